package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanad.core.desk.Desk;
import org.sanad.core.document.StatementPaper;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.statement.Statement;
import org.sanad.text.Lang;

/** What people wait for who read: any page of the list, a dossier, the annual statement and its paper. Medians. */
final class Readings {
    private static final int RUNS = 9;
    private static final int PAPERS = 5;
    private static final int PAGE = 50;

    private final Desk desk;
    private final int dossiers;

    Readings(Desk desk, int dossiers) {
        this.desk = desk;
        this.dossiers = dossiers;
    }

    List<ObjectNode> measure() {
        var measures = new ArrayList<ObjectNode>();
        var first = pages(run -> 0);
        measures.add(first.as("page_first", dossiers));
        var any = pages(run -> Math.max(0, dossiers - (run + 1) * PAGE));
        measures.add(any.as("page_last", dossiers).put("ratioToFirst", any.over(first.median())));
        measures.add(opened().as("open", dossiers));
        var frozen = new ArrayList<Statement>();
        var year = LocalDate.now(desk.clock()).getYear();
        var freeze = time(RUNS, run -> frozen.add(desk.statements().freeze(desk.session(), year - run)));
        measures.add(freeze.as("statement", dossiers));
        measures.add(papers(frozen.getFirst()).as("statement_paper", dossiers));
        return measures;
    }

    /** Which page is asked for. */
    private interface From {
        int row(int run);
    }

    private Timing pages(From from) {
        return time(RUNS, run -> desk.lists().page(DossierQuery.ALL, from.row(run), PAGE));
    }

    private Timing opened() {
        var some = desk.lists().page(DossierQuery.ALL, 0, RUNS).lines();
        return time(some.size(), run -> desk.dossiers().find(some.get(run).id()));
    }

    /** In Arabic, the slowest: as PDF, with its charts. */
    private Timing papers(Statement statement) {
        return time(
                PAPERS,
                run -> desk.handouts()
                        .documents()
                        .make(desk.session(), StatementPaper.of(statement, desk.statements()), List.of(Lang.AR)));
    }

    /** A piece of work, by which run it is. */
    private interface Work {
        Object run(int run);
    }

    private static Timing time(int runs, Work work) {
        var timing = new Timing();
        for (var run = 0; run < runs; run++) {
            var one = run;
            timing.time(() -> work.run(one));
        }
        return timing;
    }
}
