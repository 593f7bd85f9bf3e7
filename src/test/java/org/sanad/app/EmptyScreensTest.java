package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Place;
import org.sanad.ui.shell.ShellController;

/** Each screen of a register in which there is nothing yet says what it is for, and there is something to do. */
class EmptyScreensTest {
    /** Fewer signs are a heading and not a sentence. */
    private static final int SENTENCE = 25;

    private static final List<Place> OF_ALL = List.of(
            new Place.Today(),
            new Place.Dossiers(),
            new Place.Dossier(null),
            new Place.Import(),
            new Place.Exchanges(),
            new Place.ExchangeRegister(),
            new Place.Inspection(),
            new Place.Conflicts(),
            new Place.Transfers(),
            new Place.Suggestions(),
            new Place.Duplicates(),
            new Place.Activities(),
            new Place.Statements(),
            new Place.Dashboard(),
            new Place.Money(),
            new Place.Backups(),
            new Place.Accounts(),
            new Place.Wordings(),
            new Place.RecoveryPaper(),
            new Place.Update());

    /** Where something stands only once others, or other screens, have done something: that is what they say. */
    private static final Set<Place> WAITED_FOR =
            Set.of(new Place.Conflicts(), new Place.Transfers(), new Place.Suggestions(), new Place.Update());

    private static final List<Place> OF_HEADQUARTERS = List.of(new Place.Offices(), new Place.Reference());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"P10.521, AR", "HQ, FR", "HQ, AR"})
    void saysWhatItIsForAndWhatToDo(String office, Lang lang) {
        var silent = new ArrayList<String>();
        try (var register = ScratchRegister.create(folder.resolve("register"), office);
                var stage = FxStage.open(lang)) {
            var desk = new Desk(register.register(), ScratchRegister.CLOCK);
            var shell = FxStage.call(() -> frame(desk, stage));
            stage.show(shell::view);
            for (var place : places(office)) {
                FxStage.call(() -> {
                    shell.go(place);
                    return null;
                });
                stage.picture("empty-" + office + "-" + lang.name() + "-"
                        + place.getClass().getSimpleName());
                FxStage.call(() -> silent.addAll(missing(place, content(stage))));
            }
        }
        assertThat(silent).isEmpty();
    }

    private static List<Place> places(String office) {
        return office.equals("HQ")
                ? Stream.concat(OF_ALL.stream(), OF_HEADQUARTERS.stream()).toList()
                : OF_ALL;
    }

    private static ShellController frame(Desk desk, FxStage stage) {
        var background = new DirectBackground();
        var screens =
                new Screens(desk, stage.wording(), stage.theme(), background, stage.dialogs(), List::of, Hints.NONE);
        var shell = new ShellController(stage.wording(), stage.theme(), screens.occupant(), screens.makers());
        screens.fill(shell);
        return shell;
    }

    private static Parent content(FxStage stage) {
        var root = stage.stage().getScene().getRoot();
        FxStage.layOut(root);
        return (Parent) root.lookup(".shell-content");
    }

    private static List<String> missing(Place place, Parent content) {
        var missing = new ArrayList<String>();
        var nodes = new ArrayList<Node>();
        collect(content, nodes);
        if (nodes.stream()
                .noneMatch(node -> node instanceof Text text && text.getText().length() >= SENTENCE)) {
            missing.add(place + " says nothing");
        }
        if (!WAITED_FOR.contains(place) && nodes.stream().noneMatch(EmptyScreensTest::acts)) {
            missing.add(place + " has nothing to do");
        }
        return missing;
    }

    private static boolean acts(Node node) {
        return !node.isDisabled()
                && (node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase<?>);
    }

    private static void collect(Node node, List<Node> into) {
        if (node.isVisible()) {
            into.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
            }
        }
    }
}
