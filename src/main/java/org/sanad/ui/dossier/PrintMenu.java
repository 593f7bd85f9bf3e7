package org.sanad.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.document.DocumentRules;
import org.sanad.core.dossier.DossierFile;
import org.sanad.text.Texts;

/** The documents of the dossier; those that it cannot have yet say why. */
final class PrintMenu {
    private final Texts texts;
    private final DossierFormModel model;
    private final DossierFormController controller;
    private final MenuButton menu = new MenuButton();

    PrintMenu(Texts texts, DossierFormModel model, DossierFormController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        menu.setId("print");
        menu.setText(texts.get("print.menu"));
        menu.setGraphic(new FontIcon(Feather.PRINTER));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setFocusTraversable(false);
        menu.visibleProperty().bind(model.file.isNotNull());
        menu.managedProperty().bind(menu.visibleProperty());
        model.file.subscribe(this::show);
        return menu;
    }

    private void show(DossierFile file) {
        menu.getItems().clear();
        if (file == null) {
            return;
        }
        for (var kind : DocumentRules.OFFERED) {
            var name = texts.word("document_kind", kind.code());
            var refusal = DocumentRules.refusal(kind, file);
            var item = new MenuItem(refusal.map(why -> texts.get("print.not_yet", name, texts.of(why)))
                    .orElse(name));
            item.setDisable(refusal.isPresent());
            item.setOnAction(event -> controller.onPrint(kind));
            menu.getItems().add(item);
        }
    }
}
