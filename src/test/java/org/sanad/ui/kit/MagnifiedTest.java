package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class MagnifiedTest {
    private final FxStage stage = FxStage.open(Lang.AR);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void everythingIsDrawnTwiceAsLargeAndStaysInTheWindow() {
        var button = FxStage.call(() -> new Button("حفظ"));
        magnify(new StackPane(button));
        var usual = width(button);
        FxStage.call(() -> {
            stage.theme().textStep(9);
            return null;
        });
        assertThat(stage.theme().textProperty().get()).isEqualTo(200);
        assertThat(width(button)).isCloseTo(2 * usual, within(1.0));
        assertThat(FxStage.call(() -> button.localToScene(button.getBoundsInLocal()))
                        .getMaxX())
                .isBetween(0.0, 1366.0);
    }

    @Test
    void aFieldThatGetsTheCursorIsSeenInAPartThatIsScrolled() {
        var field = FxStage.call(() -> new TextField());
        var below = FxStage.call(() -> new Button("منح دعم"));
        var part = FxStage.call(() -> {
            var high = new Region();
            high.setMinHeight(3000);
            return new ScrollPane(new VBox(field, high, below));
        });
        magnify(part);
        focus(below);
        assertThat(part.getVvalue()).as("what is below is seen").isGreaterThan(0.9);
        focus(field);
        assertThat(part.getVvalue()).as("what is above is seen").isLessThan(0.01);
    }

    @Test
    void noPictureOfTheWholeWindowIsKept() {
        var button = FxStage.call(() -> new Button("حفظ"));
        magnify(button);
        var kept = FxStage.call(() -> button.getScene().getRoot().lookupAll(".viewport").stream()
                .filter(Node::isCache)
                .toList());
        assertThat(kept).isEmpty();
    }

    private void focus(Node node) {
        FxStage.call(() -> {
            node.requestFocus();
            return null;
        });
        pulse();
    }

    private void pulse() {
        var laidOut = new CompletableFuture<Void>();
        FxStage.call(() -> {
            stage.stage().getScene().addPostLayoutPulseListener(() -> laidOut.complete(null));
            Platform.requestNextPulse();
            return null;
        });
        laidOut.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Test
    void aListThatDropsDownIsAsLargeAsWhatItBelongsTo() {
        var box = FxStage.call(() -> {
            var choice = new ComboBox<String>();
            choice.getItems().addAll("الصناعة التقليدية", "الفلاحة");
            return choice;
        });
        magnify(new StackPane(box));
        FxStage.call(() -> {
            stage.theme().textProperty().set(200);
            return null;
        });
        stage.all(ComboBox.class);
        FxStage.call(() -> {
            box.show();
            return null;
        });
        var size = FxStage.call(() -> {
            var list = ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
            assertThat(list.getScene()).as("a window of its own").isNotSameAs(box.getScene());
            list.getScene().getRoot().applyCss();
            list.getScene().getRoot().layout();
            return ((ListCell<?>) list.lookup(".list-cell")).getFont().getSize();
        });
        assertThat(size).isEqualTo(28.0);
    }

    @Test
    void whatHasTheFocusIsBroughtIntoAWindowThatIsTooSmall() {
        var last = FxStage.call(() -> new Button("آخر زر"));
        FxStage.call(() -> {
            stage.stage().setWidth(700);
            stage.stage().setHeight(420);
            stage.theme().textProperty().set(200);
            return null;
        });
        var first = FxStage.call(() -> new Button("أول زر"));
        var column = FxStage.call(() -> {
            var box = new VBox(400, first, last);
            box.setMinHeight(470);
            return box;
        });
        magnify(column);
        pulse(() -> {}); // what has no place yet cannot be brought anywhere
        pulse(last::requestFocus);
        stage.all(Button.class);
        var bottom =
                FxStage.call(() -> last.localToScene(last.getBoundsInLocal()).getMaxY());
        assertThat(bottom)
                .isBetween(0.0, FxStage.call(() -> stage.stage().getScene().getHeight()));
    }

    /** Does something, and waits until the next frame has laid it out. */
    private void pulse(Runnable work) {
        var laidOut = new CompletableFuture<Void>();
        FxStage.call(() -> {
            work.run();
            stage.stage().getScene().addPostLayoutPulseListener(() -> laidOut.complete(null));
            Platform.requestNextPulse();
            return null;
        });
        laidOut.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Test
    void aFocusThatIsGivenBeforeAScreenIsLaidOutIsSeenToo() {
        FxStage.call(() -> {
            stage.stage().setWidth(700);
            stage.stage().setHeight(420);
            stage.theme().textProperty().set(200);
            return null;
        });
        var last = FxStage.call(() -> new Button("آخر زر"));
        var frame = FxStage.call(() -> new StackPane());
        magnify(frame);
        stage.all(Button.class);
        var laidOut = new CompletableFuture<Void>();
        FxStage.call(() -> {
            var box = new VBox(400, new Button("أول زر"), last);
            box.setMinHeight(470);
            var scene = stage.stage().getScene();
            frame.getChildren().setAll(box);
            last.requestFocus();
            scene.addPostLayoutPulseListener(() -> laidOut.complete(null));
            Platform.requestNextPulse();
            return null;
        });
        laidOut.orTimeout(20, TimeUnit.SECONDS).join();
        stage.all(Button.class);
        var bottom =
                FxStage.call(() -> last.localToScene(last.getBoundsInLocal()).getMaxY());
        assertThat(bottom)
                .isBetween(0.0, FxStage.call(() -> stage.stage().getScene().getHeight()));
    }

    @Test
    void aFocusBackAtTheBeginningOfLinesShowsTheirBeginning() {
        var near = FxStage.call(() -> new Button("في الوسط"));
        var far = FxStage.call(() -> new Button("في الآخر"));
        FxStage.call(() -> {
            stage.stage().setWidth(700);
            stage.stage().setHeight(420);
            stage.theme().textProperty().set(200);
            return null;
        });
        magnify(FxStage.call(() -> {
            var row = new HBox(90, new Label("العنوان"), near, new Label("كلام"), far);
            row.setMinWidth(600);
            return row;
        }));
        stage.all(Button.class);
        var pane = (Magnified) FxStage.call(() -> stage.stage().getScene().lookup(".magnified"));
        for (var focused : List.of(far, near)) {
            FxStage.call(() -> {
                focused.requestFocus();
                return null;
            });
            stage.all(Button.class);
        }
        assertThat(FxStage.call(pane::getHvalue)).isZero();
    }

    @Test
    void aBarMovesOnlyAsFarAsItMust() {
        assertThat(Magnified.reached(0, 10, 40, 100, 300)).as("seen already").isZero();
        assertThat(Magnified.reached(0, 150, 190, 100, 300)).isCloseTo(106 / 200.0, within(1e-9));
        assertThat(Magnified.reached(1, 150, 190, 100, 300)).isCloseTo(134 / 200.0, within(1e-9));
        assertThat(Magnified.reached(0.5, 280, 300, 100, 300)).as("the last").isEqualTo(1);
        assertThat(Magnified.reached(0.5, 0, 20, 100, 300)).as("the first").isZero();
        assertThat(Magnified.reached(0.3, 0, 20, 300, 300))
                .as("no room to move")
                .isEqualTo(0.3);
    }

    private void magnify(Parent content) {
        stage.show(() -> stage.theme().magnified(content));
    }

    private double width(Button button) {
        return FxStage.call(() -> {
            stage.stage().getScene().getRoot().applyCss();
            stage.stage().getScene().getRoot().layout();
            return button.localToScene(button.getBoundsInLocal()).getWidth();
        });
    }
}
