package org.sanad.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Arrangement;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.shell.ShellController;
import org.sanad.ui.spreadsheet.ImportController;
import org.sanad.ui.sync.ExchangesController;

/** The steps of the tour, in one language and appearance: the name of each picture and how to come there. */
final class TourWalk {
    /** Shown only; nothing is read or written there. */
    static final Path HOME = Path.of("/home/sanad");

    private final Map<String, Supplier<Parent>> steps = new LinkedHashMap<>();
    private final Wording wording;
    private final Theme theme;
    private final Background background;
    private final Dialogs dialogs;

    /** A frame with the way through it. */
    private record Frame(ShellController shell, Parent root, ImportController imports, ExchangesController exchanges) {
        Frame(ShellController shell, ImportController imports, ExchangesController exchanges) {
            this(shell, shell.view(), imports, exchanges);
        }
    }

    TourWalk(TourOffices offices, UUID sample, Wording wording, Theme theme, Background background, Dialogs dialogs) {
        this.wording = wording;
        this.theme = theme;
        this.background = background;
        this.dialogs = dialogs;
        plan(
                new Frame(EntranceScreens.frame(wording, theme, background, dialogs, offices.entrance()), null, null),
                frame(offices.bureau()),
                frame(offices.headquarters()),
                offices.spreadsheet(),
                sample,
                offices.moving());
        background.run(
                "tour.sample",
                () -> offices.bureau().dossiers().find(sample),
                file -> plan(offices.twin(), file, frame(offices.bureau())));
        plan(offices.form(), frame(offices.bureau()));
        damaged(frame(offices.headquarters()), offices.damaged());
        plan(offices.setback());
    }

    Map<String, Supplier<Parent>> steps() {
        return steps;
    }

    private void plan(Frame entrance, Frame bureau, Frame headquarters, Path spreadsheet, UUID sample, UUID moving) {
        entrance(entrance);
        desk(bureau, spreadsheet, sample);
        exchange(bureau, moving);
        upkeep(bureau);
        dashboard(headquarters);
        above(headquarters);
        reference(headquarters);
    }

    private void entrance(Frame entrance) {
        go("start", entrance, new Place.Start());
        go("set-up", entrance, new Place.SetUp(Place.SetUp.Way.OFFICE));
        go("restore", entrance, new Place.Restore());
        go("repair", entrance, new Place.Repair(HOME.resolve("Sanad-P10.521")));
        go("unlock", entrance, new Place.Unlock(HOME.resolve("Sanad-P10.521")));
        go("recover", entrance, new Place.Recover(HOME.resolve("Sanad-P10.521")));
    }

    private void desk(Frame bureau, Path spreadsheet, UUID sample) {
        go("today", bureau, new Place.Today());
        go("dossiers", bureau, new Place.Dossiers());
        then("dossiers-selected", bureau, root -> key(root, KeyCode.A, true));
        then("dossiers-together", bureau, root -> key(root, KeyCode.ENTER, true));
        then("dossiers-sheet", bureau, root -> {
            key(root, KeyCode.ESCAPE, false);
            table(root).getSelectionModel().select(1);
            key(root, KeyCode.SPACE, false);
        });
        then("search", bureau, root -> {
            root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, true, false, false));
            ((TextField) root.lookup(".shell-search")).setText("Fatima");
        });
        go("dossier-new", bureau, new Place.Dossier(null));
        then("shortcuts", bureau, root -> bureau.shell().onShortcuts());
        go("dossier", bureau, new Place.Dossier(sample));
        then("dossier-people", bureau, root -> press(root, ".section-button", 1));
        then("dossier-plan", bureau, root -> ((ButtonBase) root.lookup("#section-plan")).fire());
        then("dossier-papers", bureau, root -> ((ButtonBase) root.lookup("#section-papers")).fire());
        then("dossier-support", bureau, root -> ((ButtonBase) root.lookup("#section-support")).fire());
        then("dossier-history", bureau, root -> ((ButtonBase) root.lookup("#section-history")).fire());
        go("print", bureau, new Place.Print("dossier_sheet", sample));
        go("print-list", bureau, new Place.PrintList(DossierQuery.ALL, ""));
        go("import", bureau, new Place.Import());
        then("import-columns", bureau, root -> bureau.imports().onFile(spreadsheet));
        then("import-asked", bureau, root -> bureau.imports().onCheck());
        then("import-check", bureau, root -> {
            press(root, ".radio-button", 0);
            bureau.imports().onAnswered();
        });
        go(
                "export",
                bureau,
                new Place.Export(
                        DossierQuery.ALL,
                        new Arrangement(List.of(DossierOrder.By.NUMBER, DossierOrder.By.NAME), DossierOrder.NEWEST)));
    }

    private void exchange(Frame bureau, UUID moving) {
        go("exchanges", bureau, new Place.Exchanges());
        go("exchange-register", bureau, new Place.ExchangeRegister());
        go("inspection", bureau, new Place.Inspection());
        then("inspection-answer", bureau, root -> ((ButtonBase) root.lookup("#answer")).fire());
        go("help", bureau, new Place.Help(new Place.Dossiers()));
        go("conflicts", bureau, new Place.Conflicts());
        go("suggestions", bureau, new Place.Suggestions());
        go("transfers", bureau, new Place.Transfers());
        go("transfer-offer", bureau, new Place.Transfers(moving));
    }

    private void upkeep(Frame bureau) {
        go("settings", bureau, new Place.Settings());
        go("update", bureau, new Place.Update());
        go("parts", bureau, new Place.Parts());
        go("accounts", bureau, new Place.Accounts());
        then("access-log", bureau, root -> scroll(root, 1));
        go("recovery", bureau, new Place.RecoveryPaper());
        go("wordings", bureau, new Place.Wordings());
        go("backups", bureau, new Place.Backups());
        go("money", bureau, new Place.Money());
        go("activities", bureau, new Place.Activities());
        then("activities-targets", bureau, root -> ((ButtonBase) root.lookup("#set-targets")).fire());
    }

    private void dashboard(Frame headquarters) {
        go("dashboard", headquarters, new Place.Dashboard());
        then("dashboard-map", headquarters, root -> scroll(root, 0.2));
        then("dashboard-provinces", headquarters, root -> ((ButtonBase) root.lookup("#map-provinces")).fire());
        then("dashboard-years", headquarters, root -> scroll(root, 0.36));
        then("dashboard-delays", headquarters, root -> scroll(root, 0.55));
        then("dashboard-charts", headquarters, root -> scroll(root, 0.8));
        then("dashboard-offices", headquarters, root -> scroll(root, 1));
        then("dashboard-tables", headquarters, root -> {
            ((ButtonBase) root.lookup("#table-provinces")).fire();
            ((ButtonBase) root.lookup("#table-donors")).fire();
        });
    }

    private void above(Frame headquarters) {
        go("statements", headquarters, new Place.Statements());
        then("statement-paper", headquarters, root -> press(root, ".open-statement", 1));
        go("activities-headquarters", headquarters, new Place.Activities());
        go("exchanges-headquarters", headquarters, new Place.Exchanges());
        go("duplicates", headquarters, new Place.Duplicates());
        go("money-headquarters", headquarters, new Place.Money());
        go("offices", headquarters, new Place.Offices());
        then("offices-month", headquarters, root -> ((ButtonBase) root.lookup("#part-month")).fire());
        then("offices-publication", headquarters, root -> ((ButtonBase) root.lookup("#part-publication")).fire());
        then("offices-add", headquarters, root -> ((ButtonBase) root.lookup("#add-office")).fire());
    }

    private void reference(Frame headquarters) {
        go("reference", headquarters, new Place.Reference());
        then("reference-programme", headquarters, root -> {
            var programmes = (TableView<?>) root.lookup("#programmes");
            programmes.getSelectionModel().select(0);
            programmes.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        steps.put("reference-donors", () -> {
            headquarters.shell().go(new Place.Reference());
            ((ButtonBase) headquarters.root().lookup("#part-donors")).fire();
            return headquarters.root();
        });
        then("reference-papers", headquarters, root -> ((ButtonBase) root.lookup("#part-papers")).fire());
        then("reference-periods", headquarters, root -> ((ButtonBase) root.lookup("#part-periods")).fire());
        go("exchange-register-headquarters", headquarters, new Place.ExchangeRegister());
    }

    /** The form where it asks something, and all that is held on a person, on paper. */
    private void plan(TourForm form, Frame bureau) {
        go("dossier-cooperative", bureau, new Place.Dossier(form.cooperative()));
        then("dossier-members", bureau, TourForm.section("members"));
        go("dossier-filed", bureau, new Place.Dossier(form.filed()));
        then("dossier-completion", bureau, TourForm.step(1));
        go("dossier-studied", bureau, new Place.Dossier(form.studied()));
        then("dossier-deferral", bureau, TourForm.step(2));
        go("dossier-typed", bureau, new Place.Dossier(null));
        then("dossier-amount-asked", bureau, TourForm::ask);
        go("print-person", bureau, new Place.PrintPerson(form.person()));
    }

    /** A package that was changed on its way is named, and not taken in. */
    private void damaged(Frame headquarters, Path file) {
        go("exchanges-damaged", headquarters, new Place.Exchanges());
        var shown = steps.get("exchanges-damaged");
        steps.put("exchanges-damaged", () -> {
            var root = shown.get();
            headquarters.exchanges().onFile(file);
            return root;
        });
    }

    /** A restored headquarters, and an office whose old computer had given the number of a new dossier. */
    private void plan(TourSetback setback) {
        go("money-restored", frame(setback.headquarters()), new Place.Money());
        go("exchange-register-twice", frame(setback.office()), new Place.ExchangeRegister());
    }

    /** A person who is known already, and all that is held on them. */
    private void plan(DossierFile twin, DossierFile known, Frame bureau) {
        go("dossier-visits", bureau, new Place.Dossier(known.dossier().id(), "visits"));
        then("dossier-visit-new", bureau, root -> ((ButtonBase) root.lookup("#add-visit")).fire());
        go("dossier-known-person", bureau, new Place.Dossier(twin.dossier().id(), "people"));
        go(
                "person",
                bureau,
                new Place.Person(known.principal().orElseThrow().person().id()));
    }

    private static TableView<?> table(Parent root) {
        return (TableView<?>) root.lookup("#dossiers");
    }

    private static void key(Parent root, KeyCode code, boolean control) {
        table(root).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private Frame frame(Desk desk) {
        var screens = new Screens(desk, wording, theme, background, dialogs, List::of, Hints.NONE);
        var shell = new ShellController(wording, theme, screens.occupant(), screens.makers());
        screens.fill(shell);
        new Foot(desk, background, shell, screens.sticks()).begin();
        var imports =
                (ImportController) screens.makers().get(Place.Import.class).apply(new Place.Import());
        var exchanges = (ExchangesController)
                screens.makers().get(Place.Exchanges.class).apply(new Place.Exchanges());
        return new Frame(shell, imports, exchanges);
    }

    private void go(String name, Frame frame, Place place) {
        steps.put(name, () -> {
            frame.shell().go(place);
            return frame.root();
        });
    }

    /** Goes on from the step before. */
    private void then(String name, Frame frame, Consumer<Parent> act) {
        steps.put(name, () -> {
            act.accept(frame.root());
            return frame.root();
        });
    }

    private static void press(Parent root, String selector, int which) {
        var buttons = root.lookupAll(selector).stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .toList();
        buttons.get(which).fire();
    }

    private static void scroll(Parent root, double share) {
        root.lookupAll(".scroll-pane").stream()
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .forEach(pane -> pane.setVvalue(share * pane.getVmax()));
    }
}
