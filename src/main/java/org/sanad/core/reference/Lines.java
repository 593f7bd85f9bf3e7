package org.sanad.core.reference;

import static org.sanad.core.reference.Members.written;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanad.core.Coded;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Periods;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.subsidy.Conditions;
import org.sanad.core.subsidy.Donor;
import org.sanad.core.subsidy.Funding;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.subsidy.Scheme;

/** Lines from what they stand for, and back. */
final class Lines {
    /** There is one line of periods, for all dossiers. */
    private static final String ALL = "ALL";

    private Lines() {}

    static ReferenceLine of(Office office) {
        var content = named(office.nameAr(), office.nameFr())
                .put("level", office.level().code())
                .put("parent", office.parentCode())
                .put("region", office.regionCode())
                .put("province", office.provinceCode())
                .put("openedOn", written(office.openedOn()))
                .put("closedOn", written(office.closedOn()));
        return line(ReferenceKind.OFFICE, office.code(), content);
    }

    static Office office(ReferenceLine line) {
        var content = new Members(line.content());
        return new Office(
                line.code(),
                Level.of(content.text("level")),
                content.text("nameAr"),
                content.text("nameFr"),
                content.text("parent"),
                content.text("region"),
                content.text("province"),
                content.day("openedOn"),
                content.day("closedOn"));
    }

    static ReferenceLine of(Programme programme) {
        var conditions = programme.conditions();
        var content = named(programme.nameAr(), programme.nameFr())
                .put("nameEn", programme.nameEn())
                .put("funding", programme.funding().code())
                .put("withinBudget", programme.withinBudget())
                .put("parties", programme.parties())
                .put("lowest", conditions.lowest())
                .put("highest", conditions.highest())
                .put("youngest", conditions.youngest())
                .put("oldest", conditions.oldest())
                .put("scheme", Scheme.text(conditions.scheme()))
                .put("active", programme.active());
        list(content, "area", conditions.area());
        return line(ReferenceKind.PROGRAMME, programme.code(), content);
    }

    static Programme programme(ReferenceLine line) {
        var content = new Members(line.content());
        var conditions = new Conditions(
                new TreeSet<>(content.texts("area")),
                content.amount("lowest"),
                content.amount("highest"),
                content.count("youngest"),
                content.count("oldest"),
                Scheme.shares(content.text("scheme")));
        return new Programme(
                line.code(),
                content.text("nameAr"),
                content.text("nameFr"),
                content.text("nameEn"),
                Funding.of(content.text("funding")),
                content.flag("withinBudget", false),
                content.text("parties"),
                conditions,
                content.flag("active", true));
    }

    static ReferenceLine of(Donor donor) {
        var content = named(donor.nameAr(), donor.nameFr())
                .put("kind", donor.kind().code())
                .put("contact", donor.contact())
                .put("active", donor.active());
        return line(ReferenceKind.DONOR, donor.code(), content);
    }

    static Donor donor(ReferenceLine line) {
        var content = new Members(line.content());
        return new Donor(
                line.code(),
                content.text("nameAr"),
                content.text("nameFr"),
                Donor.Kind.of(content.text("kind")),
                content.text("contact"),
                content.flag("active", true));
    }

    static ReferenceLine of(PaperKind paper) {
        var content = named(paper.names().arabic(), paper.names().french())
                .put("nameEn", paper.names().english())
                .put("position", paper.position())
                .put("required", paper.required())
                .put("active", paper.active());
        list(content, "kinds", codes(paper.kinds()));
        list(content, "purposes", codes(paper.purposes()));
        return line(ReferenceKind.PAPER, paper.code(), content);
    }

    static PaperKind paper(ReferenceLine line) {
        var content = new Members(line.content());
        return new PaperKind(
                line.code(),
                new PaperKind.Names(content.text("nameAr"), content.text("nameFr"), content.text("nameEn")),
                content.texts("kinds").stream().map(Kind::of).collect(Collectors.toSet()),
                content.texts("purposes").stream().map(Purpose::of).collect(Collectors.toSet()),
                content.count("position"),
                content.flag("required", false),
                content.flag("active", true));
    }

    static ReferenceLine of(Periods periods) {
        var content = JsonNodeFactory.instance
                .objectNode()
                .put("monthsBetweenVisits", periods.monthsBetweenVisits())
                .put("yearsInArchive", periods.yearsInArchive());
        return line(ReferenceKind.PERIODS, ALL, content);
    }

    /** @throws IllegalArgumentException for periods that no rule allows */
    static Periods periods(ReferenceLine line) {
        var content = new Members(line.content());
        var months = content.count("monthsBetweenVisits");
        var years = content.count("yearsInArchive");
        var periods = new Periods(months == null ? 0 : months, years == null ? 0 : years);
        if (!ReferenceRules.periods(periods).isEmpty()) {
            throw new IllegalArgumentException("periods");
        }
        return periods;
    }

    private static Collection<String> codes(Collection<? extends Coded> values) {
        return values.stream().map(one -> one.code()).sorted().toList();
    }

    private static ObjectNode named(String arabic, String french) {
        return JsonNodeFactory.instance.objectNode().put("nameAr", arabic).put("nameFr", french);
    }

    private static void list(ObjectNode content, String name, Collection<String> values) {
        var list = content.putArray(name);
        values.forEach(list::add);
    }

    /** What is null is left out, so that the same setting is always the same text. */
    private static ReferenceLine line(ReferenceKind kind, String code, ObjectNode content) {
        content.properties().removeIf(member -> member.getValue().isNull());
        return new ReferenceLine(kind.code(), code, content);
    }
}
