package org.sanad.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.HISTORY_ENTRY;

import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.Dossier;
import org.sanad.core.dossier.State;
import org.sanad.core.history.Entry;
import org.sanad.core.history.EntryJson;
import org.sanad.core.history.HistoryProof;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.history.Line;
import org.sanad.core.history.Replay;
import org.sanad.core.history.Replayed;
import org.sanad.core.history.Written;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** A bureau whose computer was restored wrote on beside what it had sent; region and headquarters hear both sides. */
class ConflictTest {
    @TempDir
    Path folder;

    private Office bureau;
    private ScratchRegister region;
    private ScratchRegister headquarters;
    private Dossier dossier;
    private String seen;
    private List<Written> sent;

    @BeforeEach
    void setUp() {
        bureau = new Office(folder.resolve("bureau"));
        region = ScratchRegister.create(folder.resolve("region"), "R10");
        headquarters = ScratchRegister.create(folder.resolve("headquarters"), "HQ");
        dossier = bureau.dossier(State.FILED).dossier();
        sent = history(bureau.scratch());
        seen = revision(bureau.scratch());
    }

    @AfterEach
    void close() {
        bureau.close();
        region.close();
        headquarters.close();
    }

    @Test
    void otherFieldsMergeTheSameWayInAnyOrder() {
        var one = side(1, Map.of("commune", "أسا"));
        var other = side(2, Map.of("title_fr", "Autre titre"));
        take(region, sent, List.of(one), List.of(other));
        var outcome = take(headquarters, sent, List.of(other), List.of(one));
        assertThat(outcome.merged()).isEqualTo(1);
        assertThat(outcome.conflicts()).isZero();
        assertThat(row(headquarters)).isEqualTo(row(region)).contains("أسا").contains("Autre titre");
        proved();
    }

    @Test
    void theSameFieldWaitsForAPersonWhoseDecisionTravels() {
        take(region, sent, List.of(side(1, Map.of("commune", "Un"))), List.of(side(2, Map.of("commune", "Deux"))));
        take(
                headquarters,
                sent,
                List.of(side(2, Map.of("commune", "Deux"))),
                List.of(side(1, Map.of("commune", "Un"))));
        assertThat(row(headquarters)).isEqualTo(row(region));
        var conflicts = conflicts(headquarters);
        assertThat(conflicts.count(headquarters.session())).isEqualTo(1);
        var conflict = conflicts.open(headquarters.session()).getFirst();
        var other = conflict.clash().versions().getLast().value();
        conflicts.decide(headquarters.session(), conflict, other, "Le chef du bureau l’a dit");
        assertThat(conflicts.count(headquarters.session())).isZero();
        assertThat(row(headquarters)).contains(other.toString());
        take(region, history(headquarters));
        assertThat(row(region)).isEqualTo(row(headquarters));
        assertThat(conflicts(region).count(region.session())).isZero();
        proved();
        var decided = conflicts.decided(headquarters.session()).getFirst();
        assertThat(refusal(() -> conflicts(region).undo(region.session(), decided)))
                .isEqualTo("conflict.not_ours");
        conflicts.undo(headquarters.session(), decided);
        assertThat(conflicts.open(headquarters.session())).containsExactly(conflict);
        var all = history(headquarters);
        take(region, all.subList(all.size() - 1, all.size()));
        assertThat(row(region)).isEqualTo(row(headquarters));
        proved();
    }

    @Test
    void theHistoryOfWhatWaitsTellsBothSidesBeforeAndAfterItIsDecided() {
        take(region, sent, List.of(side(1, Map.of("commune", "Un"))), List.of(side(2, Map.of("commune", "Deux"))));
        assertThat(communes(region)).contains("Un", "Deux");
        var conflict = conflicts(region).open(region.session()).getFirst();
        conflicts(region).decide(region.session(), conflict, "Un", "Dit par le chef du bureau");
        assertThat(communes(region)).contains("Un", "Deux");
    }

    private List<Object> communes(ScratchRegister at) {
        return at.register()
                .database()
                .read(sql -> new HistoryStore()
                        .of(sql, List.of(dossier.id())).stream()
                                .flatMap(entry -> entry.lines().stream())
                                .filter(line -> line.after().containsKey("commune"))
                                .map(line -> line.after().get("commune"))
                                .toList());
    }

    @Test
    void aDecisionNeedsAReasonAndWhatWasSeen() {
        take(region, sent, List.of(side(1, Map.of("commune", "Un"))), List.of(side(2, Map.of("commune", "Deux"))));
        var conflicts = conflicts(region);
        var conflict = conflicts.open(region.session()).getFirst();
        assertThat(refusal(() -> conflicts.decide(region.session(), conflict, "Un", " ")))
                .isEqualTo("conflict.reason_missing");
        take(region, List.of(side(3, Map.of("commune", "Trois"))));
        assertThat(refusal(() -> conflicts.decide(region.session(), conflict, "Un", "x")))
                .isEqualTo("conflict.changed");
    }

    @Test
    void aBureauMayNotDecideForAnother() {
        take(region, sent, List.of(side(1, Map.of("commune", "Un"))), List.of(side(2, Map.of("commune", "Deux"))));
        try (var neighbour = ScratchRegister.create(folder.resolve("neighbour"), "P10.071")) {
            take(
                    neighbour,
                    sent,
                    List.of(side(1, Map.of("commune", "Un"))),
                    List.of(side(2, Map.of("commune", "Deux"))));
            var before = row(region);
            var conflicts = conflicts(neighbour);
            var conflict = conflicts.open(neighbour.session()).getFirst();
            var other = conflict.clash().versions().getLast().value();
            conflicts.decide(neighbour.session(), conflict, other, "x");
            take(region, history(neighbour));
            assertThat(row(region)).isEqualTo(before);
            assertThat(conflicts(region).count(region.session())).isEqualTo(1);
        }
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }

    private void proved() {
        for (var at : List.of(region, headquarters)) {
            assertThat(at.register()
                            .database()
                            .read(sql -> new HistoryProof().prove(sql))
                            .broken())
                    .isEmpty();
        }
    }

    private Written side(int number, Map<String, Object> after) {
        var before = new java.util.HashMap<String, Object>();
        bureau.scratch()
                .register()
                .database()
                .read(sql -> sql.selectFrom(DOSSIER)
                        .where(DOSSIER.ID.eq(dossier.id()))
                        .fetchSingle()
                        .intoMap())
                .forEach((field, value) -> {
                    if (after.containsKey(field)) {
                        before.put(field, value);
                    }
                });
        var line = new Line("dossier", dossier.id().toString(), seen, before, after);
        return Written.read(EntryJson.write(new Entry(
                "P10.521",
                new UUID(9, number),
                1,
                "2026-03-02T10:00:00Z",
                "x",
                "clerk",
                "dossier.save",
                Entry.NO_PREVIOUS,
                List.of(line))));
    }

    @SafeVarargs
    private static Replayed take(ScratchRegister at, List<Written>... packages) {
        Replayed last = null;
        for (var entries : packages) {
            last = at.register().database().write(sql -> {
                var replay = new Replay(sql);
                entries.forEach(replay::apply);
                return replay.finish();
            });
        }
        return last;
    }

    private static ConflictService conflicts(ScratchRegister at) {
        return new ConflictService(
                at.register().database(),
                at.door(),
                ScratchRegister.CLOCK,
                Generators.timeBasedEpochGenerator()::generate);
    }

    /** What an office itself wrote. */
    private static List<Written> history(ScratchRegister at) {
        var lines = new java.util.ArrayList<Written>();
        at.register().database().read(sql -> {
            new HistoryStore()
                    .lines(
                            sql,
                            at.register().officeCode(),
                            at.register().epoch(),
                            1,
                            1_000,
                            line -> lines.add(Written.read(line)));
            return sql.fetchCount(HISTORY_ENTRY);
        });
        return lines;
    }

    private String row(ScratchRegister at) {
        return at.register()
                .database()
                .read(sql -> sql.selectFrom(DOSSIER).fetch().formatCSV());
    }

    private String revision(ScratchRegister at) {
        return at.register()
                .database()
                .read(sql -> sql.select(DOSSIER.REVISION)
                        .from(DOSSIER)
                        .where(DOSSIER.ID.eq(dossier.id()))
                        .fetchSingle()
                        .value1());
    }
}
