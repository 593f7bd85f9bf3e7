package org.sanad.core.document;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.sanad.core.facts.Dimension;
import org.sanad.core.statement.Snapshot;
import org.sanad.core.statement.Statement;
import org.sanad.core.statement.StatementService;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/**
 * An annual statement on paper. Every language is filled from the one snapshot, whose digest stands on each page.
 *
 * @param signer fingerprint of the keys that signed it; empty where nobody did
 */
public record StatementPaper(Statement statement, Snapshot snapshot, String signer) implements Document {
    /** With the key that signed it. */
    public static StatementPaper of(Statement statement, StatementService statements) {
        return new StatementPaper(
                statement, statement.snapshot(), statements.seal(statement).fingerprint());
    }

    /** Signs of the digest at the foot of each page; the whole stands on the first. */
    private static final int SHORT = 16;

    @Override
    public DocumentKind kind() {
        return DocumentKind.ANNUAL_STATEMENT;
    }

    @Override
    public Filling fill(Texts texts) {
        return new Filling(values(texts).map(), tables(texts));
    }

    private Values values(Texts texts) {
        var now = snapshot.now();
        var values = new Values(texts)
                .text("year", String.valueOf(snapshot.year()))
                .text("year_so_far", yearSoFar(texts))
                .text("office", snapshot.name(Dimension.OFFICE, snapshot.office(), texts.lang()))
                .day("from", LocalDate.parse(snapshot.from()))
                .day("to", LocalDate.parse(snapshot.to()))
                .day("frozen_on", frozenOn())
                .text("frozen_by", statement.frozenBy())
                .text("digest", spaced(statement.digest()))
                .groups("signed_by", signer.isEmpty() ? texts.get("statement.seal.unsigned") : signer)
                .text("before", String.valueOf(snapshot.year() - 1))
                .count("settled", now.settled())
                .count("settled_before", snapshot.before().settled())
                .count("settled_individuals", settled("individual"))
                .count("settled_cooperatives", settled("cooperative"))
                .count("settled_associations", settled("association"))
                .count("processed", now.processed())
                .count("individuals", now.individuals())
                .count("cooperatives", now.cooperatives())
                .count("associations", now.associations())
                .count("jobs", now.jobs())
                .count("family_jobs", now.familyJobs())
                .text("family_share", share(texts, now.familyJobs(), now.jobs()))
                .money("awarded", now.awardedCentimes())
                .money("awarded_before", snapshot.before().awardedCentimes())
                .money("paid", now.paidCentimes())
                .money("in_kind", now.inKindCentimes());
        since(values);
        return values;
    }

    private Map<String, Grid> tables(Texts texts) {
        var tables = new StatementTables(texts, snapshot);
        var charts = new StatementCharts(texts, snapshot);
        var memory = new StatementSpaces(texts, snapshot);
        return Map.ofEntries(
                entry("results", tables.results()),
                entry("programmes", tables.programmes()),
                entry("credits", new StatementCredits(texts, snapshot).grid()),
                entry("donors", new StatementDonors(texts, snapshot).grid()),
                entry("kinds", tables.kinds()),
                entry("sectors", tables.sectors()),
                entry("provinces", tables.provinces()),
                entry("years", tables.years()),
                entry("openings", tables.openings()),
                entry("opening_programmes", tables.openingProgrammes()),
                entry("fronts", tables.fronts()),
                entry("spaces", memory.spaces()),
                entry("audiences", memory.audiences()),
                entry("checks", tables.checks()),
                entry("means", new StatementMeans(texts, snapshot).grid()),
                entry("chart_programmes", charts.programmes()),
                entry("chart_donors", charts.donors()),
                entry("chart_kinds", charts.kinds()),
                entry("chart_sectors", charts.sectors()),
                entry("chart_provinces", charts.provinces()),
                entry("chart_years", charts.years()));
    }

    /** What was done since the first opening balance, register and balances together. */
    private void since(Values values) {
        var dossiers = snapshot.openings().stream()
                        .mapToInt(Snapshot.Opening::dossiers)
                        .sum()
                + snapshot.years().stream()
                        .mapToInt(part -> part.totals().settled())
                        .sum();
        var awarded = snapshot.openings().stream()
                        .mapToLong(Snapshot.Opening::awarded)
                        .sum()
                + snapshot.years().stream()
                        .mapToLong(part -> part.totals().awardedCentimes())
                        .sum();
        var jobs = snapshot.openings().stream().mapToInt(Snapshot.Opening::jobs).sum() + settledJobs();
        values.count("since_dossiers", dossiers).money("since_awarded", awarded).count("since_jobs", jobs);
    }

    /** An older statement says what it said when it was frozen. */
    private int settledJobs() {
        return snapshot.settledJobs() != null
                ? snapshot.settledJobs()
                : snapshot.years().stream()
                        .mapToInt(part -> part.totals().jobs())
                        .sum();
    }

    private int settled(String kind) {
        return snapshot.kinds().stream()
                .filter(part -> part.code().equals(kind))
                .mapToInt(part -> part.totals().settled())
                .sum();
    }

    private static String share(Texts texts, long part, long of) {
        return new Formats(texts.lang()).percent(of == 0 ? 0 : (double) part / of);
    }

    @Override
    public String foot(Texts texts) {
        return Document.super.foot(texts) + " " + snapshot.year() + " · "
                + statement.digest().substring(0, SHORT);
    }

    /** A year that was not over is not told like a whole one. */
    private String yearSoFar(Texts texts) {
        var year = String.valueOf(snapshot.year());
        return frozenOn().isAfter(LocalDate.parse(snapshot.to()))
                ? year
                : texts.get("statement.so_far", year, new Formats(texts.lang()).day(frozenOn()));
    }

    private LocalDate frozenOn() {
        return Instant.parse(statement.frozenAt())
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
    }

    /** In groups that can be compared by eye, on two lines: one is longer than the table is wide. */
    private static String spaced(String digest) {
        return digest.replaceAll("(.{8})(?=.)", "$1\u00A0").replaceFirst("^(.{35})\u00A0", "$1 ");
    }

    @Override
    public String subject() {
        return snapshot.year() + " " + statement.digest().substring(0, SHORT);
    }
}
