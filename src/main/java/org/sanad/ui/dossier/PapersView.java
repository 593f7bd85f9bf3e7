package org.sanad.ui.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.paper.CheckedPaper;
import org.sanad.core.paper.Checklist;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** The checklist: a line for each paper. Lines stay where they are while marks change, so that the focus stays too. */
final class PapersView {
    private final Texts texts;
    private final PapersModel model;
    private final PapersController controller;
    private final Map<String, PaperLine> lines = new LinkedHashMap<>();
    private final Label said = new Label();
    private final VBox page = new VBox(16);

    PapersView(Texts texts, PapersModel model, PapersController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        page.getStyleClass().add("form-page");
        page.setMaxWidth(900);
        said.setId("papers-said");
        said.getStyleClass().add("title-4");
        model.checklist.subscribe(this::show);
    }

    Node node() {
        return page;
    }

    private void show(Checklist checklist) {
        if (checklist == null) {
            lines.clear();
            page.getChildren().setAll(begin());
            return;
        }
        if (!List.copyOf(lines.keySet()).equals(codes(checklist))) {
            build(checklist);
        }
        checklist.papers().forEach(paper -> lines.get(paper.kind().code()).show(paper));
        said.setText(words(checklist));
    }

    private void build(Checklist checklist) {
        lines.clear();
        var list = new VBox();
        list.getStyleClass().add("paper-list");
        for (var paper : checklist.papers()) {
            var line = new PaperLine(texts, model, controller, paper.kind());
            lines.put(paper.kind().code(), line);
            list.getChildren().add(line.node());
        }
        page.getChildren().setAll(said, list, note("papers.proposal"));
    }

    private String words(Checklist checklist) {
        return checklist.waitedFor().isEmpty()
                ? texts.get("papers.all")
                : texts.get("papers.some", checklist.present(), checklist.expected());
    }

    private Node begin() {
        var begin = new Button(texts.get("form.save"), new FontIcon(Feather.SAVE));
        begin.setId("begin-papers");
        begin.setOnAction(e -> controller.onBegin());
        return new VBox(8, note("papers.not_yet"), begin);
    }

    private Node note(String key) {
        var note = new Sentence(texts.get(key));
        note.getStyleClass().addAll("text-muted", "text-small");
        return note;
    }

    private static List<String> codes(Checklist checklist) {
        return checklist.papers().stream()
                .map(CheckedPaper::kind)
                .map(kind -> kind.code())
                .toList();
    }
}
