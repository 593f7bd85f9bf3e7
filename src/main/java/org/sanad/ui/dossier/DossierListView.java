package org.sanad.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.DossierLine;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** The list of dossiers: find box and filters, the table, and what it adds up to at the foot. */
final class DossierListView {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination KEEP =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Wording wording;
    private final Texts texts;
    private final LineWords words;
    private final DossierListModel model;
    private final DossierListController controller;
    private final DraftLines drafts;
    private final FilterValues values;
    private final TextField find = new TextField();
    private final TableView<DossierLine> table;

    DossierListView(
            Wording wording,
            DossierListModel model,
            DossierListController controller,
            LineWords words,
            DraftLines drafts,
            FilterValues values) {
        this.wording = wording;
        this.texts = wording.texts();
        this.words = words;
        this.model = model;
        this.controller = controller;
        this.drafts = drafts;
        this.values = values;
        this.table = new DossierTable(texts, words, model, controller).node();
    }

    Node node() {
        var pane = new BorderPane(table);
        pane.getStyleClass().add("dossier-list");
        var views = new ViewsChip(texts, controller.views().model(), controller.views());
        var chips = new FilterChips(texts, model, controller, values, views.node()).node();
        var top = new VBox(16, drafts.node(), head(), chips, views.naming());
        top.getStyleClass().add("list-head");
        pane.setTop(top);
        pane.setBottom(
                new VBox(new NoticeStrip(texts, model.notice).node(), new ListFoot(texts, model, controller).node()));
        showSheet(pane);
        copy();
        table.setPlaceholder(empty());
        model.choice.subscribe(choice -> table.setPlaceholder(empty()));
        model.loaded.subscribe(loaded -> table.setPlaceholder(empty()));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.sceneProperty().subscribe(scene -> table.requestFocus());
        return pane;
    }

    /** The summary of the chosen line, at the end side, while it is wanted. */
    private void showSheet(BorderPane pane) {
        var sheet = new LineSheet(texts, words, controller);
        var bulk = controller.bulk();
        Runnable show = () -> {
            if (!bulk.model().open.get()) {
                pane.setRight(
                        model.sheet.get() ? sheet.of(table.getSelectionModel().getSelectedItem()) : null);
            }
        };
        bulk.model().open.subscribe(open -> {
            if (open) {
                pane.setRight(new BulkView(wording, bulk.model(), bulk).node());
            } else {
                show.run();
                table.requestFocus();
            }
        });
        model.sheet.subscribe(show);
        table.getSelectionModel().selectedItemProperty().subscribe(show);
    }

    private void copy() {
        model.copied.addListener((value, before, text) -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void onKey(KeyEvent key) {
        if (FIND.match(key)) {
            find.requestFocus();
            find.selectAll();
        } else if (NEW.match(key)) {
            controller.onNew();
        } else if (PRINT.match(key)) {
            controller.onPrint();
        } else if (KEEP.match(key)) {
            controller.views().onName();
        } else if (key.getCode() == KeyCode.ESCAPE
                && controller.views().model().naming.get()) {
            controller.views().onCancel();
            table.requestFocus();
        } else if (key.getCode() == KeyCode.ESCAPE
                && controller.bulk().model().open.get()) {
            controller.bulk().onCancel();
        } else if (key.getCode() == KeyCode.ESCAPE && model.sheet.get()) {
            model.sheet.set(false);
        } else if (key.getCode() == KeyCode.ESCAPE && !model.choice.get().equals(Choice.ALL)) {
            controller.onClear();
        } else {
            return;
        }
        key.consume();
    }

    private Node head() {
        var title = new Label(texts.get("list.title"));
        title.getStyleClass().add("title-2");
        title.setMinWidth(Region.USE_PREF_SIZE);
        find.setId("find");
        find.setPromptText(texts.get("list.find"));
        find.setAccessibleText(texts.get("list.find"));
        find.textProperty().bindBidirectional(model.find);
        find.textProperty().addListener((value, before, after) -> controller.onFind(after));
        find.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel()
                        .select(Math.max(0, table.getSelectionModel().getSelectedIndex()));
                key.consume();
            }
        });
        find.setMaxWidth(420);
        HBox.setHgrow(find, Priority.ALWAYS);
        var space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        var columns = new ListMenu(texts, model, controller).node();
        var head = new HBox(16, title, find, space, columns, export(), print());
        if (controller.writes()) {
            var create = create();
            create.setId("new-dossier");
            head.getChildren().add(create);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button export() {
        var export = new Button(null, new FontIcon(Feather.DOWNLOAD));
        export.setId("export-list");
        export.getStyleClass().add("button-icon");
        export.setAccessibleText(texts.get("export.list"));
        export.setTooltip(new Tooltip(texts.get("export.list")));
        export.setOnAction(e -> controller.onExport());
        return export;
    }

    private Button print() {
        var print = new Button(null, new FontIcon(Feather.PRINTER));
        print.setId("print-list");
        print.getStyleClass().add("button-icon");
        print.setAccessibleText(texts.get("print.list"));
        print.setTooltip(new Tooltip(texts.get("print.list")));
        print.setOnAction(e -> controller.onPrint());
        return print;
    }

    private Button create() {
        var create = new Button(texts.get("form.new"), new FontIcon(Feather.PLUS));
        create.getStyleClass().add("accent");
        create.setMinWidth(Region.USE_PREF_SIZE);
        create.setOnAction(e -> controller.onNew());
        return create;
    }

    private Node empty() {
        if (!model.loaded.get()) {
            return new Label("");
        }
        var box = new VBox(16);
        box.setAlignment(Pos.CENTER);
        box.setMaxWidth(420);
        var all = model.choice.get().equals(Choice.ALL);
        var said = new Sentence(texts.get(all ? "list.empty" : "list.nothing_found"));
        said.getStyleClass().add("text-muted");
        said.setMaxWidth(Region.USE_PREF_SIZE);
        box.getChildren().add(said);
        if (all && controller.writes()) {
            box.getChildren().add(create());
        } else if (!all) {
            var clear = new Button(texts.get("list.clear"));
            clear.setOnAction(e -> controller.onClear());
            box.getChildren().add(clear);
        }
        return box;
    }
}
