package org.sanad.core.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.sanad.core.facts.Dimension;
import org.sanad.core.statement.Snapshot;
import org.sanad.core.statement.Statement;
import org.sanad.text.Texts;

/** An annual statement on paper. Every language is filled from the one snapshot, whose digest stands on each page. */
public record StatementPaper(Statement statement, Snapshot snapshot) implements Document {
    /** Signs of the digest at the foot of each page; the whole stands on the first. */
    private static final int SHORT = 16;

    @Override
    public DocumentKind kind() {
        return DocumentKind.ANNUAL_STATEMENT;
    }

    @Override
    public Filling fill(Texts texts) {
        var now = snapshot.now();
        var values = new Values(texts)
                .text("year", String.valueOf(snapshot.year()))
                .text("office", snapshot.name(Dimension.OFFICE, snapshot.office(), texts.lang()))
                .day("from", LocalDate.parse(snapshot.from()))
                .day("to", LocalDate.parse(snapshot.to()))
                .day("frozen_on", frozenOn())
                .text("frozen_by", statement.frozenBy())
                .text("digest", spaced(statement.digest()))
                .count("settled", now.settled())
                .count("individuals", now.individuals())
                .count("cooperatives", now.cooperatives())
                .count("associations", now.associations())
                .count("jobs", now.jobs())
                .count("family_jobs", now.familyJobs())
                .money("awarded", now.awardedCentimes())
                .money("paid", now.paidCentimes())
                .money("in_kind", now.inKindCentimes());
        var tables = new StatementTables(texts, snapshot);
        return new Filling(
                values.map(),
                Map.of(
                        "results", tables.results(),
                        "programmes", tables.programmes(),
                        "kinds", tables.kinds(),
                        "sectors", tables.sectors(),
                        "provinces", tables.provinces(),
                        "years", tables.years(),
                        "openings", tables.openings(),
                        "opening_programmes", tables.openingProgrammes(),
                        "fronts", tables.fronts(),
                        "checks", tables.checks()));
    }

    @Override
    public String foot(Texts texts) {
        return Document.super.foot(texts) + " " + snapshot.year() + " · "
                + statement.digest().substring(0, SHORT);
    }

    private LocalDate frozenOn() {
        return Instant.parse(statement.frozenAt())
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
    }

    /** In groups that can be compared by eye. */
    private static String spaced(String digest) {
        return digest.replaceAll("(.{8})(?=.)", "$1 ");
    }

    @Override
    public String subject() {
        return snapshot.year() + " " + statement.digest().substring(0, SHORT);
    }
}
