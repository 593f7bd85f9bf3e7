package org.sanad.core.document;

import java.util.List;
import java.util.Map;
import org.sanad.core.dossier.Project;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Texts;

/** All that a dossier holds, on paper. */
public record DossierSheet(Subject dossier, List<Programme> programmes) implements Document {
    public DossierSheet {
        programmes = List.copyOf(programmes);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DOSSIER_SHEET;
    }

    @Override
    public Filling fill(Texts texts) {
        var file = dossier.file();
        var plan = file.dossier().plan();
        var jobs = file.dossier().jobs();
        var values = dossier.values(texts).day("until", file.dossier().until());
        enterprise(values, texts, file.dossier().project());
        values.money("cost", plan.cost())
                .money("own_cash", plan.ownCash())
                .money("own_in_kind", plan.ownInKind())
                .money("loan", plan.loan())
                .money("asked", plan.asked())
                .count("jobs_planned", jobs.planned())
                .count("jobs_start", jobs.start())
                .count("jobs_women", jobs.women())
                .count("jobs_family", jobs.family())
                .money("awarded", file.awarded())
                .money("paid", file.paid());
        return new Filling(values.map(), tables(texts));
    }

    private static void enterprise(Values values, Texts texts, Project project) {
        var numbers = project.enterprise();
        values.text("activity", project.section() == null ? "" : texts.word("nma", project.section()))
                .text("ice", numbers.ice())
                .text("tax_number", numbers.taxNumber())
                .text("trade_register", numberAndCourt(numbers.tradeRegister(), numbers.tradeCourt()))
                .text(
                        "cooperative_register",
                        numberAndCourt(numbers.cooperativeRegister(), numbers.cooperativeCourt()));
    }

    private static String numberAndCourt(String number, String court) {
        return number == null || court == null ? number : number + " (" + court + ")";
    }

    private Map<String, Grid> tables(Texts texts) {
        var tables = new SheetTables(texts, dossier.file(), programmes);
        return Map.of(
                "people", tables.people(),
                "steps", tables.steps(),
                "awards", tables.awards(),
                "payments", tables.payments(),
                "visits", tables.visits());
    }

    @Override
    public String subject() {
        return dossier.number();
    }
}
