package org.sanad.ui.dashboard;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.util.Subscription;
import org.sanad.core.facts.Course;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Measure;
import org.sanad.core.facts.Stage;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.KeptNode;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Picture;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Shortcut;
import org.sanad.ui.kit.Wording;

/** What a person can do with the figures: narrow them, look at another measure, open what they count. */
public final class DashboardController implements Screen {
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Supplier<DashboardDesk> desks;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final DashboardModel model = new DashboardModel();
    private final KeptNode views = new KeptNode();
    private DashboardDesk desk;
    private DashboardView shown;
    private Subscription watch = Subscription.EMPTY;
    private Lang shownIn;

    /** @param desks asked at each visit: headquarters may have set another tree of offices meanwhile */
    public DashboardController(
            Supplier<DashboardDesk> desks,
            Wording wording,
            Background background,
            Dialogs dialogs,
            Navigator navigator) {
        this.desks = desks;
        this.desk = desks.get();
        model.today.set(today());
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
    }

    /** The same for all visits, as long as language and offices stay: it is found as it was left. */
    @Override
    public Node view() {
        desk = desks.get();
        return views.of(List.of(wording.lang(), scope()), () -> {
            if (shown != null && shownIn != wording.lang()) {
                shown.forget();
            }
            shown = new DashboardView(wording, model, this, scope());
            shownIn = wording.lang();
            return shown.node();
        });
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("Space", "keys.chart_narrow"),
                new Shortcut("Enter", "keys.chart_open"),
                new Shortcut("T", "keys.chart_table"));
    }

    private Scope scope() {
        return new Scope(desk.office(), desk.scope(), desk.offices());
    }

    /** Counts again: something may have been saved or received meanwhile. */
    @Override
    public void shown() {
        background.run("dashboard.programmes", desk::programmes, model.programmes::set, model.problems::show);
        refresh();
        watchTheDay();
    }

    /** What was just done is no news at the next visit. */
    @Override
    public void left() {
        model.done.set("");
        watch.unsubscribe();
    }

    /** Counts again when midnight has passed; looked at now and then, since a computer that slept had no midnight. */
    private void watchTheDay() {
        watch.unsubscribe();
        watch = background.later(LOOK, () -> {
            if (!today().equals(model.today.get())) {
                refresh();
            }
            watchTheDay();
        });
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    void narrow(UnaryOperator<Choice> change) {
        var choice = change.apply(model.choice.get());
        if (!choice.equals(model.choice.get())) {
            model.choice.set(choice);
            refresh();
        }
    }

    /** From and to; null for open ends. */
    void onPeriod(LocalDate first, LocalDate last) {
        var reversed = first != null && last != null && last.isBefore(first);
        model.problems.mark("to", reversed ? Problem.at("to", "dashboard.period_reversed") : null);
        if (!reversed) {
            narrow(choice -> choice.period(first, last));
        }
    }

    void onClear() {
        model.problems.clear();
        narrow(choice -> Choice.ALL);
    }

    /** Narrows all other charts to a value of one, or takes that back. */
    void onChoose(Dimension dimension, String code) {
        narrow(choice -> Narrowing.toggle(choice, dimension, code));
    }

    void onMeasure(Measure measure) {
        model.measure.set(measure);
    }

    /** Opens the dossiers that a figure counts. */
    void onOpen(Measure measure) {
        onOpen(measure.code());
    }

    /** @param counted code of a measure, or of a stage of a dossier's way */
    void onOpen(String counted) {
        navigator.go(new Place.Dossiers(model.choice.get().measure(counted)));
    }

    /** Shows the table of a chart, or the chart again. */
    void onTable(String panel) {
        if (!model.asTables.remove(panel)) {
            model.asTables.add(panel);
        }
    }

    void onProvinces(boolean provinces) {
        model.provinces.set(provinces);
    }

    void onWhy(Panel panel) {
        dialogs.show("card.why", why(panel));
    }

    Node why(Panel panel) {
        return new Why(wording, model, scope()).of(panel);
    }

    void onCopy(Card card) {
        Clipboard.getSystemClipboard().setContent(picture(card).content());
        model.done.set(wording.get("card.copied", card.panel().sheet().title()));
    }

    /** @param form ending of the file: {@code png}, {@code svg}, {@code xlsx} */
    void onSave(Card card, String form) {
        var sheet = card.panel().sheet();
        dialogs.saveFile("card." + form, sheet.title() + "." + form, "card.form." + form, "*." + form)
                .ifPresent(file -> save(card, form, file));
    }

    void save(Card card, String form, Path file) {
        var picture = picture(card);
        var title = card.panel().sheet().title();
        Callable<Path> write = switch (form) {
            case "png" -> saved(title, file, Picture.bytes(picture.image()));
            case "svg" -> saved(title, file, picture.svg().getBytes(StandardCharsets.UTF_8));
            default -> {
                var sheet = card.panel().sheet().noted(new Why(wording, model, scope()).foot(card.panel()));
                yield () -> desk.save(sheet, file, wording.lang());
            }
        };
        model.done.set("");
        background.run(
                "dashboard.save",
                write,
                written -> model.done.set(wording.get("statement.written", written.getFileName())),
                model.problems::show);
    }

    private CardPicture picture(Card card) {
        var panel = card.panel();
        var body = Card.body(wording, panel, model.asTables.contains(panel.id()));
        var foot = new Why(wording, model, scope()).foot(panel);
        return new CardPicture(new PaperCard(wording, panel, body, foot, card.getWidth()), panel.sheet());
    }

    private Callable<Path> saved(String title, Path file, byte[] content) {
        return () -> desk.save(title, file, content);
    }

    /** Opens the dossiers that have waited for a decision for longer than the law leaves. */
    void onOverdue() {
        var choice = model.choice.get();
        var last = today().minusDays(Course.LIMIT + 1L);
        var to = choice.to() == null || choice.to().isAfter(last) ? last : choice.to();
        navigator.go(new Place.Dossiers(choice.period(choice.from(), to).measure(Stage.WAITING.asked())));
    }

    /** Opens the dossiers of one value of a chart. */
    void onOpen(Dimension dimension, String code) {
        var choice = Narrowing.set(model.choice.get(), dimension, code);
        navigator.go(new Place.Dossiers(choice.measure(model.measure.get().code())));
    }

    void onStatements() {
        navigator.go(new Place.Statements());
    }

    void onNew() {
        navigator.go(new Place.Dossier(null));
    }

    void onExchanges() {
        navigator.go(new Place.Exchanges());
    }

    void refresh() {
        var choice = model.choice.get();
        background.run(
                "dashboard.figures",
                () -> desk.figures(choice),
                figures -> {
                    model.problems.generalProperty().set(null);
                    model.today.set(figures.today());
                    model.figures.set(figures);
                },
                model.problems::show);
    }
}
