package org.sanad.ui.dossier;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sanad.core.dossier.DossierLine;

/**
 * Keys of the list: Enter opens, Space shows the summary, Ctrl+A takes all that match, Ctrl+C copies, Ctrl+Enter takes the
 * selected a step further, Ctrl+Z undoes that.
 */
final class TableKeys {
    private final TableView<DossierLine> table;
    private final DossierListModel model;
    private final DossierListController controller;

    TableKeys(TableView<DossierLine> table, DossierListModel model, DossierListController controller) {
        this.table = table;
        this.model = model;
        this.controller = controller;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown()) {
            if (key.getCode() == KeyCode.A) {
                table.getSelectionModel().clearSelection();
                controller.onSelect(Selected.ALL);
                key.consume();
            } else if (key.getCode() == KeyCode.C && !model.selected.get().none()) {
                controller.onCopy();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                controller.onStepTogether();
                key.consume();
            } else if (key.getCode() == KeyCode.Z) {
                controller.onUndo();
                key.consume();
            }
        } else if (key.getCode() == KeyCode.ENTER) {
            controller.onOpen(table.getSelectionModel().getSelectedItem());
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE) {
            model.sheet.set(!model.sheet.get());
            key.consume();
        }
    }
}
