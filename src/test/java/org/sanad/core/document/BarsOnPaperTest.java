package org.sanad.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.text.Lang;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A bar on paper is as long as its figure says, and what was before the register is striped on any printer. */
class BarsOnPaperTest {
    /** A piece of a bar: a line, or the gap between two. */
    private record Piece(String pattern, double length, String colour) {}

    @Test
    void whatWasBeforeTheRegisterIsStriped() throws SAXException {
        var bar = bar(List.of(30, 20), 1);
        assertThat(bar.getFirst()).isEqualTo(new Piece("rule", 30, "#1d8563"));
        var striped = bar.subList(1, bar.size());
        assertThat(striped).extracting(Piece::pattern).startsWith("rule", "space", "rule", "space");
        assertThat(striped).filteredOn(one -> one.pattern().equals("rule")).hasSize(10);
        assertThat(sum(striped)).isCloseTo(20, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 47, 98})
    void stripesAreTogetherAsLongAsThePart(int length) throws SAXException {
        assertThat(sum(bar(List.of(length), 0))).isCloseTo(length, within(0.001));
    }

    @Test
    void withoutOneOfBeforeEachPartHasAShadeOfItsOwnAndNoughtIsNotDrawn() throws SAXException {
        assertThat(bar(List.of(30, 0, 20), -1))
                .containsExactly(new Piece("rule", 30, "#1d8563"), new Piece("rule", 20, "#c8791a"));
        assertThat(bar(List.of(30, 0), 1)).containsExactly(new Piece("rule", 30, "#1d8563"));
    }

    @ParameterizedTest
    @CsvSource({"3, always", "12, always", "13, auto", "200, auto"})
    void aShortTableIsNotBrokenBetweenTwoPages(int rows, String together) throws SAXException {
        var kept = new ArrayList<String>();
        var reader = new DefaultHandler() {
            @Override
            public void startElement(String space, String name, String whole, Attributes given) {
                if (name.equals("table")) {
                    kept.add(given.getValue("keep-together.within-page"));
                }
            }
        };
        var grid = new Grid(List.of(Grid.Column.text("2019", 20)), Collections.nCopies(rows, List.of("1")));
        new BlockFo(new Fo(reader), Lang.AR).write(new Block.Table(grid));
        assertThat(kept).containsExactly(together);
    }

    private static double sum(List<Piece> bar) {
        return bar.stream().mapToDouble(Piece::length).sum();
    }

    private static List<Piece> bar(List<Integer> parts, int hatched) throws SAXException {
        var bars = new Grid.Bars("", 50, List.of(parts), hatched);
        var grid = new Grid(List.of(Grid.Column.text("2019", 20)), List.of(List.of("1")), bars);
        var bar = new ArrayList<Piece>();
        var reader = new DefaultHandler() {
            @Override
            public void startElement(String space, String name, String whole, Attributes given) {
                var length = given.getValue("leader-length");
                if (name.equals("leader") && length != null && length.endsWith("%")) {
                    bar.add(new Piece(
                            given.getValue("leader-pattern"),
                            Double.parseDouble(length.replace("%", "")),
                            given.getValue("color")));
                }
            }
        };
        new BlockFo(new Fo(reader), Lang.AR).write(new Block.Table(grid));
        return bar;
    }
}
