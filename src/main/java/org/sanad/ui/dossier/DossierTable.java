package org.sanad.ui.dossier;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.sanad.core.dossier.DossierLine;
import org.sanad.text.Formats;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** The table of the list: a row a dossier, of which only the seen ones exist. */
final class DossierTable {
    private static final double ROW = 40;

    private final Texts texts;
    private final Formats formats;
    private final DossierListModel model;
    private final DossierListController controller;

    DossierTable(Texts texts, DossierListModel model, DossierListController controller) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.model = model;
        this.controller = controller;
    }

    TableView<DossierLine> node() {
        var table = new TableView<>(model.lines);
        table.setId("dossiers");
        table.getStyleClass().addAll("edge-to-edge", "dossier-table");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(numberColumn());
        table.getColumns().add(column("list.project", 240, this::title));
        table.getColumns().add(column("list.name", 190, this::name));
        table.getColumns()
                .add(column(
                        "field.sector", 130, line -> line.sector() == null ? "" : texts.word("sector", line.sector())));
        table.getColumns().add(stateColumn());
        table.getColumns().add(amountColumn("list.awarded", DossierLine::awarded));
        var last = amountColumn("list.paid", DossierLine::paid);
        last.getStyleClass().add("last-column");
        table.getColumns().add(last);
        table.setRowFactory(view -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                controller.onOpen(table.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        return table;
    }

    private TableRow<DossierLine> row() {
        var row = new TableRow<DossierLine>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                controller.onOpen(row.getItem());
            }
        });
        return row;
    }

    private String title(DossierLine line) {
        return first(line.titleAr(), line.titleFr());
    }

    private String name(DossierLine line) {
        return first(line.nameAr(), line.nameLatin());
    }

    /** In the language's own script where there is one, else in the other. */
    private String first(String arabic, String latin) {
        var own = texts.lang() == Lang.AR ? arabic : latin;
        var other = texts.lang() == Lang.AR ? latin : arabic;
        return own != null ? own : other == null ? "" : other;
    }

    private TableColumn<DossierLine, DossierLine> column(
            String key, double width, Function<DossierLine, String> words) {
        return column(key, width, (cell, line) -> cell.setText(words.apply(line)));
    }

    private TableColumn<DossierLine, DossierLine> numberColumn() {
        var column = column("list.number", 190, (cell, line) -> {
            cell.setText(line.number());
            cell.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            cell.setAlignment(texts.lang().rightToLeft() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            cell.setPadding(texts.lang().rightToLeft() ? new Insets(0, 24, 0, 8) : new Insets(0, 8, 0, 24));
        });
        column.getStyleClass().add("number-column");
        return column;
    }

    private TableColumn<DossierLine, DossierLine> stateColumn() {
        return column("field.state", 160, (cell, line) -> {
            cell.setText(texts.word("state", line.state()));
            cell.setGraphic(StateDot.of(line.state()));
            cell.setGraphicTextGap(8);
        });
    }

    private TableColumn<DossierLine, DossierLine> amountColumn(String key, Function<DossierLine, Long> amount) {
        var column = column(key, 130, (cell, line) -> {
            var centimes = amount.apply(line);
            cell.setText(centimes == 0 ? "—" : formats.money(centimes));
            cell.setAlignment(Pos.CENTER_RIGHT);
        });
        column.getStyleClass().add("amount-column");
        return column;
    }

    private interface Painter {
        void paint(TableCell<DossierLine, DossierLine> cell, DossierLine line);
    }

    private TableColumn<DossierLine, DossierLine> column(String key, double width, Painter painter) {
        var column = new TableColumn<DossierLine, DossierLine>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(DossierLine line, boolean empty) {
                super.updateItem(line, empty);
                setText(null);
                setGraphic(null);
                if (line != null && !empty) {
                    painter.paint(this, line);
                }
            }
        });
        return column;
    }
}
