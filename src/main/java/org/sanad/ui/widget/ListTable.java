package org.sanad.ui.widget;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/**
 * A table to read and to choose from, as wide as its place, and never so narrow that a heading is cut. Numbers and their
 * headings stand at the end of their column. Enter or a double click opens a row.
 */
public final class ListTable<T> extends TableView<T> {
    private static final double ROW = 36;
    private static final double LEAST = 72;

    /** @param name what screen readers call it */
    public ListTable(String name, ObservableList<T> rows) {
        super(rows);
        setAccessibleText(name);
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getStyleClass().addAll("edge-to-edge", "list-table");
    }

    /** @param width in points, a share of what there is; a narrower table cuts with an ellipsis and shows all on hover */
    public ListTable<T> text(String heading, double width, Function<T, String> words) {
        column(heading, width, words).setCellFactory(column -> new Words<>(words));
        return this;
    }

    /** @param width in points, kept before other columns are: for days and short words, of which a part says nothing */
    public ListTable<T> whole(String heading, double width, Function<T, String> words) {
        text(heading, width, words);
        var column = getColumns().getLast();
        column.setMinWidth(Math.max(column.getMinWidth(), width));
        return this;
    }

    /**
     * Names that begin alike, such as those of offices: where there is no room they are cut in the middle, and the end, which
     * tells them apart, is seen.
     *
     * @param least in points, kept before other columns are
     */
    public ListTable<T> name(String heading, double width, double least, Function<T, String> words) {
        var column = column(heading, width, words);
        column.setMinWidth(least);
        column.setCellFactory(all -> {
            var cell = new Words<>(words);
            cell.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            return cell;
        });
        return this;
    }

    public ListTable<T> number(String heading, double width, Function<T, String> words) {
        column(heading, width, words).getStyleClass().add("amount-column");
        return this;
    }

    /** @param node null for an empty cell */
    public ListTable<T> node(String heading, double width, Function<T, Node> node) {
        var column = column(heading, width, row -> row);
        column.setMinWidth(Math.max(column.getMinWidth(), width)); // what is drawn cannot be cut
        column.setCellFactory(all -> new TableCell<>() {
            @Override
            protected void updateItem(T row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : node.apply(row));
            }
        });
        return this;
    }

    public ListTable<T> opens(Consumer<T> open) {
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(open);
            }
        });
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(open);
            }
        });
        return this;
    }

    private void open(Consumer<T> open) {
        var row = getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row);
        }
    }

    private <V> TableColumn<T, V> column(String heading, double width, Function<T, V> value) {
        var column = new TableColumn<T, V>(heading);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.max(Math.min(width, LEAST), Heading.width(heading)));
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
        return column;
    }

    /** Words that are cut show whole on hover. */
    private static final class Words<T> extends TableCell<T, String> {
        private final Function<T, String> words;

        private Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            var shown = empty || row == null ? null : words.apply(row);
            setText(shown);
            setTooltip(shown == null || shown.isBlank() ? null : new Hint(shown));
        }
    }
}
