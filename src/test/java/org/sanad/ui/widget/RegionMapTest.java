package org.sanad.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class RegionMapTest {
    @Test
    void allTwelveRegionsAreThereInTheFrame() {
        var shapes = LandShape.regions();
        assertThat(shapes)
                .extracting(LandShape::code)
                .containsExactly("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12");
        for (var shape : shapes) {
            assertThat(shape.labelX()).isBetween(0.0, LandShape.WIDTH);
            assertThat(shape.labelY()).isBetween(0.0, LandShape.HEIGHT);
        }
    }

    @Test
    void allProvincesAreThereEachWithItsCode() {
        var shapes = LandShape.provinces();
        assertThat(shapes).hasSize(75);
        assertThat(shapes).allSatisfy(shape -> {
            assertThat(shape.code()).matches("[01][0-9]\\.[0-9]{3}");
            assertThat(shape.frame().width()).isPositive();
        });
        var guelmim = shapes.stream()
                .filter(shape -> shape.code().startsWith("10."))
                .map(LandShape::frame)
                .reduce(LandShape.Frame::with)
                .orElseThrow();
        var region = LandShape.regions().stream()
                .filter(shape -> shape.code().equals("10"))
                .findFirst()
                .orElseThrow()
                .frame();
        assertThat(guelmim.left()).isCloseTo(region.left(), within(3.0));
        assertThat(guelmim.bottom()).isCloseTo(region.bottom(), within(3.0));
    }

    @Test
    void noLabelTouchesAnother() {
        try (var stage = FxStage.open(Lang.FR)) {
            var marks = new LinkedHashMap<String, Mark>();
            LandShape.provinces().forEach(shape -> marks.put(shape.code(), mark(new ArrayList<>())));
            stage.show(() -> new RegionMap(stage.wording(), LandShape.provinces(), marks, String::valueOf));
            var labels = stage.all(Label.class).stream()
                    .filter(label -> label.getStyleClass().contains("map-label"))
                    .map(Label::getBoundsInParent)
                    .toList();
            assertThat(labels).hasSizeGreaterThan(20);
            for (var one : labels) {
                assertThat(labels.stream().filter(one::intersects)).containsExactly(one);
            }
        }
    }

    @Test
    void neighboursMeetAlongTheirBorders() {
        var shapes = LandShape.regions();
        for (var shape : shapes) {
            var shared = new HashSet<String>();
            for (var other : shapes) {
                if (other != shape) {
                    var points = points(shape);
                    points.retainAll(points(other));
                    shared.addAll(points);
                }
            }
            assertThat(shared).as(shape.code()).hasSizeGreaterThan(5);
        }
    }

    @Test
    void itIsNotMirroredInArabicAndShowsTheCredit() {
        try (var stage = FxStage.open(Lang.AR)) {
            stage.show(() -> new RegionMap(
                    stage.wording(), LandShape.regions(), Map.of("10", mark(new ArrayList<>())), String::valueOf));
            assertThat(stage.all(MapCanvas.class).getFirst().getEffectiveNodeOrientation())
                    .isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
            assertThat(stage.all(Label.class))
                    .extracting(Label::getText)
                    .contains(stage.wording().get("map.credit"));
        }
    }

    @Test
    void aRegionIsReadAndPressedByKeyboard() {
        try (var stage = FxStage.open(Lang.FR)) {
            var done = new ArrayList<String>();
            stage.show(() ->
                    new RegionMap(stage.wording(), LandShape.regions(), Map.of("10", mark(done)), String::valueOf));
            var region = stage.all(SVGPath.class).stream()
                    .filter(path -> "region-10".equals(path.getId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(region.getAccessibleText()).isEqualTo("Guelmim-Oued Noun, 7");
            assertThat(region.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
            assertThat(region.isFocusTraversable()).isTrue();
            FxStage.call(() -> {
                region.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
                region.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
                return null;
            });
            assertThat(done).containsExactly("chosen", "opened");
        }
    }

    @ParameterizedTest
    @CsvSource({"0,100,0", "1,100,1", "20,100,1", "21,100,2", "100,100,5", "1,1,5", "3,3,5", "-5,10,0", "1,3,2"})
    void shadesGrowWithTheFigure(long value, long most, int step) {
        assertThat(Shades.step(value, most)).isEqualTo(step);
    }

    private static Mark mark(List<String> done) {
        return new Mark(
                "region-10",
                "Guelmim-Oued Noun",
                7,
                "7",
                "7",
                null,
                false,
                () -> done.add("chosen"),
                () -> done.add("opened"));
    }

    private static Set<String> points(LandShape shape) {
        return new HashSet<>(List.of(shape.path().split("\\s*[MLZ]\\s*")));
    }
}
