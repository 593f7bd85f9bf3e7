package org.sanad.ui.dossier;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.sanad.text.Amounts;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** Asks which of two amounts was meant where what was typed reads both ways, such as {@code 1.200}; guesses neither. */
final class AmountQuestion {
    private final Texts texts;
    private final Formats formats;
    private final FieldValues values;
    private final String field;
    private final TextField input;
    private final FlowPane answers = new FlowPane(8, 8);

    AmountQuestion(Texts texts, FieldValues values, String field, TextField input) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.values = values;
        this.field = field;
        this.input = input;
        answers.managedProperty().bind(answers.visibleProperty());
        answers.setVisible(false);
        input.textProperty().subscribe(text -> answers.setVisible(false));
        input.focusedProperty().subscribe(focused -> {
            if (!focused && input.isEditable()) {
                ask();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::onEnter);
    }

    Node node() {
        return answers;
    }

    /** Enter goes to the answers instead of the next field: the question is put at once. */
    private void onEnter(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && ask()) {
            answers.getChildren().getFirst().requestFocus();
            key.consume();
        }
    }

    private boolean ask() {
        var typed = values.get(field);
        var open = Amounts.ambiguous(typed);
        if (open && !answers.isVisible()) {
            answers.getChildren().setAll(answer(typed, Amounts.Groups.DOT), answer(typed, Amounts.Groups.COMMA));
            answers.setVisible(true);
        }
        return open;
    }

    private Button answer(String typed, Amounts.Groups groups) {
        var centimes = Amounts.parse(typed, groups);
        var button = new Button(formats.money(centimes));
        button.setId(field + "-" + (centimes >= 1_000_00 ? "thousands" : "decimals"));
        button.getStyleClass().add("small");
        button.setAccessibleText(texts.get("amount.which") + " " + formats.money(centimes));
        button.setOnAction(e -> take(centimes));
        button.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                take(centimes);
                key.consume();
            }
        });
        return button;
    }

    private void take(long centimes) {
        values.errors().remove(field);
        values.set(field, TypedValue.typed((Long) centimes));
        input.requestFocus();
        input.requestFocusTraversal(TraversalDirection.NEXT);
    }
}
