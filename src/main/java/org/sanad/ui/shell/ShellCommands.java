package org.sanad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.text.Fold;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Wording;

/** Screens and commands by their names in the language of the moment: only those that there are. */
final class ShellCommands {
    private static final int SCREENS = 6;
    private static final int COMMANDS = 4;

    private record Named(Place place, String key) {}

    private static final List<Named> PLACES = List.of(
            new Named(new Place.Today(), "nav.today"),
            new Named(new Place.Dossiers(), "nav.dossiers"),
            new Named(new Place.Money(), "nav.money"),
            new Named(new Place.Dashboard(), "nav.dashboard"),
            new Named(new Place.Activities(), "nav.activities"),
            new Named(new Place.Offices(), "nav.offices"),
            new Named(new Place.Reference(), "nav.reference"),
            new Named(new Place.Exchanges(), "nav.exchanges"),
            new Named(new Place.ExchangeRegister(), "register.title"),
            new Named(new Place.Transfers(), "nav.transfers"),
            new Named(new Place.Import(), "nav.import"),
            new Named(new Place.Statements(), "statement.title"),
            new Named(new Place.Inspection(), "nav.inspection"),
            new Named(new Place.Conflicts(), "nav.conflicts"),
            new Named(new Place.Suggestions(), "nav.suggestions"),
            new Named(new Place.Duplicates(), "nav.duplicates"),
            new Named(new Place.Accounts(), "account.title"),
            new Named(new Place.Backups(), "backup.title"),
            new Named(new Place.Wordings(), "wording.title"),
            new Named(new Place.Update(), "update.title"),
            new Named(new Place.Settings(), "nav.settings"));
    private static final List<Named> LISTS = List.of(
            new Named(new Place.PrintList(DossierQuery.ALL, ""), "print.list"),
            new Named(new Place.Export(DossierQuery.ALL), "export.list"));

    private final ShellController controller;
    private final Wording wording;
    private final Set<Class<? extends Place>> offered;

    ShellCommands(ShellController controller, Wording wording, Set<Class<? extends Place>> offered) {
        this.controller = controller;
        this.wording = wording;
        this.offered = offered;
    }

    /** Those whose name holds each word that was typed, from the beginning of a word; the first few where nothing was. */
    List<Found> find(String typed) {
        var found = new ArrayList<Found>();
        if (!typed.isEmpty()) {
            places(PLACES, Found.Kind.SCREEN)
                    .filter(one -> fits(one, typed))
                    .limit(SCREENS)
                    .forEach(found::add);
        }
        commands()
                .filter(one -> typed.isEmpty() || fits(one, typed))
                .limit(COMMANDS)
                .forEach(found::add);
        return found;
    }

    private Stream<Found> commands() {
        var fresh = controller.begins()
                ? Stream.of(command("form.new", "Ctrl+N", controller::onNewDossier))
                : Stream.<Found>empty();
        var here = Stream.of(
                command(controller.dark() ? "shell.light" : "shell.dark", "", controller::onAppearance),
                command("keys.title", "?", controller::onShortcuts),
                command("nav.help", "F1", controller::onHelp));
        var languages = Stream.of(Lang.values())
                .filter(lang -> lang != wording.lang())
                .map(lang -> new Found(
                        Found.Kind.COMMAND,
                        wording.get("palette.language", lang.ownName()),
                        "",
                        "",
                        () -> controller.onLanguage(lang)));
        return Stream.of(fresh, places(LISTS, Found.Kind.COMMAND), here, languages)
                .flatMap(commands -> commands);
    }

    private Found command(String key, String keys, Runnable act) {
        return new Found(Found.Kind.COMMAND, wording.get(key), keys, "", act);
    }

    private Stream<Found> places(List<Named> places, Found.Kind kind) {
        return places.stream()
                .filter(one -> offered.contains(one.place().getClass()))
                .map(one -> new Found(kind, wording.get(one.key()), "", "", () -> controller.go(one.place())));
    }

    private static boolean fits(Found found, String typed) {
        var name = " " + Fold.of(found.title());
        return Stream.of(Fold.of(typed).split(" ")).allMatch(word -> name.contains(" " + word));
    }
}
