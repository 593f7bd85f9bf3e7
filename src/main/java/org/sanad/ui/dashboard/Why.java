package org.sanad.ui.dashboard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Measure;
import org.sanad.core.sync.LastPackage;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** Why a number is what it is: what is counted, of when and of whom, and what it rests on. */
final class Why {
    private static final int SOME = 6;
    private static final double WIDTH = 560;

    private final Wording wording;
    private final DashboardModel model;
    private final Scope scope;
    private final GridPane grid = new GridPane(16, 12);

    Why(Wording wording, DashboardModel model, Scope scope) {
        this.wording = wording;
        this.model = model;
        this.scope = scope;
    }

    Node of(Panel panel) {
        var name = new ColumnConstraints();
        name.setMinWidth(120);
        var words = new ColumnConstraints(WIDTH - 136);
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(name, words);
        grid.setPrefWidth(WIDTH);
        line("why.figure", panel.sheet().title());
        line("why.definition", String.join("\n", panel.definitions()));
        line("why.period", new PeriodWords(wording).of(panel.basis().choice()));
        line("why.date", wording.formats().day(model.figures.get().today()));
        line("why.of", String.join("\n", narrowed(panel.basis())));
        line("why.sources", String.join("\n", sources(panel.basis())));
        line("why.openings", openings());
        return grid;
    }

    /** In few words, for what leaves the screen: of when and of whom, and as of which day. */
    String foot(Panel panel) {
        return wording.get(
                "card.foot",
                new PeriodWords(wording).of(panel.basis().choice()),
                String.join(" · ", narrowed(panel.basis())),
                wording.formats().day(model.figures.get().today()));
    }

    private void line(String key, String text) {
        var name = new Label(wording.get(key));
        name.getStyleClass().add("quiet");
        var said = new Sentence(text);
        said.setPrefWidth(WIDTH - 136);
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, said);
    }

    /** The office, and the filters that are set. */
    private List<String> narrowed(Basis basis) {
        var choice = basis.choice();
        var names = new Names(wording, scope.offices(), model.programmes.get());
        var lines = new ArrayList<String>();
        lines.add(wording.get(
                "why.office",
                choice.office() == null
                        ? scope.office().name(wording.lang())
                        : names.of(Dimension.OFFICE, choice.office())));
        for (var dimension : Dimension.values()) {
            var code = Narrowing.get(choice, dimension);
            if (code != null && dimension != Dimension.OFFICE) {
                lines.add(wording.get(
                        "list.chip", wording.texts().word("dimension", dimension), names.of(dimension, code)));
            }
        }
        return lines;
    }

    private List<String> sources(Basis basis) {
        var lines = new ArrayList<String>();
        var office = scope.office().name(wording.lang());
        lines.add(
                basis.dossiers() == null
                        ? wording.get("why.register_of", office)
                        : wording.get("why.register", office, basis.dossiers()));
        var packages = model.figures.get().packages().reversed();
        packages.stream().limit(SOME).map(this::source).forEach(lines::add);
        if (packages.size() > SOME) {
            lines.add(wording.get("why.more", packages.size() - SOME));
        }
        return lines;
    }

    private String source(LastPackage one) {
        var names = new Names(wording, scope.offices(), model.programmes.get());
        return wording.get(
                "why.package",
                names.of(Dimension.OFFICE, one.office()),
                one.file(),
                LocalDate.ofInstant(one.at(), ZoneId.systemDefault()));
    }

    private String openings() {
        var openings = new Openings(model.figures.get().openings());
        var dossiers = openings.of(Measure.DOSSIERS);
        return dossiers == 0 && openings.of(Measure.AWARDED) == 0
                ? wording.get("why.no_openings")
                : wording.get("why.openings_of", dossiers, wording.formats().money(openings.of(Measure.AWARDED)));
    }
}
