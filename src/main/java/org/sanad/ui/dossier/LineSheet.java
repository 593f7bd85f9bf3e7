package org.sanad.ui.dossier;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sanad.core.dossier.DossierLine;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;

/** The summary of the chosen dossier beside the list, so that one need not open each to look. */
final class LineSheet {
    private static final List<ListColumn> SAID = List.of(
            ListColumn.NAME,
            ListColumn.KIND,
            ListColumn.SECTOR,
            ListColumn.PROVINCE,
            ListColumn.STATE,
            ListColumn.STATE_ON,
            ListColumn.ASKED,
            ListColumn.AWARDED,
            ListColumn.PAID);

    private final Texts texts;
    private final LineWords words;
    private final DossierListController controller;

    LineSheet(Texts texts, LineWords words, DossierListController controller) {
        this.texts = texts;
        this.words = words;
        this.controller = controller;
    }

    Node of(DossierLine line) {
        var sheet = new VBox(12);
        sheet.getStyleClass().add("line-sheet");
        var pane = new ScrollArea(sheet);
        pane.setId("line-sheet");
        pane.setFitToWidth(true);
        pane.setMinHeight(0);
        pane.setPrefHeight(0);
        pane.getStyleClass().addAll("edge-to-edge", "line-sheet-pane");
        if (line == null) {
            var hint = new Sentence(texts.get("list.sheet_empty"));
            hint.getStyleClass().add("text-muted");
            sheet.getChildren().add(hint);
            return pane;
        }
        var title = new Sentence(words.shown(ListColumn.TITLE, line));
        title.getStyleClass().add("text-bold");
        sheet.getChildren().addAll(Ltr.label(line.number(), texts.lang().rightToLeft()), title);
        SAID.forEach(column -> sheet.getChildren().add(said(column, line)));
        var open = new Button(texts.get("list.open"));
        open.setOnAction(e -> controller.onOpen(line));
        sheet.getChildren().add(open);
        return pane;
    }

    private Node said(ListColumn column, DossierLine line) {
        var name = new Label(texts.get(column.key()));
        name.getStyleClass().addAll("text-muted", "text-small");
        var value = words.shown(column, line);
        return new VBox(2, name, new Label(value.isEmpty() ? "—" : value));
    }
}
