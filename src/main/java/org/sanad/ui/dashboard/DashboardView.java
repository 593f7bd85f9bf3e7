package org.sanad.ui.dashboard;

import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.facts.Measure;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.BusyState;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;

/** The dashboard: what it is of, the filters, tiles and charts. */
final class DashboardView {
    /** What two charts side by side need to say all their words, in points; a narrower place is scrolled. */
    private static final double LEAST = 720;

    private final Wording wording;
    private final DashboardModel model;
    private final DashboardController controller;
    private final Scope scope;
    private final VBox body = new VBox(16);
    private final Label period = new Label();
    private Subscription listening = Subscription.EMPTY;

    DashboardView(Wording wording, DashboardModel model, DashboardController controller, Scope scope) {
        this.wording = wording;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
    }

    Node node() {
        var banner = new Banner(wording, model.problems.generalProperty());
        var filters = new FilterBar(wording, model, controller, scope);
        var page = new VBox(head(), banner, filters.node(), body);
        page.getStyleClass().addAll("page", "dashboard");
        listening = Subscription.combine(
                listening,
                model.figures.subscribe(this::show),
                model.programmes.subscribe(this::show),
                model.measure.subscribe(this::show),
                model.tables.subscribe(this::show),
                model.provinces.subscribe(this::show),
                tablesOfCards(),
                model.problems.generalProperty().subscribe(this::show),
                filters::forget);
        show();
        var scroll = new ScrollArea(page);
        scroll.setFitToWidth(true);
        page.setMinWidth(LEAST);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(scroll, done());
    }

    /** Another view takes its place. */
    void forget() {
        listening.unsubscribe();
    }

    private Subscription tablesOfCards() {
        SetChangeListener<String> listener = change -> show();
        model.asTables.addListener(listener);
        return () -> model.asTables.removeListener(listener);
    }

    /** Below what is scrolled: seen from the last chart as from the first. */
    private Node done() {
        var done = new Sentence();
        done.setId("done");
        done.setIcon(new FontIcon(Feather.CHECK_CIRCLE));
        done.getStyleClass().addAll("success", "below-page");
        listening = listening.and(model.done.subscribe(text -> {
            done.setVisible(!text.isEmpty());
            done.setManaged(!text.isEmpty());
            done.setText(text);
        }));
        return done;
    }

    private Node head() {
        var title = new Label(wording.get("dashboard.title"));
        title.getStyleClass().add("title");
        period.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(12, title, gap, measure(), tables(), statements());
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, head, period);
    }

    private Node statements() {
        var statements = new Button(wording.get("statement.title"));
        statements.setId("statements");
        statements.setMinWidth(Region.USE_PREF_SIZE);
        statements.setOnAction(event -> controller.onStatements());
        return statements;
    }

    private Node measure() {
        var name = new Label(wording.get("dashboard.charts_show"));
        name.getStyleClass().add("quiet");
        var field = new ChoiceField<>(
                List.of(Measure.values()), measure -> wording.texts().word("measure", measure));
        field.setId("measure");
        field.setAccessibleText(name.getText());
        listening = listening.and(model.measure.subscribe(field::setValue));
        field.valueProperty()
                .addListener((value, before, chosen) -> controller.onMeasure(chosen == null ? before : chosen));
        name.setLabelFor(field);
        name.visibleProperty().bind(body.widthProperty().greaterThan(SideBySide.NARROW));
        name.managedProperty().bind(name.visibleProperty());
        name.setMinWidth(Region.USE_PREF_SIZE);
        var both = new HBox(8, name, field);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Node tables() {
        var button = new ToggleButton(wording.get("dashboard.as_tables"), new FontIcon(Feather.LIST));
        button.setId("tables");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(model.tables);
        return button;
    }

    private void show() {
        period.setText(wording.get(
                "dashboard.of",
                scope.office().name(wording.lang()),
                new PeriodWords(wording).of(model.choice.get()),
                model.today.get()));
        var kept = new KeptFocus(body);
        body.getChildren().setAll(content());
        kept.restore();
    }

    private Node content() {
        var figures = model.figures.get();
        if (figures == null) {
            return model.problems.generalProperty().get() == null ? new BusyState(wording) : failed();
        }
        if (figures.none() && figures.choice().equals(Choice.ALL)) {
            return scope.within().size() > 1
                    ? empty("dashboard.empty_above")
                            .action(wording.get("dashboard.empty_exchanges"), controller::onExchanges)
                    : empty("dashboard.empty_text").action(wording.get("form.new"), controller::onNew);
        }
        if (figures.none()) {
            return new EmptyState(
                            Feather.FILTER, wording.get("dashboard.nothing"), wording.get("dashboard.nothing_text"))
                    .action(wording.get("list.clear"), controller::onClear);
        }
        var marks = new Marks(wording, new Names(wording, scope.offices(), model.programmes.get()), model, controller);
        var charts =
                model.tables.get() ? new FigureTables(wording, marks).node() : new Charts(wording, marks, scope).node();
        return new VBox(16, new Tiles(wording, controller, figures).node(), charts);
    }

    private EmptyState empty(String text) {
        return new EmptyState(Feather.BAR_CHART_2, wording.get("dashboard.empty"), wording.get(text));
    }

    private Node failed() {
        return new EmptyState(
                        Feather.ALERT_TRIANGLE, wording.get("dashboard.failed"), wording.get("dashboard.failed_text"))
                .action(wording.get("dashboard.again"), controller::refresh);
    }
}
