package org.sanad.core.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Kind;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Payment;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.subsidy.Support;

/**
 * Awards as rows of the French open standard for published subsidies (SCDL subventions 2.1.1), for publication: no
 * person is named, an individual has a pseudonym. Amounts are dirhams; the standard has no column for the unit, so the
 * description of the conditions says MAD. What the register does not hold stays empty.
 */
final class ScdlTable {
    private static final String INDIVIDUAL = "Personne physique";
    private static final int LONGEST = 256;

    /** The columns of the standard, in its order. */
    static final List<String> HEADINGS = List.of(
            ("idSubvention,nomAttribuant,idAttribuant,nomServiceInstructeur,idServiceInstructeur,nomBeneficiaire,"
                            + "idBeneficiaire,rnaBeneficiaire,exerciceBudgetaire,pluriannualite,anneesPluriannualite,"
                            + "dateDecision,dateConvention,referenceDecision,dateCreation,dateDebut,dateFin,dispositif,"
                            + "sousDispositif,statutLabel,objet,nature,montantDemande,montant,nomOutilInstruction,"
                            + "nomOutilVersement,ej,cléVersement,conditionsVersement,descriptionConditionsVersement,"
                            + "datesPeriodeVersement,cofinancement,attribuantsCofinanceurs,idCofinancement,idRAE,"
                            + "notificationUE,pourcentageSubvention,evaluationCout,evaluation,dateMiseAJour")
                    .split(","));

    private final OfficeTree offices;
    private final Map<String, String> programmes;

    ScdlTable(OfficeTree offices, List<Programme> programmes) {
        this.offices = offices;
        this.programmes = programmes.stream().collect(Collectors.toMap(Programme::code, Programme::nameFr));
    }

    /** A row for each award of a dossier. */
    List<List<Value>> rows(DossierFile file) {
        return file.awards().stream().map(award -> row(file, award)).toList();
    }

    private List<Value> row(DossierFile file, Award award) {
        var values = new java.util.HashMap<String, Value>();
        who(values, file);
        what(values, file, award.terms());
        money(values, file, award);
        return HEADINGS.stream()
                .map(heading -> values.getOrDefault(heading, Value.NOTHING))
                .toList();
    }

    private void who(Map<String, Value> values, DossierFile file) {
        var project = file.dossier().project();
        var head = offices.above(file.dossier().owner()).stream()
                .reduce((below, above) -> above)
                .orElseGet(() -> offices.office(file.dossier().owner()));
        values.put("nomAttribuant", Value.of(head.nameFr()));
        values.put("idAttribuant", Value.of(head.code()));
        values.put(
                "nomServiceInstructeur",
                Value.of(
                        offices.find(file.dossier().owner()).map(Office::nameFr).orElse(null)));
        values.put("idServiceInstructeur", Value.of(file.dossier().owner()));
        var organisation = project.organisationLatin() == null ? project.organisationAr() : project.organisationLatin();
        var named = project.kind() != Kind.INDIVIDUAL && organisation != null;
        values.put("nomBeneficiaire", Value.of(named ? organisation : INDIVIDUAL));
        values.put("idBeneficiaire", Value.of(pseudonym(file)));
    }

    private void what(Map<String, Value> values, DossierFile file, Award.Terms terms) {
        var project = file.dossier().project();
        var title = project.titleFr() == null ? project.titleAr() : project.titleFr();
        values.put("idSubvention", Value.of(file.dossier().number()));
        values.put("exerciceBudgetaire", Value.of(terms.year()));
        values.put("dateDecision", Value.of(terms.decisionOn()));
        values.put("dateConvention", Value.of(terms.decisionOn()));
        values.put("referenceDecision", Value.of(terms.decisionNumber()));
        values.put("dateCreation", Value.of(file.dossier().filedOn()));
        values.put("dispositif", Value.of(programmes.get(terms.programme())));
        values.put("statutLabel", Value.of("attribuée"));
        values.put("objet", Value.of(cut(title)));
        values.put("nature", Value.of(terms.support() == Support.IN_KIND ? "aide en nature" : "aide en numéraire"));
        values.put("nomOutilInstruction", Value.of("Sanad"));
        values.put("notificationUE", Value.of("non"));
    }

    private void money(Map<String, Value> values, DossierFile file, Award award) {
        var plan = file.dossier().plan();
        var others = file.awards().stream()
                .map(each -> each.terms().programme())
                .filter(code -> !code.equals(award.terms().programme()))
                .map(programmes::get)
                .distinct()
                .collect(Collectors.joining(" ; "));
        values.put("montantDemande", Value.amount(plan.asked()));
        values.put("montant", Value.amount(award.terms().amount()));
        values.put("conditionsVersement", Value.of(award.instalments().size() > 1 ? "échelonné" : "unique"));
        values.put("descriptionConditionsVersement", Value.of(cut(conditions(award))));
        values.put("datesPeriodeVersement", Value.of(period(award)));
        values.put("cofinancement", Value.of(others.isEmpty() ? "non" : "oui"));
        values.put("attribuantsCofinanceurs", Value.of(others));
        values.put("pourcentageSubvention", share(award.terms().amount(), plan.cost()));
        values.put("evaluationCout", Value.amount(plan.cost()));
    }

    /** Nothing where the cost is not known, or less than the award. */
    private static Value share(long amount, Long cost) {
        if (cost == null || cost < amount) {
            return Value.NOTHING;
        }
        var percent = BigDecimal.valueOf(amount)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(cost), 0, RoundingMode.HALF_UP)
                .longValue();
        return new Value.Amount(Math.max(1, percent));
    }

    private static String conditions(Award award) {
        if (award.instalments().isEmpty()) {
            return "1 : " + dirhams(award.terms().amount());
        }
        return award.instalments().stream()
                .map(part -> part.position() + " : " + dirhams(part.amount()) + due(part))
                .collect(Collectors.joining(" ; "));
    }

    private static String due(Instalment part) {
        return part.dueOn() == null ? "" : " (" + part.dueOn() + ")";
    }

    private static String dirhams(long centimes) {
        return BigDecimal.valueOf(centimes, 2).toPlainString() + " MAD";
    }

    /** Of what was paid; before the first payment, of what is planned. */
    static String period(Award award) {
        var paid = award.payments().stream()
                .filter(payment -> !payment.reversal() && !award.reversed(payment))
                .map(Payment::paidOn)
                .sorted()
                .toList();
        var days = paid.isEmpty() ? planned(award) : paid;
        return days.isEmpty() ? null : period(days.getFirst(), days.getLast());
    }

    private static List<LocalDate> planned(Award award) {
        return award.instalments().stream()
                .map(Instalment::dueOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static String period(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    /** Says that two awards are of one beneficiary, and to nobody without the register who that is. */
    private static String pseudonym(DossierFile file) {
        var id = Optional.ofNullable(file.dossier().project().organisationLatin())
                .or(() -> Optional.ofNullable(file.dossier().project().organisationAr()))
                .filter(name -> file.dossier().project().kind() != Kind.INDIVIDUAL)
                .or(() -> file.principal().map(one -> one.person().id().toString()))
                .orElse(file.dossier().id().toString());
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return "B-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
