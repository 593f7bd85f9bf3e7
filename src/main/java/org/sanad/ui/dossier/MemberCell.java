package org.sanad.ui.dossier;

import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.person.Mask;
import org.sanad.core.spreadsheet.MemberColumn;
import org.sanad.text.Problem;
import org.sanad.text.Texts;
import org.sanad.ui.dossier.MembersModel.At;
import org.sanad.ui.widget.Hint;

/** A cell of the grid: it shows what stands in it; while it is typed in, each key goes into the form at once. */
final class MemberCell extends TableCell<UUID, String> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final MembersModel model;
    private final MembersController controller;
    private final MemberColumn column;
    /** Held here, because what it listens to holds it weakly. */
    private final MapChangeListener<String, Problem> marks = change -> mark();

    private final ChangeListener<Object> shows = (value, before, now) -> show();

    private TextField input;
    private String bound;

    MemberCell(Texts texts, MembersModel model, MembersController controller, MemberColumn column) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        this.column = column;
        model.fields().errors().addListener(new WeakMapChangeListener<>(marks));
        model.edited.addListener(new WeakChangeListener<>(shows));
        model.form.masked.addListener(new WeakChangeListener<>(shows));
    }

    private UUID row() {
        return isEmpty() || getTableRow() == null ? null : getTableRow().getItem();
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        show();
    }

    private void show() {
        var row = row();
        var typed = row != null && new At(row, column).equals(model.edited.get());
        if (typed) {
            edit(MemberCells.key(row, column));
        } else {
            leave();
            setText(row == null ? null : words(row));
        }
        mark();
    }

    private String words(UUID row) {
        var typed = model.cells().text(row, column);
        return switch (column) {
            case GENDER, KINSHIP -> {
                var code = model.cells().code(row, column);
                yield code == null ? typed : word(code);
            }
            case CNIE -> model.form.masked.get() ? Mask.of(typed) : typed;
            default -> typed;
        };
    }

    private String word(String code) {
        return texts.word(column.code(), code);
    }

    private void edit(String key) {
        if (key.equals(bound)) {
            return;
        }
        leave();
        bound = key;
        input = new TextField();
        input.setId(key);
        input.setNodeOrientation(orientation());
        input.setAccessibleText(name());
        input.textProperty().bindBidirectional(model.fields().of(key));
        setText(null);
        setGraphic(input);
        input.focusedProperty().addListener((focus, before, now) -> {
            if (!now && before && key.equals(bound)) {
                controller.onEdited();
            }
        });
        input.applyCss(); // with its skin it takes all of a text into choice when the cursor comes, not afterwards
        input.requestFocus();
        input.end();
    }

    private NodeOrientation orientation() {
        return switch (column) {
            case NAME_AR -> NodeOrientation.RIGHT_TO_LEFT;
            case GENDER, KINSHIP -> NodeOrientation.INHERIT;
            default -> NodeOrientation.LEFT_TO_RIGHT;
        };
    }

    private void leave() {
        if (bound != null) {
            input.textProperty().unbindBidirectional(model.fields().of(bound));
            bound = null;
            if (input.isFocused()) {
                getTableView().requestFocus(); // a key that comes before the next frame would be lost
            }
            input = null;
            setGraphic(null);
        }
    }

    /** Which cell it is, as a screen reader says it. */
    private String name() {
        return texts.get("member.cell_name", texts.word("member_column", column.code()), getIndex() + 1);
    }

    private void mark() {
        var row = row();
        var problem = row == null ? null : model.fields().errors().get(MemberCells.key(row, column));
        pseudoClassStateChanged(WRONG, problem != null);
        if (input == null) {
            setGraphic(problem == null ? null : new FontIcon(Feather.ALERT_CIRCLE));
        }
        if (row == null) {
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        setAccessibleText(name() + ": " + (getText() == null ? "" : getText()));
        var said = problem == null ? null : texts.of(problem);
        setAccessibleHelp(said);
        if (input != null) {
            input.setAccessibleHelp(said);
        }
        tell(said == null ? getText() : said);
    }

    /** What is wrong with it, or all of what may be too long for it. */
    private void tell(String words) {
        setTooltip(words == null || words.isBlank() ? null : new Hint(words));
    }
}
