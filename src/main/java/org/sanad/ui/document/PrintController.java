package org.sanad.ui.document;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.sanad.core.document.Document;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.document.Paper;
import org.sanad.core.document.Pictures;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Shortcut;
import org.sanad.ui.kit.Wording;

/** What a person can do with a document: look at it, save it, print it. */
public final class PrintController implements Screen {
    private static final int DOTS = 110;

    private final PrintDesk desk;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final PrintModel model = new PrintModel();
    private Callable<Document> facts;

    public PrintController(
            PrintDesk desk, Wording wording, Background background, Dialogs dialogs, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
        model.language.set(PrintLanguage.of(wording.lang()));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("Esc", "keys.leave"));
    }

    @Override
    public Node view() {
        return new PrintView(this, model, wording).node();
    }

    /** A document of a dossier. */
    public void open(Place.Print place) {
        var kind = DocumentKind.of(place.document());
        open(kind, () -> desk.facts().of(desk.session(), kind, place.dossier()));
    }

    /** A list of dossiers. */
    public void open(Place.PrintList place) {
        open(
                DocumentKind.DOSSIER_LIST,
                () -> desk.facts().list(desk.session(), place.query(), place.filter(), place.arrangement()));
    }

    /** All that is held on a person. */
    public void open(Place.PrintPerson place) {
        open(DocumentKind.PERSON_EXTRACT, () -> desk.facts().person(desk.session(), place.id()));
    }

    /** Any other document; its facts are gathered in the background. */
    public void open(DocumentKind kind, Callable<Document> gathered) {
        facts = gathered;
        model.document.set(kind.code());
        model.paper.set(null);
        model.page.set(null);
        make();
        background.run("print.printers", this::printers, this::show);
    }

    void onLanguage(PrintLanguage language) {
        if (language != model.language.get()) {
            model.language.set(language);
            make();
        }
    }

    void onPage(int page) {
        var pdf = model.paper.get().pdf();
        background.run("print.page", () -> Pictures.of(pdf, page, DOTS), model.page::set);
    }

    void onSave() {
        var paper = model.paper.get();
        dialogs.saveFile("print.save", paper.fileName(), "print.pdf", "*.pdf")
                .ifPresent(file -> act(Problem.of("print.saved", file.getFileName()), () -> {
                    desk.documents().save(desk.session(), paper, file);
                    return paper;
                }));
    }

    void onPrint() {
        var paper = model.paper.get();
        var printer = model.printer.get();
        var copies = model.copies.get();
        act(Problem.of("print.sent", printer), () -> {
            desk.documents().print(desk.session(), paper, desk.printers(), printer, copies);
            return paper;
        });
    }

    void onBack() {
        navigator.back();
    }

    private record Made(Paper paper, Pictures.Page page) {}

    private void make() {
        model.begin();
        var langs = model.language.get().langs();
        var gathered = facts;
        background.run(
                "print.make",
                () -> {
                    var paper = desk.documents().make(desk.session(), gathered.call(), langs);
                    return new Made(paper, Pictures.of(paper.pdf(), 0, DOTS));
                },
                made -> {
                    model.end();
                    model.paper.set(made.paper());
                    model.page.set(made.page());
                    model.problems.show(made.paper().problems());
                },
                this::refused);
    }

    private record Known(List<String> names, String usual) {}

    private Known printers() {
        var names = desk.printers().names();
        return new Known(names, desk.printers().usual().orElse(names.isEmpty() ? null : names.getFirst()));
    }

    private void show(Known known) {
        model.printers.setAll(known.names());
        model.printer.set(known.usual());
    }

    private void act(Problem done, Callable<Paper> work) {
        model.begin();
        background.run(
                "print.act",
                work,
                paper -> {
                    model.end();
                    model.done.set(done);
                },
                this::refused);
    }

    private void refused(ProblemException refusal) {
        model.end();
        model.problems.show(refusal);
    }
}
