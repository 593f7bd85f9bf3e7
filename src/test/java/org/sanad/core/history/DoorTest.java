package org.sanad.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.data.tables.Tables.PERSON;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.data.tables.tables.records.PersonRecord;
import org.sanad.fixture.ScratchRegister;

class DoorTest {
    @TempDir
    Path folder;

    private ScratchRegister scratch;

    @BeforeEach
    void create() {
        scratch = ScratchRegister.create(folder.resolve("register"), "P10.521");
    }

    @AfterEach
    void close() {
        scratch.close();
    }

    @Test
    void aSaveIsOneEntryWithTheFieldsBeforeAndAfter() {
        var id = new UUID(1, 1);
        save(person(id, "Amina"));
        save(person(id, "Amina"));
        save(person(id, "Aminata"));
        scratch.reopen();

        var entries = entries(id);
        assertThat(entries).extracting(Entry::counter).containsExactly(1L, 2L);
        var line = entries.get(1).lines().getFirst();
        assertThat(line.before()).containsOnlyKeys("name_latin").containsEntry("name_latin", "Amina");
        assertThat(line.after()).containsOnlyKeys("name_latin").containsEntry("name_latin", "Aminata");
        assertThat(line.base()).isEqualTo(entries.get(0).revision());
    }

    @Test
    void eachEntryCarriesTheHashOfTheOneBefore() {
        save(person(new UUID(1, 1), "Amina"));
        scratch.door()
                .writeEach(
                        scratch.session(),
                        "person.import",
                        List.of(2, 3, 4),
                        (change, number) -> change.add(person(new UUID(1, number), "Person " + number)));
        var previous = Entry.NO_PREVIOUS;
        for (var line : lines()) {
            assertThat(EntryJson.read(line).previous()).isEqualTo(previous);
            previous = EntryJson.hash(line);
        }
        assertThat(lines()).hasSize(4);
    }

    @Test
    void nothingIsKeptOfASaveThatFails() {
        assertThatThrownBy(() -> scratch.door().write(scratch.session(), "person.save", change -> {
                    change.put(person(new UUID(1, 1), "Amina"));
                    throw new IllegalStateException("the work failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(lines()).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void runningNumbersGoOnAfterReopening() {
        assertThat(numbers("a")).containsExactly(1L, 2L);
        scratch.reopen();
        assertThat(numbers("a")).containsExactly(3L, 4L);
        assertThat(numbers("b")).containsExactly(1L, 2L);
    }

    @Test
    void replayedEntriesMakeTheSameRecordsElsewhere() {
        save(person(new UUID(1, 1), "Amina"));
        save(person(new UUID(1, 1), "Aminata"));
        save(person(new UUID(1, 2), "Driss"));
        try (var headquarters = ScratchRegister.create(folder.resolve("hq"), "HQ")) {
            var lines = lines();
            var outcome = headquarters.register().database().write(sql -> {
                var replay = new Replay(sql);
                lines.forEach(line -> replay.apply(Written.read(line)));
                return replay.finish();
            });
            assertThat(outcome.setAside()).isZero();
            assertThat(outcome.touched()).hasSize(2);
            headquarters.reopen();
            assertThat(headquarters
                            .register()
                            .database()
                            .read(sql ->
                                    sql.selectFrom(PERSON).orderBy(PERSON.ID).fetch())
                            .intoMaps())
                    .isEqualTo(scratch.register()
                            .database()
                            .read(sql ->
                                    sql.selectFrom(PERSON).orderBy(PERSON.ID).fetch())
                            .intoMaps());
        }
    }

    private void save(PersonRecord row) {
        scratch.door().write(scratch.session(), "person.save", change -> {
            change.put(row);
            return null;
        });
    }

    private List<Long> numbers(String series) {
        return scratch.door().write(scratch.session(), "test", change -> {
            return List.of(change.next(series), change.next(series));
        });
    }

    private List<Entry> entries(UUID id) {
        return scratch.register().database().read(sql -> new HistoryStore().of(sql, List.of(id)));
    }

    private List<String> lines() {
        var register = scratch.register();
        return register.database().read(sql -> {
            var lines = new ArrayList<String>();
            new HistoryStore().lines(sql, register.officeCode(), register.epoch(), 1, 100, lines::add);
            return lines;
        });
    }

    private List<String> names() {
        return scratch.register().database().read(sql -> sql.selectFrom(PERSON).fetch(PERSON.NAME_LATIN));
    }

    private static PersonRecord person(UUID id, String name) {
        var row = new PersonRecord();
        row.setId(id);
        row.setOwnerCode("P10.521");
        row.setNameLatin(name);
        return row;
    }
}
