package org.sanad.ui.dossier;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.text.Formats;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;

/** The instalments of an award: what, when due, how much, how much paid. */
final class InstalmentTable {
    private final Texts texts;
    private final Formats formats;
    private final Award award;
    private final List<PaperKind> papers;

    InstalmentTable(Texts texts, Award award, List<PaperKind> papers) {
        this.texts = texts;
        this.papers = papers;
        this.formats = new Formats(texts.lang());
        this.award = award;
    }

    Node node() {
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        for (var column = 0; column < 4; column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(25);
            width.setHalignment(column < 2 ? HPos.LEFT : Ltr.ones(texts.lang().rightToLeft()));
            grid.getColumnConstraints().add(width);
        }
        grid.setVisible(!award.instalments().isEmpty());
        grid.setManaged(grid.isVisible());
        head(grid, 0, "instalment.title");
        head(grid, 1, "field.due_on");
        head(grid, 2, "field.amount");
        head(grid, 3, "instalment.paid");
        var row = 1;
        for (var part : award.instalments()) {
            show(grid, row++, part);
            if (!part.papers().isEmpty()) {
                grid.add(waits(part), 0, row++, 4, 1);
            }
        }
        return grid;
    }

    private void head(GridPane grid, int column, String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().addAll("text-muted", "text-small");
        grid.add(label, column, 0);
    }

    private void show(GridPane grid, int row, Instalment part) {
        grid.add(new Label(texts.get("instalment.number", part.position())), 0, row);
        grid.add(new Label(part.dueOn() == null ? "—" : formats.day(part.dueOn())), 1, row);
        grid.add(new Label(formats.money(part.amount())), 2, row);
        grid.add(new Label(formats.money(award.paid(part))), 3, row);
    }

    private Node waits(Instalment part) {
        var names = papers.stream()
                .filter(one -> part.papers().contains(one.code()))
                .map(one -> one.name(texts.lang()))
                .collect(Collectors.joining(texts.get("office.between")));
        var waits = new Sentence(texts.get("instalment.waits", names));
        waits.getStyleClass().addAll("text-muted", "text-small");
        return waits;
    }
}
