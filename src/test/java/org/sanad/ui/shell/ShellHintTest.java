package org.sanad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Place;

/** What a screen is for, told above it until it is understood. */
class ShellHintTest extends ShellOnStage {
    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void teach() {
        FxStage.call(() -> {
            shell.hints(new Hints() {
                private boolean on = true;

                @Override
                public boolean on() {
                    return on;
                }

                @Override
                public void turn(boolean wanted) {
                    on = wanted;
                }

                @Override
                public boolean wanted(String screen) {
                    return on && !read.contains(screen);
                }

                @Override
                public void read(String screen) {
                    read.add(screen);
                }
            });
            shell.onLanguage(Lang.AR);
            return null;
        });
    }

    @Test
    void aScreenExplainsItselfUntilItIsUnderstood() {
        assertThat(words()).contains(stage.wording().get("hint.today"));
        stage.picture("hint-ar");
        var places = top(".shell-nav");
        press("#hint-understood");
        assertThat(top(".shell-nav")).as("the places stay where they are").isEqualTo(places);
        assertThat(read).containsExactly("hint.today");
        assertThat(words()).doesNotContain(stage.wording().get("hint.today"));
        go(new Place.Dossiers());
        assertThat(words()).contains(stage.wording().get("hint.dossiers"));
        press("#hint-off");
        go(new Place.Dossier(null));
        assertThat(words()).doesNotContain(stage.wording().get("hint.dossier"));
    }

    @Test
    void theCursorGoesOnWhereOneWorksAndNotIntoTheMenu() {
        press("#hint-understood");
        assertThat(owner()).as("nothing can be typed or pressed here").isSameAs(root());
        go(new Place.Dossier(null));
        press("#hint-understood");
        assertThat(owner()).isSameAs(typed());
    }

    @Test
    void theCursorGoesBackToWhereItWas() {
        go(new Place.Dossier(null));
        FxStage.call(() -> {
            typed().requestFocus();
            shown("#hint-off").requestFocus();
            return null;
        });
        press("#hint-off");
        assertThat(owner()).isSameAs(typed());
    }

    @Test
    void theSecondOfTwoClicksDoesNotReachWhatCameUnderTheMouse() {
        go(new Place.Dossier(null));
        var reached = new AtomicInteger();
        FxStage.call(() -> {
            typed().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> reached.incrementAndGet());
            return null;
        });
        press("#hint-understood");
        click(typed(), 2);
        assertThat(reached).hasValue(0);
        click(typed(), 1);
        click(typed(), 2);
        assertThat(reached).hasValue(2);
    }

    private static void click(Node at, int count) {
        FxStage.call(() -> {
            at.fireEvent(pressed(count));
            return null;
        });
    }

    private static MouseEvent pressed(int count) {
        var none = false;
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                count,
                none,
                none,
                none,
                none,
                true,
                none,
                none,
                none,
                none,
                true,
                null);
    }

    private void go(Place place) {
        FxStage.call(() -> {
            shell.go(place);
            return null;
        });
    }

    private Node owner() {
        return FxStage.call(() -> stage.stage().getScene().getFocusOwner());
    }

    private Node root() {
        return stage.stage().getScene().getRoot();
    }

    private double top(String selector) {
        return FxStage.call(() -> shown(selector).localToScene(0, 0).getY());
    }

    private void press(String selector) {
        FxStage.call(() -> {
            ((Button) shown(selector)).fire();
            return null;
        });
    }
}
