package org.sanad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierLine;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.office.Office;
import org.sanad.core.person.Person;
import org.sanad.text.Fold;
import org.sanad.text.Lang;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.shell.Finder;
import org.sanad.ui.shell.Found;

/** Finds dossiers, people in either script and offices of an open register, for the search of the frame. */
final class DeskFinder implements Finder {
    private static final int DOSSIERS = 5;
    private static final int FEW = 3;

    private final Desk desk;
    private final Navigator navigator;

    DeskFinder(Desk desk, Navigator navigator) {
        this.desk = desk;
        this.navigator = navigator;
    }

    @Override
    public List<Found> find(String typed, Lang lang) {
        if (!Rights.may(desk.session(), Action.READ_DOSSIERS)) {
            return List.of();
        }
        var words = new Texts(lang);
        var query = new DossierQuery(typed, Set.of(), Set.of(), null, null);
        var found = new ArrayList<Found>();
        desk.lists()
                .page(query, 0, DOSSIERS)
                .lines()
                .forEach(line -> found.add(dossier(Found.Kind.DOSSIER, line, words)));
        desk.persons().named(typed, FEW).forEach(person -> found.add(person(person, lang)));
        offices(typed).limit(FEW).forEach(office -> found.add(office(office, lang)));
        views(Fold.of(typed)).forEach(found::add);
        return found;
    }

    @Override
    public List<Found> recent(Lang lang) {
        if (!Rights.may(desk.session(), Action.READ_DOSSIERS)) {
            return List.of();
        }
        var words = new Texts(lang);
        var ids = desk.looks().recent(desk.session(), DOSSIERS).stream()
                .flatMap(number -> desk.dossiers().findByNumber(number).stream())
                .toList();
        var dossiers = desk.lists().lines(ids).stream().map(line -> dossier(Found.Kind.RECENT, line, words));
        return Stream.concat(dossiers, views("")).toList();
    }

    /** Views of the list that the person keeps and whose name holds each word. */
    private Stream<Found> views(String folded) {
        return desk.views().views(desk.session()).stream()
                .filter(view -> Stream.of(folded.split(" ")).allMatch(Fold.of(view.name())::contains))
                .limit(FEW)
                .map(view -> new Found(
                        Found.Kind.VIEW,
                        view.name(),
                        "",
                        "",
                        () -> navigator.go(new Place.Dossiers(Choice.ALL, view.name()))));
    }

    private Found dossier(Found.Kind kind, DossierLine line, Texts texts) {
        var arabic = texts.lang() == Lang.AR;
        var title = first(arabic, line.titleAr(), line.titleFr());
        var name = first(arabic, line.nameAr(), line.nameLatin());
        var both = name.isEmpty() ? title : title.isEmpty() ? name : texts.get("palette.both", title, name);
        return new Found(
                kind,
                both,
                line.number(),
                texts.word("state", line.state()),
                () -> navigator.go(new Place.Dossier(line.id())));
    }

    private Found person(Person person, Lang lang) {
        var own = first(lang == Lang.AR, person.nameAr(), person.nameLatin());
        var other = first(lang != Lang.AR, person.nameAr(), person.nameLatin());
        return new Found(
                Found.Kind.PERSON,
                own,
                "",
                other.equals(own) ? "" : other,
                () -> navigator.go(new Place.Person(person.id())));
    }

    private Stream<Office> offices(String typed) {
        var words = Fold.of(typed).split(" ");
        return desk.offices().within(desk.office().code()).stream()
                .map(desk.offices()::office)
                .filter(office -> {
                    var names = Fold.of(office.code() + " " + office.nameAr() + " " + office.nameFr());
                    return Stream.of(words).allMatch(names::contains);
                });
    }

    private Found office(Office office, Lang lang) {
        return new Found(
                Found.Kind.OFFICE,
                office.name(lang),
                office.code(),
                "",
                () -> navigator.go(new Place.Dossiers(Choice.ALL.office(office.code()))));
    }

    private static String first(boolean arabic, String inArabic, String inLatin) {
        var own = arabic ? inArabic : inLatin;
        var other = arabic ? inLatin : inArabic;
        return own != null ? own : other == null ? "" : other;
    }
}
