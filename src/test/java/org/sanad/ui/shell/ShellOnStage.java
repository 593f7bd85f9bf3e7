package org.sanad.ui.shell;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.kordamp.ikonli.feather.Feather;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.CardPage;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Shortcut;

/** The frame of a window, with some of its screens, on a stage. */
abstract class ShellOnStage {
    private final Map<Class<? extends Place>, Function<Place, Screen>> screens = new LinkedHashMap<>();
    FxStage stage;
    ShellController shell;

    /** A screen with one field, whose text is its model. */
    private static final class Typing implements Screen {
        private final StringProperty typed = new SimpleStringProperty("");

        @Override
        public Node view() {
            var field = new TextField();
            field.setId("typed");
            field.setAccessibleText("typed");
            field.textProperty().bindBidirectional(typed);
            return new VBox(field);
        }

        @Override
        public List<Shortcut> shortcuts() {
            return List.of(new Shortcut("Ctrl+S", "keys.save"));
        }
    }

    @BeforeEach
    void open() {
        stage = FxStage.open(Lang.FR);
        screens.put(Place.Today.class, place -> () -> empty());
        screens.put(Place.Dossiers.class, place -> () -> new Label(String.valueOf(place)));
        screens.put(Place.Dossier.class, place -> new Typing());
        screens.put(Place.Dashboard.class, place -> () -> empty());
        screens.put(Place.Exchanges.class, place -> () -> empty());
        screens.put(Place.Settings.class, place -> ShellOnStage::lines);
        FxStage.call(() -> {
            var occupant = new Occupant(
                    lang -> lang == Lang.AR ? "المندوبية الإقليمية لطانطان" : "Délégation provinciale de Tan-Tan",
                    "Fatima Zahra El Idrissi",
                    true,
                    true);
            shell = new ShellController(stage.wording(), stage.theme(), occupant, screens);
            shell.go(new Place.Today());
            shell.saved(LocalTime.of(10, 42));
            shell.waiting(Place.Exchanges.class, 2);
            return null;
        });
        stage.show(shell::view);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    /** More than has room. */
    private static Node lines() {
        var lines = new VBox();
        for (var line = 1; line <= 200; line++) {
            lines.getChildren().add(new Label("line " + line));
        }
        return CardPage.scrolled(lines);
    }

    Node empty() {
        return new EmptyState(
                Feather.INBOX, stage.wording().get("nav.today"), stage.wording().get("errors.code", "A1B2C3"));
    }

    Node shown(String selector) {
        return FxStage.call(() -> stage.stage().getScene().lookup(selector));
    }

    TextField typed() {
        return (TextField) stage.stage().getScene().lookup("#typed");
    }

    List<String> words() {
        return stage.all(Label.class).stream().map(Label::getText).toList();
    }
}
