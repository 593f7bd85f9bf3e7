package org.sanad.ui.dossier;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.sanad.core.spreadsheet.MemberBlock;
import org.sanad.core.spreadsheet.MemberColumn;
import org.sanad.text.Texts;
import org.sanad.ui.dossier.MembersModel.At;
import org.sanad.ui.widget.Heading;

/** The cells of the members: one is chosen, or a block of them, and one may be typed in. */
final class MemberGrid {
    private static final double ROW = 32;
    private static final double HEAD = 42;
    private static final int FEWEST = 4;
    private static final int MOST = 12;

    private static final double LEAST = 64;

    /** For a number with its country. */
    private static final double LEAST_PHONE = 136;

    /** For a day with the sign that something is wrong with it. */
    private static final double LEAST_BIRTH = 116;

    private final TableView<UUID> table = new TableView<>();
    private final Texts texts;
    private final MembersModel model;
    private final MembersController controller;

    MemberGrid(Texts texts, MembersModel model, MembersController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        table.setItems(model.rows);
        table.setId("members");
        table.setAccessibleText(texts.get("section.members"));
        table.setAccessibleHelp(texts.get("member.grid_help"));
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getStyleClass().add("member-grid");
        table.setPlaceholder(new Label());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.editableProperty().bind(model.form.readOnly.not());
        table.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> HEAD + ROW * Math.clamp(model.rows.size(), FEWEST, MOST), model.rows));
        Stream.of(MemberColumn.values()).forEach(this::column);
        table.focusedProperty().subscribe(focused -> {
            if (focused && current() == null && !model.rows.isEmpty()) {
                choose(model.rows.size() - 1, 0);
            }
        });
        model.cursor.subscribe(this::show);
        new MemberKeys(this, model, controller).listen(table);
    }

    Node node() {
        return table;
    }

    private void column(MemberColumn what) {
        var heading = texts.word("member_column", what.code());
        var column = new TableColumn<UUID, String>(heading);
        column.setCellValueFactory(row -> model.fields().of(MemberCells.key(row.getValue(), what)));
        column.setCellFactory(all -> new MemberCell(texts, model, controller, what));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(
                switch (what) {
                    case NAME_AR, NAME_LATIN -> 210;
                    case PHONE -> 140;
                    default -> 110;
                });
        column.setMinWidth(Math.max(least(what), Heading.width(heading)));
        table.getColumns().add(column);
    }

    private static double least(MemberColumn what) {
        return switch (what) {
            case PHONE -> LEAST_PHONE;
            case BIRTH -> LEAST_BIRTH;
            default -> LEAST;
        };
    }

    /** Puts the cursor in a cell. */
    private void show(At cell) {
        var row = cell == null ? -1 : model.rows.indexOf(cell.row());
        if (row >= 0) {
            choose(row, cell.column().ordinal());
            table.requestFocus();
        }
    }

    /** Chooses a cell by its place in the grid; one beyond its edge is the one at the edge. */
    void choose(int row, int column) {
        var place = Math.clamp(row, 0, Math.max(0, model.rows.size() - 1));
        var side = Math.clamp(column, 0, table.getColumns().size() - 1);
        table.getSelectionModel().clearAndSelect(place, table.getColumns().get(side));
        table.getFocusModel().focus(place, table.getColumns().get(side));
        see(place);
    }

    private void see(int row) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            var first = flow.getFirstVisibleCell().getIndex();
            var last = flow.getLastVisibleCell().getIndex();
            if (model.rows.size() <= MOST) {
                table.scrollTo(0); // all of them fit, and a table that is just growing would push the first one out
            } else if (row <= first) {
                table.scrollTo(row);
            } else if (row >= last) {
                table.scrollTo(row - (last - first) + 1);
            }
        }
    }

    /** The cell where the cursor is; null for none. */
    At current() {
        var at = table.getFocusModel().getFocusedCell();
        return at == null || at.getRow() < 0 || at.getRow() >= model.rows.size() || at.getColumn() < 0
                ? null
                : new At(model.rows.get(at.getRow()), MemberColumn.values()[at.getColumn()]);
    }

    /** The cells that are chosen, row by row. */
    List<At> chosen() {
        return table.getSelectionModel().getSelectedCells().stream()
                .map(cell -> (TablePosition<?, ?>) cell)
                .filter(cell -> cell.getRow() >= 0 && cell.getRow() < model.rows.size() && cell.getColumn() >= 0)
                .map(cell -> new At(model.rows.get(cell.getRow()), MemberColumn.values()[cell.getColumn()]))
                .sorted((one, other) -> one.row().equals(other.row())
                        ? one.column().compareTo(other.column())
                        : Integer.compare(model.rows.indexOf(one.row()), model.rows.indexOf(other.row())))
                .toList();
    }

    /** The rows of which a cell is chosen. */
    List<UUID> rows() {
        return chosen().stream().map(At::row).distinct().toList();
    }

    /** The keys come here again, once a cell is no more typed in. */
    void take() {
        table.requestFocus();
    }

    /** Copies the chosen cells as a spreadsheet takes them. */
    void copy() {
        var chosen = chosen();
        var lines = rows().stream()
                .map(row -> chosen.stream()
                        .filter(at -> at.row().equals(row))
                        .map(at -> model.cells().text(row, at.column()))
                        .toList())
                .toList();
        var content = new ClipboardContent();
        content.putString(MemberBlock.copied(lines));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
