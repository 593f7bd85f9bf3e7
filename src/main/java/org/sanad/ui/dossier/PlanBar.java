package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.Plan;
import org.sanad.text.Formats;
import org.sanad.text.Problem;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** The parts of the plan as a bar against the cost, and in words how much is missing or too much; follows each key. */
final class PlanBar {
    private static final List<String> PARTS = List.of("asked", "own_cash", "own_in_kind", "loan");

    private final Texts texts;
    private final Formats formats;
    private final FieldValues values;
    private final PartsBar bar = new PartsBar();
    private final FlowPane legend = new FlowPane(16, 4);
    private final Sentence said = new Sentence();

    PlanBar(Texts texts, FieldValues values) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.values = values;
        values.of("cost").subscribe(this::show);
        PARTS.forEach(part -> values.of(part).subscribe(this::show));
        show();
    }

    Node node() {
        said.setId("plan-said");
        bar.setAccessibleText(texts.get("plan.bar"));
        var box = new VBox(8, bar, legend, said);
        box.getStyleClass().add("plan-bar");
        return box;
    }

    /** What cannot be read yet counts as nothing: its field says so when it is left. */
    private void show() {
        var read = new TypedValue(values, new ArrayList<Problem>());
        var amounts = PARTS.stream().map(part -> orZero(read.money(part))).toList();
        var plan = new Plan(read.money("cost"), amounts.get(1), amounts.get(2), amounts.get(3), amounts.getFirst());
        bar.show(amounts, plan.cost() == null ? plan.parts() : plan.cost());
        legend.getChildren().clear();
        for (var at = 0; at < PARTS.size(); at++) {
            if (amounts.get(at) > 0) {
                legend.getChildren().add(entry(at, amounts.get(at)));
            }
        }
        say(plan);
    }

    private Node entry(int at, long amount) {
        var dot = new Region();
        dot.getStyleClass().addAll("plan-dot", "plan-part-" + at);
        var name = new Sentence(texts.get("field." + PARTS.get(at)) + " " + formats.money(amount));
        name.getStyleClass().addAll("text-small", "text-muted");
        var entry = new HBox(6, dot, name);
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private void say(Plan plan) {
        said.getStyleClass().removeAll("plan-short", "plan-whole");
        if (plan.cost() == null || plan.parts() == 0) {
            said.setIcon(new FontIcon(Feather.INFO));
            said.setText(
                    plan.parts() == 0
                            ? texts.get("plan.empty")
                            : texts.get("plan.no_cost", formats.money(plan.parts())));
        } else if (plan.gap() == 0) {
            said.setIcon(new FontIcon(Feather.CHECK_CIRCLE));
            said.setText(texts.get("plan.complete"));
            said.getStyleClass().add("plan-whole");
        } else {
            said.setIcon(new FontIcon(Feather.ALERT_TRIANGLE));
            said.setText(texts.get(plan.gap() > 0 ? "plan.below" : "plan.above", formats.money(Math.abs(plan.gap()))));
            said.getStyleClass().add("plan-short");
        }
    }

    private static long orZero(Long amount) {
        return amount == null ? 0 : Math.max(0, amount);
    }

    /** Parts one after the other from the start; what reaches beyond the cost is marked, what is missing stays empty. */
    private static final class PartsBar extends Region {
        private final List<Region> parts = new ArrayList<>();
        private final Region end = new Region();
        private List<Long> amounts = List.of();
        private long cost;

        PartsBar() {
            getStyleClass().add("plan-track");
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            for (var at = 0; at < PARTS.size(); at++) {
                var part = new Region();
                part.getStyleClass().add("plan-part-" + at);
                parts.add(part);
            }
            end.getStyleClass().add("plan-end");
            getChildren().addAll(parts);
            getChildren().add(end);
        }

        void show(List<Long> shown, long whole) {
            amounts = shown;
            cost = whole;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            var sum = amounts.stream().mapToLong(Long::longValue).sum();
            var longest = Math.max(1, Math.max(sum, cost));
            var at = 0.0;
            for (var i = 0; i < amounts.size(); i++) {
                var length = getWidth() * amounts.get(i) / longest;
                parts.get(i).resizeRelocate(at, 0, length, getHeight());
                at += length;
            }
            end.setVisible(sum > cost && cost > 0);
            end.resizeRelocate(getWidth() * cost / longest - 1, -3, 2, getHeight() + 6);
        }
    }
}
