package org.sanad.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Measure;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Place;

class DashboardTest {
    @TempDir
    Path folder;

    private DashboardScreens screens;
    private FxStage stage;

    @BeforeEach
    void open() {
        screens = new DashboardScreens(folder.resolve("register"), "HQ");
        stage = FxStage.open(Lang.FR);
    }

    @AfterEach
    void close() {
        stage.close();
        screens.close();
    }

    @Test
    void anEmptyRegisterAboveOthersOffersToReceive() {
        screens.show(stage);
        assertThat(words()).contains(stage.wording().get("dashboard.empty"));
        press(stage.wording().get("dashboard.empty_exchanges"));
        assertThat(screens.gone()).containsExactly(new Place.Exchanges());
    }

    @Test
    void aTileOpensTheDossiersThatItCounts() {
        screens.filled(60);
        screens.show(stage);
        FxStage.call(() -> {
            ((Button) node("tile-settled")).fire();
            return null;
        });
        assertThat(screens.gone()).containsExactly(new Place.Dossiers(Choice.ALL.measure("settled")));
    }

    @Test
    void aClickNarrowsTheOtherChartsAndASecondTakesItBack() {
        screens.filled(200);
        screens.show(stage);
        var bars = charts();
        PressedChartsTest.click(stage, "sector-crafts", 1);
        assertThat(figure("tile-dossiers")).isNotEqualTo("200");
        assertThat(charts()).as("a chart is not narrowed by its own choice").isEqualTo(bars);
        PressedChartsTest.click(stage, "sector-crafts", 1);
        assertThat(figure("tile-dossiers")).isEqualTo("200");
    }

    @Test
    void theMapIsReachedByKeyboardAndKeepsTheFocus() {
        screens.filled(200);
        screens.show(stage);
        FxStage.call(() -> {
            node("region-10").requestFocus();
            node("region-10").fireEvent(key(KeyCode.SPACE));
            return null;
        });
        assertThat(node("region-10").isFocused()).isTrue();
        assertThat(words()).anyMatch(text -> text.startsWith("Région"));
        FxStage.call(() -> {
            node("region-10").fireEvent(key(KeyCode.ENTER));
            return null;
        });
        assertThat(screens.gone())
                .containsExactly(new Place.Dossiers(Choice.ALL.region("10").measure("dossiers")));
    }

    @Test
    void whatNothingFitsCanBeCleared() {
        screens.filled(20);
        var dashboard = screens.show(stage);
        FxStage.call(() -> {
            dashboard.onPeriod(java.time.LocalDate.of(1990, 1, 1), java.time.LocalDate.of(1990, 1, 2));
            return null;
        });
        assertThat(words()).contains(stage.wording().get("dashboard.nothing"));
        press(stage.wording().get("list.clear"));
        assertThat(figure("tile-dossiers")).isEqualTo("20");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsMarked() {
        screens.filled(20);
        var dashboard = screens.show(stage);
        FxStage.call(() -> {
            dashboard.onPeriod(java.time.LocalDate.of(2024, 1, 2), java.time.LocalDate.of(2024, 1, 1));
            return null;
        });
        assertThat(words()).contains(stage.wording().get("dashboard.period_reversed"));
        assertThat(figure("tile-dossiers")).isEqualTo("20");
    }

    @Test
    void everyFigureIsWhatItsListHolds() {
        screens.filled(300);
        var facts = screens.desk().facts();
        var desk = DashboardDesk.of(screens.desk());
        var figures = desk.figures(Choice.ALL.year(2023));
        for (var group : figures.by(Dimension.SECTOR)) {
            var code = group.by().get(Dimension.SECTOR);
            var shown = desk.figures(Choice.ALL.year(2023).sector(code));
            assertThat(shown.total()).isEqualTo(group.totals());
        }
        assertThat(figures.total().settled())
                .isEqualTo(facts.dossiers(desk.filter(Choice.ALL.year(2023)), Measure.SETTLED)
                        .size());
    }

    @Test
    void whatCannotBeCountedCanBeTriedAgain() {
        screens.filled(20);
        var refusing = new AtomicBoolean(true);
        screens.show(stage, () -> {
            if (refusing.get()) {
                throw new ProblemException(Problem.of("disk.full"));
            }
            return screens.desk().facts();
        });
        assertThat(words()).contains(stage.wording().get("dashboard.failed"));
        refusing.set(false);
        press(stage.wording().get("dashboard.again"));
        assertThat(figure("tile-dossiers")).isEqualTo("20");
    }

    @Test
    void yearsInWhichNothingHappenedAreShown() {
        screens.filled(60);
        var dashboard = screens.show(stage);
        FxStage.call(() -> {
            dashboard.onMeasure(Measure.ASSOCIATIONS);
            return null;
        });
        var years = stage.all(Node.class).stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("year-"))
                .map(id -> Integer.valueOf(id.substring(5)))
                .toList();
        assertThat(years).hasSizeGreaterThan(1);
        assertThat(years.getLast() - years.getFirst()).isEqualTo(years.size() - 1);
    }

    @Test
    void tablesSayTheSame() {
        screens.filled(60);
        screens.show(stage);
        FxStage.call(() -> {
            ((javafx.scene.control.ToggleButton) node("tables")).fire();
            return null;
        });
        stage.assertSpeaks();
        FxStage.call(() -> {
            ((javafx.scene.control.Hyperlink) node("row-kind-individual")).fire();
            return null;
        });
        assertThat(screens.gone())
                .containsExactly(
                        new Place.Dossiers(Choice.ALL.kind("individual").measure("dossiers")));
        stage.picture("dashboard-tables");
    }

    private java.util.List<String> charts() {
        return stage.all(Node.class).stream()
                .filter(node -> node.getId() != null && node.getId().startsWith("sector-"))
                .map(Node::getAccessibleText)
                .toList();
    }

    private String figure(String tile) {
        return stage.all(Label.class).stream()
                .filter(label -> label.getStyleClass().contains("tile-figure") && within(label, tile))
                .map(Label::getText)
                .findFirst()
                .orElseThrow();
    }

    private static boolean within(Node node, String id) {
        for (var at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private java.util.List<String> words() {
        FxStage.call(() -> {
            stage.stage().getScene().getRoot().layout();
            return null;
        });
        return stage.all(javafx.scene.control.Labeled.class).stream()
                .map(labeled -> String.valueOf(labeled.getText()).replace('\n', ' '))
                .toList();
    }

    private void press(String words) {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(button -> words.equals(button.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private Node node(String id) {
        return stage.all(Node.class).stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }
}
