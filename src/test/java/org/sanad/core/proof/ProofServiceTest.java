package org.sanad.core.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.HISTORY_ENTRY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.AccessLog;
import org.sanad.core.dossier.State;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.sync.StatementSigning;
import org.sanad.data.journal.Journal;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

class ProofServiceTest {
    @TempDir
    Path scratch;

    private Office office;

    @BeforeEach
    void work() {
        office = new Office(scratch.resolve("register"));
        office.dossier(State.UNDER_STUDY);
        office.dossier(State.FILED);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aRegisterAsItWasWrittenIsProved() {
        var proof = prove();
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.entries()).isEqualTo(6);
        assertThat(proof.digest()).hasSize(64);
    }

    @Test
    void anAlteredEntryIsNamed() {
        alter(sql -> sql.update(HISTORY_ENTRY)
                .set(HISTORY_ENTRY.PACKED, altered(sql))
                .where(HISTORY_ENTRY.COUNTER.eq(3L))
                .execute());
        assertThat(keys().getFirst()).isEqualTo("proof.entry_altered");
        assertThat(prove().findings().getFirst().part()).isEqualTo("P10.521/3");
    }

    @Test
    void anEntryOfBeforeKeptAsTextIsProvedToo() {
        alter(sql -> {
            var line = new StringBuilder();
            var entry = office.scratch().register();
            new HistoryStore().lines(sql, entry.officeCode(), entry.epoch(), 3, 3, line::append);
            return sql.update(HISTORY_ENTRY)
                    .set(HISTORY_ENTRY.BODY, line.toString())
                    .setNull(HISTORY_ENTRY.PACKED)
                    .where(HISTORY_ENTRY.COUNTER.eq(3L))
                    .execute();
        });
        assertThat(keys()).isEmpty();
        alter(sql -> sql.update(HISTORY_ENTRY)
                .set(HISTORY_ENTRY.BODY, HISTORY_ENTRY.BODY.concat(" "))
                .where(HISTORY_ENTRY.COUNTER.eq(3L))
                .execute());
        assertThat(keys()).containsExactly("proof.entry_altered");
    }

    @Test
    void aRemovedEntryIsNamed() {
        alter(sql -> sql.deleteFrom(HISTORY_ENTRY)
                .where(HISTORY_ENTRY.COUNTER.eq(3L))
                .execute());
        assertThat(prove().findings().getFirst().problem().key()).isEqualTo("proof.entry_missing");
    }

    @Test
    void entriesThatChangedPlacesAreNamed() {
        alter(sql -> {
            swap(sql, 3, 99);
            swap(sql, 4, 3);
            return swap(sql, 99, 4);
        });
        assertThat(prove().findings().getFirst().problem().key()).isEqualTo("proof.entry_moved");
    }

    @Test
    void aRecordChangedPastTheHistoryIsNamed() {
        alter(sql -> sql.update(DOSSIER).set(DOSSIER.ASKED, 1L).execute());
        assertThat(keys()).contains("proof.record_altered");
    }

    @Test
    void anAlteredJournalIsNamed() throws IOException {
        var file = Journal.files(office.scratch().register().folder().journal()).getFirst();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
        assertThat(keys()).containsExactly("proof.journal");
    }

    private static byte[] altered(DSLContext sql) {
        var packed = sql.select(HISTORY_ENTRY.PACKED)
                .from(HISTORY_ENTRY)
                .where(HISTORY_ENTRY.COUNTER.eq(3L))
                .fetchSingle()
                .value1();
        packed[packed.length / 2] ^= 4;
        return packed;
    }

    private static int swap(DSLContext sql, long from, long to) {
        return sql.update(HISTORY_ENTRY)
                .set(HISTORY_ENTRY.COUNTER, to)
                .where(HISTORY_ENTRY.COUNTER.eq(from))
                .execute();
    }

    private void alter(java.util.function.Function<DSLContext, Integer> how) {
        office.scratch().register().database().write(how);
    }

    private java.util.List<String> keys() {
        return prove().findings().stream().map(found -> found.problem().key()).toList();
    }

    private ProofService.Proof prove() {
        return new ProofService(
                        office.scratch().register(),
                        new AccessLog(ScratchRegister.CLOCK),
                        new StatementSigning(office.scratch().register(), ScratchRegister.CLOCK))
                .prove();
    }
}
