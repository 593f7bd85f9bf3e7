package org.sanad.ui.dossier;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sanad.core.spreadsheet.MemberColumn;

/**
 * Keys of the grid, as in a spreadsheet: arrows and Tab go from cell to cell, Enter to the next row where the run of Tab
 * began; letters type over a cell, F2 goes on in it; Ctrl+D fills down, Ctrl+V pastes, Delete empties, Ctrl+Delete takes
 * rows out. Tab leaves the grid from an empty last row, and from the first cell.
 */
final class MemberKeys {
    private final MemberGrid grid;
    private final MembersModel model;
    private final MembersController controller;
    private int began;

    MemberKeys(MemberGrid grid, MembersModel model, MembersController controller) {
        this.grid = grid;
        this.model = model;
        this.controller = controller;
    }

    void listen(TableView<?> table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.setOnMouseClicked(click -> {
            began = column();
            if (click.getClickCount() == 2 && grid.current() != null) {
                controller.onEdit(grid.current());
            }
        });
    }

    private boolean typing() {
        return model.edited.get() != null;
    }

    private int row() {
        var at = grid.current();
        return at == null ? 0 : model.rows.indexOf(at.row());
    }

    private int column() {
        var at = grid.current();
        return at == null ? 0 : at.column().ordinal();
    }

    private void pressed(KeyEvent key) {
        if (grid.current() == null) {
            return;
        }
        if (key.isShortcutDown() ? together(key.getCode()) : moves(key) || !typing() && acts(key.getCode())) {
            key.consume();
        }
    }

    /** Keys with Ctrl. */
    private boolean together(KeyCode code) {
        if (code == KeyCode.D) {
            controller.onFillDown(typing() ? List.of(model.edited.get()) : grid.chosen());
        } else if (code == KeyCode.DELETE && !typing()) {
            controller.onRemove(grid.rows());
        } else if (code == KeyCode.V && pastes()) {
            controller.onPaste(MembersView.copied(), grid.current());
        } else if (code == KeyCode.C && !typing()) {
            grid.copy();
        } else {
            return false;
        }
        return true;
    }

    /** While a cell is typed in, words go where the text cursor is; rows and columns go into cells. */
    private boolean pastes() {
        var copied = MembersView.copied();
        return !typing() || copied.contains("\t") || copied.strip().contains("\n");
    }

    private boolean moves(KeyEvent key) {
        var back = key.isShiftDown();
        return switch (key.getCode()) {
            case TAB -> tab(back);
            case ENTER -> to(row() + (back ? -1 : 1), began);
            case UP, DOWN, LEFT, RIGHT, HOME, END -> arrow(key.getCode());
            default -> false;
        };
    }

    /** To the next cell or the one before; false where the key leaves the grid. */
    private boolean tab(boolean back) {
        if (began < 0) {
            began = column();
        }
        var columns = MemberColumn.values().length;
        var next = row() * columns + column() + (back ? -1 : 1);
        var empty = grid.current().row().equals(model.blank) && model.cells().isEmpty(model.blank);
        controller.onEdited();
        grid.take();
        var leaves = next < 0 || model.form.readOnly.get() || !back && empty;
        if (!leaves && next < model.rows.size() * columns) {
            grid.choose(next / columns, next % columns);
        }
        return !leaves;
    }

    /** Beside a text that is typed only up and down leave the cell; else the table goes where they point. */
    private boolean arrow(KeyCode code) {
        if (typing()) {
            var up = code == KeyCode.UP;
            return (up || code == KeyCode.DOWN) && to(row() + (up ? -1 : 1), column());
        }
        began = -1;
        return false;
    }

    private boolean to(int row, int column) {
        var at = column < 0 ? column() : column;
        controller.onEdited();
        grid.take();
        grid.choose(row, at);
        began = at;
        return true;
    }

    private boolean acts(KeyCode code) {
        if (code == KeyCode.F2) {
            controller.onEdit(grid.current());
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            controller.onClear(grid.chosen());
        } else {
            return code == KeyCode.SPACE; // begins a text, or nothing
        }
        return true;
    }

    /** A letter begins the text of a cell anew. */
    private void typed(KeyEvent key) {
        var letter = key.getCharacter();
        if (typing()
                || key.isShortcutDown()
                || key.isAltDown()
                || grid.current() == null
                || model.form.readOnly.get()
                || letter.isBlank()
                || letter.codePointAt(0) < ' '
                || letter.codePointAt(0) == 127) {
            return;
        }
        var cell = grid.current();
        model.fields().set(cell.key(), letter);
        controller.onEdit(cell);
        key.consume();
    }
}
