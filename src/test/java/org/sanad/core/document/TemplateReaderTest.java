package org.sanad.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.Texts;

class TemplateReaderTest {
    private static List<Problem> problems(String text) {
        return TemplateReader.read(DocumentKind.DOSSIER_SHEET, text).problems();
    }

    private static List<Block> filled(String text, Map<String, String> values) {
        var read = TemplateReader.read(DocumentKind.DOSSIER_SHEET, text);
        assertThat(read.problems()).isEmpty();
        return Filler.fill(read.template(), new Filling(values, Map.of()), new Texts(Lang.EN));
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() {
        assertThat(problems("# Title\n\nNumber {numbr}"))
                .containsExactly(Problem.of("template.name_unknown", 3, "numbr"));
        assertThat(problems("a {number")).containsExactly(Problem.of("template.brace", 1));
        assertThat(problems("a\n- no colon {number}")).containsExactly(Problem.of("template.no_colon", 2));
        assertThat(problems("[papers]")).extracting(Problem::key).containsExactly("template.table_unknown");
        assertThat(problems("x\n[people")).containsExactly(Problem.of("template.bracket", 2));
        assertThat(problems(" \n ")).containsExactly(Problem.of("template.empty", 1));
        assertThat(problems("x".repeat(20_001))).extracting(Problem::key).containsExactly("template.too_long");
    }

    @Test
    void linesBecomeBlocks() {
        var blocks = filled(
                "# T {number}\none\ntwo\n\nthree\n- Name: {holder}\n- Phone: {phone}\n! n\n> s\n\n> {number}",
                Map.of("number", "7", "holder", "$1 {number} \\"));
        assertThat(blocks)
                .containsExactly(
                        new Block.Title("T 7"),
                        new Block.Paragraph("one two"),
                        new Block.Paragraph("three"),
                        new Block.Facts(List.of(new Block.Fact("Name", "$1 {number} \\"))),
                        new Block.Notice("n"),
                        new Block.Signatures(List.of("s", "7")));
    }

    @Test
    void anUnknownFactInRunningTextLeavesRoomForTheHand() {
        assertThat(filled("Born {birth}.", Map.of())).containsExactly(new Block.Paragraph("Born ………………."));
    }
}
