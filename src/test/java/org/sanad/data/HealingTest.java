package org.sanad.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.data.journal.Journal;
import org.sanad.data.tables.Tables;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

class HealingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final char[] PASSWORD = "long enough".toCharArray();

    @TempDir
    Path scratch;

    private RegisterFolder folder;
    private MasterKey key;

    @BeforeEach
    void make() throws IOException {
        folder = new RegisterFolder(scratch.resolve("register"));
        Files.createDirectories(folder.path());
        key = KeyFile.create(folder.keys(), new KeyFile.Whose("a", "A"), PASSWORD, new KeyCost(64, 1));
    }

    @Test
    void whatTheDatabaseLostIsDoneAgain() throws IOException {
        save("one");
        var old = Files.readAllBytes(folder.database());
        save("two", "three");
        Files.write(folder.database(), old);
        try (var database = Database.open(folder, key)) {
            assertThat(database.notices()).containsExactly(Problem.of("heal.completed", 2L));
            assertThat(names(database)).containsExactly("one", "three", "two");
        }
        assertWhole("one", "three", "two");
    }

    @Test
    void aDatabaseThatIsGoneIsBuiltFromTheJournal() throws IOException {
        save("one", "two");
        Files.delete(folder.database());
        try (var database = Database.open(folder, key)) {
            assertThat(keys(database.notices())).containsExactly("heal.rebuilt_from_journal");
            assertThat(names(database)).containsExactly("one", "two");
        }
        assertWhole("one", "two");
    }

    @Test
    void aDamagedDatabaseIsBuiltFromTheBackupAndTheJournalAndKeptAside() throws IOException {
        save("one");
        backup();
        save("two");
        Files.write(folder.database(), new byte[40_000]);
        try (var database = Database.open(folder, key)) {
            assertThat(keys(database.notices())).containsExactly("heal.rebuilt");
            assertThat(names(database)).containsExactly("one", "two");
        }
        assertThat(folder.damaged()).isDirectoryContaining("glob:**sanad.mv.db");
        assertWhole("one", "two");
    }

    @Test
    void aDamagedBackupIsPassedOver() throws IOException {
        save("one");
        var first = backup();
        var second = folder.backups().resolve("P10.521-2027-01-01T000000.sanad-backup");
        var bytes = Files.readAllBytes(first);
        bytes[bytes.length / 2] ^= 1;
        Files.write(second, bytes);
        save("two");
        Files.delete(folder.database());
        assertWholeAfter("heal.rebuilt", "one", "two");
    }

    @Test
    void aJournalThatIsGoneOrDamagedIsNamedAndTheDatabaseGoesOn() throws IOException {
        save("one", "two");
        Files.delete(Journal.files(folder.journal()).getFirst());
        assertWholeAfter("heal.journal_gone", "one", "two");
        save("three");
        var file = Journal.files(folder.journal()).getLast();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertWholeAfter("heal.journal_damaged", "one", "three", "two");
        save("four");
        assertWhole("four", "one", "three", "two");
    }

    @Test
    void bothDamagedIsSaidWithWhatIsMissing() throws IOException {
        save("one");
        backup();
        save("two");
        save("three");
        var file = Journal.files(folder.journal()).getLast();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        Files.delete(folder.database());
        assertWholeAfter("heal.part", "one", "two");
        save("four");
        assertWhole("four", "one", "two");
    }

    @Test
    void aRegisterWithoutJournalGetsOneThatDoesNotPretendToTellAll() throws IOException {
        save("one");
        State.discard(folder.journal());
        try (var database = Database.open(folder, key)) {
            database.write(sql -> sql.update(Tables.JOURNAL_MARK)
                    .set(Tables.JOURNAL_MARK.POSITION, 0L)
                    .execute());
        }
        State.discard(folder.journal());
        save("two");
        assertThat(new Rebuilding(folder, key).possible()).isFalse();
        backup();
        Files.delete(folder.database());
        assertWholeAfter("heal.rebuilt", "one", "two");
    }

    @Test
    void aBackupIsRestoredToTheSameDigest() throws IOException {
        save("one", "two");
        var made = backup();
        var into = new RegisterFolder(scratch.resolve("elsewhere"));
        var about = Backups.restore(made, Making.begin(into), null, PASSWORD.clone());
        assertThat(about.office()).isEqualTo("P10.521");
        try (var database =
                Database.open(into, KeyFile.open(into.keys(), null, PASSWORD).key())) {
            assertThat(database.notices()).isEmpty();
            assertThat(names(database)).containsExactly("one", "two");
            String digest =
                    database.still((file, journal) -> State.measure(file).digest());
            assertThat(digest).isEqualTo(about.digest());
        }
        assertThat(into.path().resolve(".sanad-scratch")).doesNotExist();
    }

    @Test
    void noByteOfABackupCanBeChangedUnnoticed() throws IOException {
        save("one");
        var made = backup();
        var good = Files.readAllBytes(made);
        var chance = new Random(5);
        var into = new RegisterFolder(scratch.resolve("elsewhere"));
        for (var round = 0; round < 60; round++) {
            var bad = good.clone();
            bad[chance.nextInt(bad.length)] ^= (byte) (1 << chance.nextInt(8));
            Files.write(made, bad);
            try {
                Backups.restore(made, Making.begin(into), null, PASSWORD.clone());
                try (var database = Database.open(into, key)) {
                    assertThat(names(database)).containsExactly("one");
                }
                State.discard(into.path());
            } catch (ProblemException refused) {
                assertThat(refused.problem().key())
                        .isIn(
                                "backup.unreadable",
                                "backup.altered",
                                "register.wrong_password",
                                "register.keys_unreadable",
                                "register.newer");
                assertThat(into.holdsRegister()).isFalse();
            }
        }
    }

    @Test
    void aWrongPasswordRestoresNothing() throws IOException {
        save("one");
        var made = backup();
        var into = new RegisterFolder(scratch.resolve("elsewhere"));
        var refusal = catchThrowableOfType(
                ProblemException.class,
                () -> Backups.restore(made, Making.begin(into), null, "wrong one".toCharArray()));
        assertThat(refusal.problem().key()).isEqualTo("register.wrong_password");
        assertThat(into.holdsRegister()).isFalse();
    }

    @Test
    void journalFilesThatTwoBackupsHoldGo() throws IOException {
        for (var round = 0; round < 4; round++) {
            save("name" + round);
            try (var database = Database.open(folder, key)) {
                var clock = Clock.offset(CLOCK, java.time.Duration.ofDays(round));
                var backups = new Backups(folder, key, database, clock);
                backups.make("P10.521", "P10.521", folder.backups());
                backups.settle();
            }
        }
        assertThat(Journal.files(folder.journal())).hasSize(2);
        Files.delete(folder.database());
        assertWholeAfter("heal.rebuilt", "name0", "name1", "name2", "name3");
    }

    private Path backup() {
        try (var database = Database.open(folder, key)) {
            return new Backups(folder, key, database, CLOCK)
                    .make("P10.521", "P10.521", folder.backups())
                    .file();
        }
    }

    private void save(String... names) {
        try (var database = Database.open(folder, key)) {
            for (var name : names) {
                database.write(sql -> sql.insertInto(Tables.SETTING, Tables.SETTING.NAME, Tables.SETTING.CONTENT)
                        .values(name, "x")
                        .execute());
            }
        }
    }

    private void assertWhole(String... names) {
        try (var database = Database.open(folder, key)) {
            assertThat(database.notices()).isEmpty();
            assertThat(names(database)).containsExactly(names);
        }
    }

    private void assertWholeAfter(String notice, String... names) {
        try (var database = Database.open(folder, key)) {
            assertThat(keys(database.notices())).containsExactly(notice);
            assertThat(names(database)).containsExactly(names);
        }
        assertWhole(names);
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::key).toList();
    }

    private static List<String> names(Database database) {
        return database.read(sql ->
                sql.selectFrom(Tables.SETTING).orderBy(Tables.SETTING.NAME).fetch(Tables.SETTING.NAME));
    }
}
