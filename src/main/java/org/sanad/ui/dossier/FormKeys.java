package org.sanad.ui.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.sanad.ui.kit.Shortcut;

/** The keys of the form that change no record: undo and redo across its fields, and from section to section. */
final class FormKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    private static final KeyCombination ONWARD =
            new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination STEPS =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final BorderPane form;
    private final DossierFormModel model;
    private final DossierFormController controller;

    FormKeys(BorderPane form, DossierFormModel model, DossierFormController controller) {
        this.form = form;
        this.model = model;
        this.controller = controller;
    }

    /** As the list of keys tells them, with those of the view. */
    static List<Shortcut> told() {
        return List.of(
                new Shortcut("Enter", "keys.next_field"),
                new Shortcut("Ctrl+S", "keys.save"),
                new Shortcut("Ctrl+Enter", "keys.next_step"),
                new Shortcut("Ctrl+Shift+Enter", "keys.other_steps"),
                new Shortcut("Ctrl+PgDn Ctrl+PgUp", "keys.section"),
                new Shortcut("Ctrl+Z", "keys.undo"),
                new Shortcut("Ctrl+Y", "keys.redo"),
                new Shortcut("Ctrl+V", "keys.paste"),
                new Shortcut("Tab Enter", "keys.cells"),
                new Shortcut("F2", "keys.cell"),
                new Shortcut("Ctrl+D", "keys.fill_down"),
                new Shortcut("Ctrl+Del", "keys.row_out"),
                new Shortcut("Esc", "keys.leave"));
    }

    void listen() {
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent key) {
        if (model.offer.get() != null) {
            return;
        }
        if (STEPS.match(key)) {
            steps();
        } else if (ONWARD.match(key)) {
            go(1);
        } else if (BACK.match(key)) {
            go(-1);
        } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && inForm() && atEnd()) {
            controller.onLeaveField(form.getScene().getFocusOwner().getId());
            go(1);
        } else if (inForm() && UNDO.match(key)) {
            controller.onTakeBack();
        } else if (inForm() && REDO.stream().anyMatch(redo -> redo.match(key))) {
            controller.onTypeAgain();
        } else {
            return;
        }
        key.consume();
    }

    /** Opens all that the dossier may go through from where it stands. */
    private void steps() {
        if (form.lookup("#state") instanceof MenuButton menu && !menu.isDisabled()) {
            menu.show();
        }
    }

    /** What is typed within a part, such as an award, has an undo of its own. */
    private boolean inForm() {
        return (!model.section.get().fields().isEmpty() || model.section.get() == Section.MEMBERS)
                && model.asked.get() == null
                && !model.readOnly.get();
    }

    private void go(int by) {
        model.section(by).ifPresent(controller::go);
    }

    /** Whether the cursor is in the last field of the section: there Enter opens the next one, and sends nothing. */
    private boolean atEnd() {
        var at = form.getScene().getFocusOwner();
        return at != null
                && last().filter(field -> field.equals(at.getId())).isPresent()
                && !(at instanceof ComboBox<?> choice && choice.isShowing());
    }

    private Optional<String> last() {
        return model.section.get().fields().reversed().stream()
                .filter(field -> seen(form.getCenter().lookup("#" + field)))
                .findFirst();
    }

    private static boolean seen(Node node) {
        return node != null
                && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }
}
