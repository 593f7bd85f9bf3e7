package org.sanad.ui.dossier;

import static org.sanad.ui.dossier.TypedValue.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.core.Coded;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Enterprise;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.Sector;
import org.sanad.core.person.Education;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.person.Person;
import org.sanad.text.Problem;

/** A dossier to the fields of the form and back. */
final class DraftFields {
    private static final List<String> LASTING = List.of("kind", "purpose", "province_code", "commune");

    private final FieldValues fields;
    private final MemberCells members;

    DraftFields(FieldValues fields, MemberCells members) {
        this.fields = fields;
        this.members = members;
    }

    /** @param last what the last dossier says of what stays the same from one to the next; empty for none */
    void showNew(String provinceCode, Map<String, String> last) {
        fields.clear();
        fields.set("kind", Kind.INDIVIDUAL.code());
        fields.set("purpose", Purpose.CREATION.code());
        fields.set("province_code", provinceCode);
        last.forEach(fields::set);
    }

    /** What is likely to be the same in the next dossier: clerks type heaps that belong together. */
    Map<String, String> lasting() {
        return LASTING.stream().collect(Collectors.toMap(field -> field, fields::get));
    }

    void show(DossierFile file) {
        fields.clear(field -> !MemberCells.holds(field));
        members.show(file.members());
        var project = file.dossier().project();
        fields.set("kind", project.kind().code());
        fields.set("purpose", project.purpose().code());
        fields.set("title_ar", project.titleAr());
        fields.set("title_fr", project.titleFr());
        fields.set("organisation_ar", project.organisationAr());
        fields.set("organisation_latin", project.organisationLatin());
        fields.set("sector", Coded.code(project.sector()));
        fields.set("section", project.section());
        fields.set("province_code", project.provinceCode());
        fields.set("commune", project.commune());
        show(project.enterprise());
        show(file.dossier().plan());
        show(file.dossier().jobs());
        file.principal().ifPresent(one -> show(one.person()));
    }

    private void show(Enterprise enterprise) {
        fields.set("ice", enterprise.ice());
        fields.set("tax_number", enterprise.taxNumber());
        fields.set("trade_register", enterprise.tradeRegister());
        fields.set("trade_court", enterprise.tradeCourt());
        fields.set("cooperative_register", enterprise.cooperativeRegister());
        fields.set("cooperative_court", enterprise.cooperativeCourt());
    }

    private void show(Plan plan) {
        fields.set("cost", typed(plan.cost()));
        fields.set("own_cash", typed(plan.ownCash()));
        fields.set("own_in_kind", typed(plan.ownInKind()));
        fields.set("loan", typed(plan.loan()));
        fields.set("asked", typed(plan.asked()));
    }

    private void show(Jobs jobs) {
        fields.set("jobs_planned", typed(jobs.planned()));
        fields.set("jobs_start", typed(jobs.start()));
        fields.set("family_jobs_start", typed(jobs.family()));
        fields.set("women_jobs_start", typed(jobs.women()));
    }

    private void show(Person person) {
        fields.set("name_ar", person.nameAr());
        fields.set("name_latin", person.nameLatin());
        fields.set("cnie", person.cnie());
        fields.set("birth_date", typed(person.birthDate()));
        fields.set("birth_year", person.birthDate() == null ? typed(person.birthYear()) : null);
        fields.set("gender", person.gender() == null ? null : person.gender().code());
        fields.set("phone", person.phone());
        fields.set("address", person.address());
        fields.set("education", Coded.code(person.education()));
        fields.set("kinship", Coded.code(person.kin().kinship()));
        fields.set("kinship_note", person.kin().note());
        fields.set("fighter_name", person.kin().fighterName());
        fields.set("title_number", person.kin().titleNumber());
    }

    /**
     * What stands in the fields.
     *
     * @param file the dossier as kept; null for a new one
     * @param problems takes what cannot be read
     */
    Draft draft(DossierFile file, List<Problem> problems) {
        var typed = new TypedValue(fields, problems);
        return new Draft(
                file == null ? null : file.dossier().id(),
                project(),
                plan(typed),
                jobs(typed),
                people(file, typed, problems));
    }

    private Project project() {
        var kind = Kind.of(fields.text("kind"));
        var individual = kind == Kind.INDIVIDUAL;
        return new Project(
                kind,
                Purpose.of(fields.text("purpose")),
                fields.text("title_ar"),
                fields.text("title_fr"),
                individual ? null : fields.text("organisation_ar"),
                individual ? null : fields.text("organisation_latin"),
                Sector.of(fields.text("sector")),
                fields.text("section"),
                fields.text("province_code"),
                fields.text("commune"),
                enterprise(kind == Kind.COOPERATIVE));
    }

    private Enterprise enterprise(boolean cooperative) {
        return new Enterprise(
                fields.text("ice"),
                fields.text("trade_register"),
                fields.text("trade_court"),
                fields.text("tax_number"),
                cooperative ? fields.text("cooperative_register") : null,
                cooperative ? fields.text("cooperative_court") : null);
    }

    private static Plan plan(TypedValue typed) {
        return new Plan(
                typed.money("cost"),
                typed.money("own_cash"),
                typed.money("own_in_kind"),
                typed.money("loan"),
                typed.money("asked"));
    }

    private static Jobs jobs(TypedValue typed) {
        return new Jobs(
                typed.count("jobs_planned"),
                typed.count("jobs_start"),
                typed.count("family_jobs_start"),
                typed.count("women_jobs_start"));
    }

    private List<Participant> people(DossierFile file, TypedValue typed, List<Problem> problems) {
        Optional<Participant> kept = file == null ? Optional.empty() : file.principal();
        var part = Kind.INDIVIDUAL.code().equals(fields.get("kind")) ? Part.HOLDER : Part.REPRESENTATIVE;
        var person = person(kept.map(Participant::person).orElse(null), typed);
        var people = new ArrayList<Participant>();
        if (kept.isPresent() || !isEmpty(person)) {
            people.add(new Participant(kept.map(Participant::id).orElse(null), part, person));
        }
        people.addAll(members.members(problems));
        return people;
    }

    private static boolean isEmpty(Person person) {
        return person.equals(Person.named(null, null));
    }

    private Person person(Person kept, TypedValue typed) {
        var birth = typed.day("birth_date");
        return new Person(
                kept == null ? null : kept.id(),
                fields.text("name_ar"),
                fields.text("name_latin"),
                fields.text("cnie"),
                birth,
                birth == null ? typed.count("birth_year") : Integer.valueOf(birth.getYear()),
                Gender.of(fields.text("gender")),
                fields.text("phone"),
                fields.text("address"),
                Education.of(fields.text("education")),
                new Person.Kin(
                        Kinship.of(fields.text("kinship")),
                        fields.text("kinship_note"),
                        fields.text("fighter_name"),
                        fields.text("title_number")));
    }
}
