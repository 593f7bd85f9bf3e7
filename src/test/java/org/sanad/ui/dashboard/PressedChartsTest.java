package org.sanad.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

/** A chart is pressed by a pointer: the charts are made anew after the first click of two, and stay where they are. */
class PressedChartsTest {
    @TempDir
    Path folder;

    private DashboardScreens screens;
    private FxStage stage;

    @BeforeEach
    void open() {
        screens = new DashboardScreens(folder.resolve("register"), "HQ");
        stage = FxStage.open(Lang.AR);
    }

    @AfterEach
    void close() {
        stage.close();
        screens.close();
    }

    @Test
    void aDoubleClickOpensTheDossiersOfABar() {
        secondClickOpensTheFirst("kind-individual");
    }

    @Test
    void aDoubleClickOpensWhatWasClickedFirstWhateverMovedUnderThePointer() {
        secondClickOpensTheFirst("sector-crafts");
    }

    private void secondClickOpensTheFirst(String second) {
        screens.filled(60);
        screens.show(stage);
        click(stage, "kind-individual", 1);
        click(stage, second, 2);
        assertThat(screens.gone())
                .containsExactly(
                        new Place.Dossiers(Choice.ALL.kind("individual").measure("dossiers")));
    }

    @Test
    void nothingMovesWhenAPartOfAChartIsClickedAndTheKeyTFindsItsChart() {
        screens.filled(200);
        screens.show(stage);
        var before = FxStage.call(() -> top(stage, "tile-dossiers"));
        click(stage, "region-10", 1);
        assertThat(FxStage.call(() -> top(stage, "tile-dossiers"))).isEqualTo(before);
        FxStage.call(() -> {
            var focused = stage.stage().getScene().getFocusOwner();
            assertThat(focused.getId()).isEqualTo("region-10");
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.T, false, false, false, false));
            return null;
        });
        assertThat(stage.all(Node.class)).anyMatch(node -> "row-region-10".equals(node.getId()));
        FxStage.call(() -> {
            var focused = stage.stage().getScene().getFocusOwner();
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.T, false, false, false, false));
            return null;
        });
        assertThat(stage.all(Node.class)).as("and back").anyMatch(node -> "region-10".equals(node.getId()));
    }

    @Test
    void whyANumberIsWhatItIsNamesNoFilterThatItsChartDoesNotHeed() {
        screens.filled(200);
        var dashboard = screens.show(stage);
        click(stage, "region-10", 1);
        var chosen = stage.wording().get("dimension.region") + ": ";
        assertThat(whyOf(dashboard, "map"))
                .noneMatch(line -> line.contains(chosen))
                .anyMatch(line -> line.contains("200"));
        assertThat(whyOf(dashboard, "budgets")).noneMatch(line -> line.contains(chosen));
        assertThat(whyOf(dashboard, "sector"))
                .anyMatch(line -> line.contains(chosen))
                .noneMatch(line -> line.contains("200"));
    }

    private List<String> whyOf(DashboardController dashboard, String card) {
        var panel = stage.all(Card.class).stream()
                .map(Card::panel)
                .filter(one -> one.id().equals(card))
                .findFirst()
                .orElseThrow();
        return FxStage.call(() -> ((Parent) dashboard.why(panel))
                .getChildrenUnmodifiable().stream()
                        .flatMap(PressedChartsTest::words)
                        .toList());
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case Label label -> Stream.of(label.getText());
            case Sentence sentence -> Stream.of(sentence.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(PressedChartsTest::words);
            default -> Stream.of();
        };
    }

    private static double top(FxStage stage, String id) {
        FxStage.layOut(stage.stage().getScene().getRoot());
        return node(stage, id).localToScene(0, 0).getY();
    }

    /** A click on what has an id, the first or the second of two. */
    static void click(FxStage stage, String id, int count) {
        FxStage.call(() -> {
            node(stage, id)
                    .fireEvent(new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            1,
                            1,
                            1,
                            1,
                            MouseButton.PRIMARY,
                            count,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
            return null;
        });
    }

    private static Node node(FxStage stage, String id) {
        return stage.all(Node.class).stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }
}
