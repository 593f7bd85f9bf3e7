package org.sanad.core.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.core.Coded;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierOrder.By;
import org.sanad.core.dossier.Enterprise;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.person.Mask;
import org.sanad.core.person.Person;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Payment;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/**
 * Dossiers as rows, in words of a language, under headings that the import knows again. A dossier with several awards is
 * one row with their sums, and its programmes side by side.
 */
final class ListTable {
    private final Texts texts;
    private final OfficeTree offices;
    private final Map<String, String> programmes;
    private final boolean unmasked;
    private final List<Column> columns = new ArrayList<>();

    private record Column(String heading, Function<DossierFile, Value> value) {}

    /** @param shown the columns of a list on the screen; empty for all that the import knows again */
    ListTable(Lang lang, OfficeTree offices, List<Programme> programmes, boolean unmasked, List<By> shown) {
        this.texts = new Texts(lang);
        this.offices = offices;
        this.programmes = programmes.stream().collect(Collectors.toMap(Programme::code, one -> one.name(lang)));
        this.unmasked = unmasked;
        if (shown.isEmpty()) {
            what();
            who();
            plan();
            support();
        } else {
            shown.forEach(this::shown);
        }
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    List<Value> row(DossierFile file) {
        return columns.stream().map(column -> column.value().apply(file)).toList();
    }

    /** The heading of a target; kind and purpose have their own, because their short names mean something else elsewhere. */
    static String heading(Texts texts, Target target) {
        return switch (target) {
            case KIND -> texts.get("export.kind");
            case PURPOSE -> texts.get("export.purpose");
            default -> texts.get("target." + target.code());
        };
    }

    private void add(Target target, Function<DossierFile, Value> value) {
        columns.add(new Column(heading(texts, target), value));
    }

    private void shown(By column) {
        switch (column) {
            case NUMBER -> number();
            case TITLE ->
                add(arabic() ? Target.TITLE_AR : Target.TITLE_FR, file -> {
                    var project = file.dossier().project();
                    return either(project.titleAr(), project.titleFr());
                });
            case NAME -> columns.add(new Column(texts.get("list.name"), this::name));
            case KIND -> kind();
            case SECTOR -> sector();
            case PROVINCE -> province();
            case STATE -> state();
            case STATE_ON -> stateOn();
            case FILED_ON -> filedOn();
            case ASKED -> asked();
            case AWARDED -> awarded();
            case PAID -> paid();
        }
    }

    private boolean arabic() {
        return texts.lang() == Lang.AR;
    }

    /** In the language's own script where there is one, else in the other. */
    private Value either(String arabic, String latin) {
        var own = arabic() ? arabic : latin;
        return Value.of(own != null ? own : arabic() ? latin : arabic);
    }

    /** Of the cooperative or association, or of the holder. */
    private Value name(DossierFile file) {
        var project = file.dossier().project();
        return project.organisationAr() != null || project.organisationLatin() != null
                ? either(project.organisationAr(), project.organisationLatin())
                : of(file, person -> either(person.nameAr(), person.nameLatin()));
    }

    private void number() {
        columns.add(new Column(
                texts.get("export.number"), file -> Value.of(file.dossier().number())));
    }

    private void kind() {
        add(Target.KIND, file -> word("kind", file.dossier().project().kind()));
    }

    private void sector() {
        add(Target.SECTOR, file -> word("sector", file.dossier().project().sector()));
    }

    private void province() {
        add(Target.PROVINCE, file -> Value.of(province(file.dossier().project().provinceCode())));
    }

    private void state() {
        add(Target.STATE, file -> word("state", file.dossier().state()));
    }

    private void stateOn() {
        add(Target.STATE_ON, file -> Value.of(file.dossier().stateOn()));
    }

    private void filedOn() {
        add(Target.FILED_ON, file -> Value.of(file.dossier().filedOn()));
    }

    private void asked() {
        add(Target.ASKED, file -> Value.amount(file.dossier().plan().asked()));
    }

    private void awarded() {
        add(Target.AWARDED, file -> file.awards().isEmpty() ? Value.NOTHING : Value.amount(file.awarded()));
    }

    private void paid() {
        add(Target.PAID, file -> file.awards().isEmpty() ? Value.NOTHING : Value.amount(file.paid()));
    }

    private void what() {
        number();
        kind();
        add(Target.PURPOSE, file -> word("purpose", file.dossier().project().purpose()));
        add(Target.TITLE_AR, file -> Value.of(file.dossier().project().titleAr()));
        add(Target.TITLE_FR, file -> Value.of(file.dossier().project().titleFr()));
        sector();
        province();
        add(Target.COMMUNE, file -> Value.of(file.dossier().project().commune()));
        filedOn();
        state();
        stateOn();
    }

    private void who() {
        add(Target.ORGANISATION_AR, file -> Value.of(file.dossier().project().organisationAr()));
        add(Target.ORGANISATION_LATIN, file -> Value.of(file.dossier().project().organisationLatin()));
        add(Target.ICE, file -> Value.of(enterprise(file).ice()));
        add(Target.TRADE_REGISTER, file -> Value.of(enterprise(file).tradeRegister()));
        add(Target.TRADE_COURT, file -> Value.of(enterprise(file).tradeCourt()));
        add(Target.TAX_NUMBER, file -> Value.of(enterprise(file).taxNumber()));
        add(Target.COOPERATIVE_REGISTER, file -> Value.of(enterprise(file).cooperativeRegister()));
        add(Target.COOPERATIVE_COURT, file -> Value.of(enterprise(file).cooperativeCourt()));
        add(Target.NAME_AR, file -> of(file, person -> Value.of(person.nameAr())));
        add(Target.NAME_LATIN, file -> of(file, person -> Value.of(person.nameLatin())));
        add(Target.CNIE, file -> of(file, person -> Value.of(unmasked ? person.cnie() : Mask.of(person.cnie()))));
        add(Target.GENDER, file -> of(file, person -> gender(person)));
    }

    private void plan() {
        add(Target.COST, file -> Value.amount(file.dossier().plan().cost()));
        add(Target.OWN_CASH, file -> Value.amount(file.dossier().plan().ownCash()));
        asked();
        add(Target.JOBS_PLANNED, file -> Value.of(file.dossier().jobs().planned()));
        add(Target.JOBS_START, file -> Value.of(file.dossier().jobs().start()));
        add(Target.FAMILY_JOBS_START, file -> Value.of(file.dossier().jobs().family()));
    }

    private void support() {
        add(Target.PROGRAMME, file -> joined(file, terms -> programmes.get(terms.programme())));
        add(
                Target.BUDGET_YEAR,
                file -> first(file).map(Award.Terms::year).map(Value::of).orElse(Value.NOTHING));
        add(
                Target.SUPPORT,
                file -> joined(
                        file, terms -> texts.get("support." + terms.support().code())));
        awarded();
        add(Target.DECISION_NUMBER, file -> joined(file, Award.Terms::decisionNumber));
        add(
                Target.DECISION_ON,
                file -> first(file).map(Award.Terms::decisionOn).map(Value::of).orElse(Value.NOTHING));
        paid();
        add(Target.FIRST_PAID_ON, file -> file.paid() > 0 ? Value.of(lastPaid(file)) : Value.NOTHING);
    }

    private static Enterprise enterprise(DossierFile file) {
        return file.dossier().project().enterprise();
    }

    private static Value of(DossierFile file, Function<Person, Value> value) {
        return file.principal().map(one -> value.apply(one.person())).orElse(Value.NOTHING);
    }

    private static Optional<Award.Terms> first(DossierFile file) {
        return file.awards().stream().map(Award::terms).findFirst();
    }

    private static LocalDate lastPaid(DossierFile file) {
        return file.awards().stream()
                .flatMap(award -> award.payments().stream())
                .map(Payment::paidOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static Value joined(DossierFile file, Function<Award.Terms, String> text) {
        return Value.of(file.awards().stream()
                .map(award -> text.apply(award.terms()))
                .filter(each -> each != null)
                .distinct()
                .collect(Collectors.joining(" + ")));
    }

    private Value word(String kind, Coded coded) {
        return coded == null
                ? Value.NOTHING
                : new Value.Words(texts.get(kind + "." + coded.code().toLowerCase(java.util.Locale.ROOT)));
    }

    private Value gender(Person person) {
        var gender = person.gender();
        return gender == null
                ? Value.NOTHING
                : new Value.Words(texts.get("gender." + gender.code().toLowerCase(java.util.Locale.ROOT)));
    }

    private String province(String code) {
        return offices.province(code)
                .map(one -> texts.lang() == Lang.AR ? one.nameAr() : one.nameFr())
                .orElse(null);
    }
}
