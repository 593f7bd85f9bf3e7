package org.sanad.ui.dashboard;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.core.facts.Dimension;
import org.sanad.ui.kit.Wording;

/** Where each card stands. */
final class Charts {
    private final Wording wording;
    private final Marks marks;
    private final Scope scope;

    Charts(Wording wording, Marks marks, Scope scope) {
        this.wording = wording;
        this.marks = marks;
        this.scope = scope;
    }

    Node node() {
        var parts = new PartsPanels(marks);
        var money = new MoneyPanels(marks);
        var course = new CoursePanels(marks);
        var map = card(new MapPanel(marks, scope).panel());
        var beside = new VBox(16, card(money.budgets()), card(new WorkPanel(marks).panel()));
        VBox.setVgrow(beside.getChildren().getLast(), Priority.ALWAYS);
        var charts = new VBox(
                16,
                new SideBySide(46, map, beside),
                card(new SeriesPanel(marks).panel()),
                new SideBySide(40, card(course.funnel()), card(course.delays())),
                new SideBySide(50, card(parts.bars(Dimension.SECTOR)), card(parts.bars(Dimension.STATE))),
                new SideBySide(50, card(parts.bars(Dimension.KIND)), card(money.donors())));
        var places = marks.groups(Dimension.PROVINCE).size() > 1;
        var below = scope.within().size() > 1;
        if (places && below) {
            charts.getChildren().add(new SideBySide(54, card(parts.provinces()), late()));
        } else if (places || below) {
            charts.getChildren().add(places ? card(parts.provinces()) : late());
        }
        return charts;
    }

    private Card late() {
        return card(new LatePanel(marks, scope).panel());
    }

    private Card card(Panel panel) {
        return new Card(wording, panel, marks.model(), marks.controller());
    }
}
