package org.sanad.core.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sanad.core.dossier.DossierRules;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Enterprise;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.Sector;
import org.sanad.core.office.ProvinceNames;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.person.Mask;
import org.sanad.core.person.Person;
import org.sanad.core.subsidy.NewAward;
import org.sanad.text.Problem;

/** Makes dossiers of the rows of one sheet, by a mapping. */
final class RowReader {
    private final Mapping mapping;
    private final Map<Target, Integer> columns = new EnumMap<>(Target.class);
    private final Vocabulary vocabulary = new Vocabulary();
    private final Set<Integer> grouping = new HashSet<>();
    private final ProvinceNames provinces;
    private final AmountColumns amounts;
    private final RowKeys keys = new RowKeys();
    private final AwardReader awards;
    private final LocalDate today;

    RowReader(Mapping mapping, List<String> headings, ProvinceNames provinces, AmountColumns amounts, LocalDate today) {
        this.mapping = mapping;
        this.provinces = provinces;
        this.amounts = amounts;
        this.today = today;
        this.awards = new AwardReader(today);
        mapping.columns().forEach((target, heading) -> columns.put(target, headings.indexOf(heading)));
        columns.forEach((target, column) -> {
            if (target.groups()) {
                grouping.add(column);
            }
        });
    }

    /** What merged cells carry down counts in the columns that group rows, and nowhere else. */
    private Row resolved(Row row) {
        var cells = new ArrayList<>(row.cells());
        for (var column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Cell.Carried carried) {
                cells.set(column, grouping.contains(column) ? carried.first() : Cell.BLANK);
            }
        }
        return new Row(row.number(), cells);
    }

    RowResult read(Row given) {
        var row = resolved(given);
        var values = new Values(row, mapping, columns, vocabulary, amounts);
        var project = project(values);
        var plan = new Plan(
                values.money(Target.COST), values.money(Target.OWN_CASH), null, null, values.money(Target.ASKED));
        var jobs = new Jobs(
                values.number(Target.JOBS_PLANNED),
                values.number(Target.JOBS_START),
                values.number(Target.FAMILY_JOBS_START),
                null);
        var people = people(values, project.kind());
        var award = awards.read(values);
        var life = new LifeReader(values, award.map(NewAward::terms), today);
        var steps = life.steps();
        var key = keys.of(values.canonical());
        var draft = DossierRules.tidy(new Draft(null, project, plan, jobs, people));
        check(values, draft, life.begunOn());
        var dossier = new NewDossier(
                key,
                life.begunOn(),
                draft.project(),
                draft.plan(),
                draft.jobs(),
                draft.people(),
                steps,
                award.stream().toList(),
                List.of());
        var rejected = values.problems().stream().anyMatch(RowProblem::rejects);
        return new RowResult(
                row,
                rejected ? null : dossier,
                awards.awarded(),
                awards.paid(),
                sums(plan),
                values.unread(),
                values.problems());
    }

    private static Map<Target, Long> sums(Plan plan) {
        var sums = new EnumMap<Target, Long>(Target.class);
        sums.put(Target.COST, plan.cost());
        sums.put(Target.OWN_CASH, plan.ownCash());
        sums.put(Target.ASKED, plan.asked());
        sums.values().removeIf(Objects::isNull);
        return sums;
    }

    private static void check(Values values, Draft draft, LocalDate on) {
        var findings = DossierRules.check(draft, on);
        findings.errors().forEach(problem -> values.reject(target(problem), problem));
        findings.warnings().forEach(problem -> values.warn(target(problem), problem));
        if (!titled(draft.project())) {
            values.warn(Target.TITLE_FR, Problem.of("import.no_title"));
        }
        if (draft.people().isEmpty() && !organised(draft.project())) {
            values.reject(null, Problem.of("import.no_name"));
        }
    }

    private static boolean organised(Project project) {
        return project.organisationAr() != null || project.organisationLatin() != null;
    }

    private static boolean titled(Project project) {
        return project.titleAr() != null || project.titleFr() != null;
    }

    /** The column that a rule of the dossier or the person speaks of. */
    private static Target target(Problem problem) {
        var field = problem.field() == null ? "" : problem.field().replaceFirst("^people\\.\\d+\\.", "");
        for (var target : Target.values()) {
            if (target.code().equals(field)) {
                return target;
            }
        }
        return null;
    }

    private Project project(Values values) {
        var kind = Optional.ofNullable(values.word(Target.KIND, Kind::of)).orElse(Kind.INDIVIDUAL);
        return new Project(
                kind,
                Optional.ofNullable(values.word(Target.PURPOSE, Purpose::of)).orElse(Purpose.CREATION),
                values.text(Target.TITLE_AR, 300),
                values.text(Target.TITLE_FR, 300),
                values.text(Target.ORGANISATION_AR, 200),
                values.text(Target.ORGANISATION_LATIN, 200),
                values.word(Target.SECTOR, Sector::of),
                null,
                values.found(
                        Target.PROVINCE,
                        provinces::code,
                        name -> ProvinceNames.isCode(name)
                                ? "import.province_code_unknown"
                                : "import.province_unknown"),
                values.text(Target.COMMUNE, 120),
                enterprise(values, kind == Kind.COOPERATIVE));
    }

    private static Enterprise enterprise(Values values, boolean cooperative) {
        var register = values.beside(Target.COOPERATIVE_REGISTER, 60);
        var court = values.beside(Target.COOPERATIVE_COURT, 80);
        return new Enterprise(
                values.beside(Target.ICE, 40),
                values.beside(Target.TRADE_REGISTER, 40),
                values.beside(Target.TRADE_COURT, 80),
                values.beside(Target.TAX_NUMBER, 40),
                cooperative ? register : null,
                cooperative ? court : null);
    }

    /** A number that an export masked tells nothing. */
    private static String cnie(Values values) {
        var cnie = values.text(Target.CNIE, 20);
        if (cnie == null || !Mask.masks(cnie)) {
            return cnie;
        }
        values.warn(Target.CNIE, Problem.of("import.cnie_masked"));
        return null;
    }

    private static List<Participant> people(Values values, Kind kind) {
        var nameAr = values.name(Target.GIVEN_AR, Target.NAME_AR);
        var nameLatin = values.name(Target.GIVEN_LATIN, Target.NAME_LATIN);
        var year = values.year(Target.BIRTH_DATE);
        var people = new ArrayList<Participant>();
        var person = new Person(
                null,
                nameAr,
                nameLatin,
                cnie(values),
                year == null ? values.day(Target.BIRTH_DATE) : null,
                year,
                values.word(Target.GENDER, Gender::of),
                values.text(Target.PHONE, 20),
                null,
                null,
                new Person.Kin(
                        values.word(Target.KINSHIP, Kinship::of),
                        null,
                        values.text(Target.FIGHTER_NAME, 120),
                        values.text(Target.TITLE_NUMBER, 30)));
        if (nameAr != null || nameLatin != null || person.cnie() != null) {
            people.add(new Participant(kind == Kind.INDIVIDUAL ? Part.HOLDER : Part.REPRESENTATIVE, person));
        }
        return people;
    }
}
