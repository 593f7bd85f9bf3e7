package org.sanad.ui.dossier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import org.sanad.core.dossier.DossierLine;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.text.Hidden;
import org.sanad.text.Lang;
import org.sanad.text.Texts;
import org.sanad.ui.widget.WholeCell;

/** The table of the list: a row a dossier, of which only the seen ones exist. */
final class DossierTable {
    /** Of the usual width of a column. */
    private static final double NARROWEST = 0.85;

    private static final double ROW = 36;
    private static final double DENSE_ROW = 28;
    private static final PseudoClass IN_ALL = PseudoClass.getPseudoClass("in-all");

    private final Texts texts;
    private final LineWords words;
    private final DossierListModel model;
    private final DossierListController controller;
    private final TableView<DossierLine> table;
    private final Map<ListColumn, TableColumn<DossierLine, DossierLine>> columns = new EnumMap<>(ListColumn.class);

    DossierTable(Texts texts, LineWords words, DossierListModel model, DossierListController controller) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        this.controller = controller;
        this.table = new TableView<>(model.lines);
    }

    TableView<DossierLine> node() {
        table.setId("dossiers");
        table.setAccessibleText(texts.get("nav.dossiers"));
        table.getStyleClass().addAll("edge-to-edge", "dossier-table");
        table.widthProperty().subscribe(width -> fit(width.doubleValue()));
        for (var column : ListColumn.values()) {
            columns.put(column, column(column));
        }
        showOrder();
        model.layout.subscribe(this::show);
        table.getColumns().addListener((ListChangeListener<Object>) change -> moved());
        table.setSortPolicy(view -> {
            sorted();
            return true;
        });
        table.setRowFactory(view -> row());
        select();
        new TableKeys(table, model, controller);
        return table;
    }

    private void show(ListLayout layout) {
        table.setFixedCellSize(layout.dense() ? DENSE_ROW : ROW);
        var wanted = layout.columns().stream().map(columns::get).toList();
        if (!wanted.equals(table.getColumns())) {
            table.getColumns().setAll(wanted);
            fit(table.getWidth());
        }
    }

    /** Columns share the room that there is; where it is too little for their headings, they are scrolled. */
    private void fit(double width) {
        var least = table.getColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        table.setColumnResizePolicy(
                width < least
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** Headings were dragged. */
    private void moved() {
        var shown = table.getColumns().stream()
                .map(column -> (ListColumn) column.getUserData())
                .toList();
        if (!shown.isEmpty() && !shown.equals(model.layout.get().columns())) {
            controller.onLayout(model.layout.get().columns(shown));
        }
    }

    private void sorted() {
        var first = table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst();
        controller.onSort(
                first == null
                        ? DossierOrder.NEWEST
                        : new DossierOrder(
                                ((ListColumn) first.getUserData()).by(),
                                first.getSortType() == TableColumn.SortType.DESCENDING,
                                texts.lang() == Lang.AR));
    }

    /** Headings say by what the list is sorted, also where a menu asked for it. */
    private void showOrder() {
        model.order.subscribe(order -> {
            var sorted = order.equals(DossierOrder.NEWEST) ? null : heading(order);
            if (sorted == null) {
                table.getSortOrder().clear();
                return;
            }
            sorted.setSortType(order.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            if (!table.getSortOrder().equals(List.of(sorted))) {
                table.getSortOrder().setAll(List.of(sorted));
            }
        });
    }

    private TableColumn<DossierLine, DossierLine> heading(DossierOrder order) {
        return columns.values().stream()
                .filter(column -> ((ListColumn) column.getUserData()).by() == order.by())
                .findFirst()
                .orElse(null);
    }

    private void select() {
        var selection = table.getSelectionModel();
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        selection.getSelectedIndices().addListener((ListChangeListener<Integer>) change -> {
            if (!selection.getSelectedIndices().isEmpty()
                    || !model.selected.get().all()) {
                controller.onSelect(Selected.of(List.copyOf(selection.getSelectedIndices())));
            }
        });
    }

    private TableRow<DossierLine> row() {
        var row = new TableRow<DossierLine>();
        Runnable mark =
                () -> row.pseudoClassStateChanged(IN_ALL, model.selected.get().all() && !row.isEmpty());
        model.selected.subscribe(mark);
        row.emptyProperty().subscribe(mark);
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                controller.onOpen(row.getItem());
            }
        });
        return row;
    }

    private TableColumn<DossierLine, DossierLine> column(ListColumn shown) {
        var column = new TableColumn<DossierLine, DossierLine>(texts.get(shown.key()));
        column.setId("column-" + shown.code());
        column.setUserData(shown);
        column.setPrefWidth(shown.width());
        column.setMinWidth(shown.width() * (shown.whole() ? 1 : NARROWEST));
        if (shown == ListColumn.NUMBER) {
            column.getStyleClass().add("number-column");
        } else if (shown.money()) {
            column.getStyleClass().add("amount-column");
        }
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            private final Tooltip whole = new Tooltip();

            @Override
            protected void updateItem(DossierLine line, boolean empty) {
                super.updateItem(line, empty);
                setText(line == null || empty ? null : Hidden.shown(words.shown(shown, line)));
                WholeCell.tell(this, whole);
                setGraphic(line == null || empty || shown != ListColumn.STATE ? null : StateDot.of(line.state()));
                paint(this, shown);
            }
        });
        return column;
    }

    private void paint(TableCell<DossierLine, DossierLine> cell, ListColumn column) {
        var mirrored = texts.lang().rightToLeft();
        cell.setGraphicTextGap(8);
        if (column == ListColumn.NUMBER || column == ListColumn.STATE_ON) {
            cell.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            cell.setAlignment(mirrored ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }
        if (column == ListColumn.NUMBER) {
            cell.setPadding(mirrored ? new Insets(0, 24, 0, 8) : new Insets(0, 8, 0, 24));
        } else if (column.money()) {
            cell.setAlignment(mirrored ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        }
    }
}
