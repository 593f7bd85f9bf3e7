package org.sanad.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.State;
import org.sanad.text.Texts;

/** Where the dossier stands, and every step that it may take from there. */
final class StateMenu {
    private final Texts texts;
    private final DossierFormModel model;
    private final DossierFormController controller;
    private final MenuButton menu = new MenuButton();

    StateMenu(Texts texts, DossierFormModel model, DossierFormController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        menu.setId("state");
        menu.setFocusTraversable(false);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getStyleClass().add("state-menu");
        model.file.subscribe(file -> show());
        return menu;
    }

    private void show() {
        menu.setText(texts.word("state", model.state()));
        menu.setGraphic(StateDot.of(model.state()));
        menu.getItems().clear();
        var foreign = model.file.get() != null && model.readOnly.get() && LifeRules.open(model.state());
        if (model.file.get() != null && model.foreign.get()) {
            var suggest = new MenuItem(texts.get("suggestion.begin"));
            suggest.setOnAction(e -> controller.onSuggest());
            menu.getItems().add(suggest);
            menu.setDisable(false);
            return;
        }
        menu.setDisable(model.file.get() == null || foreign);
        for (var to : LifeRules.next(model.state())) {
            var item = new MenuItem(new StepWords(texts).of(model.state(), to));
            item.setOnAction(e -> controller.onStep(to));
            menu.getItems().add(item);
        }
        var file = model.file.get();
        if (model.state() == State.FILED && LifeRules.completion(file.steps()).isEmpty()) {
            var ask = new MenuItem(texts.get("step.completion"));
            ask.setOnAction(e -> controller.onAskCompletion());
            menu.getItems().add(1, ask);
        }
        if (file != null && !LifeRules.standing(file.steps()).isEmpty()) {
            var undo = new MenuItem(texts.get("step.undo"));
            undo.setOnAction(e -> controller.onUndo());
            menu.getItems().addAll(new SeparatorMenuItem(), undo);
        }
        if (file != null && !model.readOnly.get()) {
            var move = new MenuItem(texts.get("transfer.move"));
            move.setOnAction(e -> controller.onMove());
            menu.getItems().addAll(new SeparatorMenuItem(), move);
        }
    }
}
