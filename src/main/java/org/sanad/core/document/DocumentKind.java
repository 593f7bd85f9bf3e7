package org.sanad.core.document;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.core.Coded;

/** What an office prints, with the names that a template of it may use between braces and the tables it may show. */
public enum DocumentKind implements Coded {
    FILING_RECEIPT("decide_by", ""),
    DOSSIER_SHEET(
            "activity ice tax_number trade_register cooperative_register until cost own_cash own_in_kind loan asked jobs_planned jobs_start jobs_women jobs_family awarded paid",
            "people steps awards payments visits"),
    MISSING_PAPERS("asked_on decide_by", "papers"),
    AWARD_LETTER(Words.AWARD, "instalments"),
    PAYMENT_ORDER(Words.AWARD + " award_amount paid_before remaining instalment due_on means", ""),
    DOSSIER_LIST("office today printed_by filter count asked awarded paid", "dossiers"),
    PERSON_EXTRACT(
            "name office today printed_by",
            "records dossiers steps awards payments visits further links history accesses"),
    ANNUAL_STATEMENT(
            "year before office from to frozen_on frozen_by digest signed_by settled settled_before processed individuals"
                    + " cooperatives associations jobs family_jobs family_share year_so_far awarded awarded_before paid in_kind"
                    + " since_dossiers since_awarded since_jobs settled_individuals settled_cooperatives"
                    + " settled_associations",
            "results programmes credits donors kinds sectors provinces years openings opening_programmes fronts spaces audiences checks means"
                    + " chart_programmes chart_donors chart_kinds chart_sectors chart_provinces chart_years"),
    SEND_SLIP("office to file sent_on dossiers size digest fingerprint", "");

    private final Set<String> fields;
    private final Set<String> tables;

    DocumentKind(String fields, String tables) {
        this.fields = Words.set(fields);
        this.tables = Words.set(tables);
    }

    /** Names of single values. */
    public Set<String> fields() {
        return ofDossier()
                ? Stream.concat(Words.set(Words.DOSSIER).stream(), fields.stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : fields;
    }

    /** Names of tables. */
    public Set<String> tables() {
        return tables;
    }

    /** Whether its facts are those of one dossier. */
    public boolean ofDossier() {
        return this != DOSSIER_LIST && this != PERSON_EXTRACT && this != ANNUAL_STATEMENT && this != SEND_SLIP;
    }

    /** Whether it says anything of a citizen: a slip and a statement hold references and figures. */
    public boolean personal() {
        return this != ANNUAL_STATEMENT && this != SEND_SLIP;
    }

    /** The value of a code; null for null. */
    public static DocumentKind of(String code) {
        return Coded.of(DocumentKind.class, code);
    }

    private static final class Words {
        private static final String DOSSIER =
                "number title kind purpose sector province commune organisation part holder addressee cnie"
                        + " birth phone address kinship fighter title_number filed_on state state_on office today printed_by";
        private static final String AWARD =
                "programme budget_year support amount amount_words decision_number decision_on description";

        private static Set<String> set(String names) {
            return Arrays.stream(names.split(" "))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
