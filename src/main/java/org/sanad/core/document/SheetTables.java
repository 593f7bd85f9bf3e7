package org.sanad.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sanad.core.Coded;
import org.sanad.core.document.Grid.Column;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.State;
import org.sanad.core.dossier.Step;
import org.sanad.core.person.Mask;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Payment;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** The tables of a dossier's sheet in one language. */
final class SheetTables {
    private final Texts texts;
    private final Formats formats;
    private final DossierFile file;
    private final List<Programme> programmes;

    SheetTables(Texts texts, DossierFile file, List<Programme> programmes) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.file = file;
        this.programmes = programmes;
    }

    Grid people() {
        var columns = List.of(
                text("document.name", 5), text("field.part", 3), text("field.cnie", 2), text("field.gender", 2));
        return new Grid(columns, file.people().stream().map(this::person).toList());
    }

    private List<String> person(Participant one) {
        var person = one.person();
        return List.of(
                Values.either(texts.lang(), person.nameAr(), person.nameLatin()),
                word("part", one.part()),
                said(Mask.of(person.cnie())),
                person.gender() == null ? "" : texts.word("gender", person.gender()));
    }

    Grid steps() {
        var columns = List.of(
                text("field.step_on", 3), text("field.state", 3), text("field.reason", 5), text("document.by", 3));
        return new Grid(columns, file.steps().stream().map(this::step).toList());
    }

    private List<String> step(Step step) {
        return List.of(formats.day(step.on()), name(step), said(step.reason()), said(step.takenBy()));
    }

    private String name(Step step) {
        if (step.undo()) {
            return texts.get("action.life.undo");
        }
        if (step.completion()) {
            return texts.get("action.life.completion");
        }
        return step.to() == State.DEFERRED && step.until() != null
                ? texts.get("form.deferred_to", String.valueOf(step.until().getYear()))
                : word("state", step.to());
    }

    Grid awards() {
        var columns = List.of(
                text("field.programme_code", 5),
                text("field.budget_year", 3),
                text("field.support", 3),
                number("field.amount", 4),
                text("document.decision", 4));
        return new Grid(columns, file.awards().stream().map(this::award).toList());
    }

    private List<String> award(Award award) {
        var terms = award.terms();
        return List.of(
                programme(terms.programme()),
                String.valueOf(terms.year()),
                word("support", terms.support()),
                formats.money(terms.amount()),
                (said(terms.decisionNumber()) + " " + formats.day(terms.decisionOn())).strip());
    }

    Grid payments() {
        var columns = List.of(
                text("field.paid_on", 3),
                text("field.programme_code", 4),
                number("field.amount", 3),
                text("field.means", 2),
                text("field.reference", 3));
        var rows = new ArrayList<List<String>>();
        for (var award : file.awards()) {
            award.payments().forEach(payment -> rows.add(payment(award, payment)));
        }
        return new Grid(columns, rows);
    }

    private List<String> payment(Award award, Payment payment) {
        return List.of(
                formats.day(payment.paidOn()),
                programme(award.terms().programme()),
                formats.money(payment.amount()),
                payment.reversal() ? texts.get("action.payment.reverse") : word("means", payment.means()),
                said(payment.reference()));
    }

    Grid visits() {
        var columns = List.of(
                text("field.visited_on", 3),
                text("field.trading", 2),
                number("field.jobs", 2),
                text("field.remarks", 6));
        var rows = file.visits().stream()
                .map(visit -> List.of(
                        formats.day(visit.on()),
                        texts.get(visit.trading() ? "word.yes" : "word.no"),
                        String.valueOf(visit.jobs()),
                        said(visit.remarks())))
                .toList();
        return new Grid(columns, rows);
    }

    private String programme(String code) {
        return programmes.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> one.name(texts.lang()))
                .orElse(code);
    }

    private Column text(String key, int width) {
        return Column.text(texts.get(key), width);
    }

    private Column number(String key, int width) {
        return Column.number(texts.get(key), width);
    }

    private String word(String family, Coded value) {
        return value == null ? "" : texts.word(family, value.code());
    }

    private static String said(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
