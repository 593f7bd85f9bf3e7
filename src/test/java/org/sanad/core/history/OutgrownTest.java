package org.sanad.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.data.tables.Tables.HISTORY_ENTRY;
import static org.sanad.data.tables.Tables.PERSON;
import static org.sanad.data.tables.Tables.SETTING;
import static org.sanad.data.tables.Tables.SET_ASIDE;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fixture.ScratchRegister;

/**
 * A region that is not up to date takes in what a newer Sanad wrote, and is brought up to date later. What an older one
 * makes of a column or a kind that it does not know is done here to a column and a kind that are known.
 */
class OutgrownTest {
    private static final UUID EPOCH = new UUID(5, 5);
    private static final UUID AMINA = new UUID(1, 1);
    private static final UUID BRAHIM = new UUID(1, 2);

    @TempDir
    Path folder;

    private ScratchRegister region;

    @BeforeEach
    void create() {
        region = ScratchRegister.create(folder.resolve("region"), "R10");
    }

    @AfterEach
    void close() {
        region.close();
    }

    @Test
    void aColumnThatIsNotKnownYetDoesNotKeepTheRestOut() {
        var known = first(AMINA, Map.of("owner_code", "P10.521", "name_latin", "Amina", "of_tomorrow", "0612345678"));
        assertThat(take(known).setAside()).isZero();
        assertThat(names()).containsExactly("Amina");
        assertThat(broken()).isEmpty();
        region.reopen();
        assertThat((boolean) region.register().database().read(Outgrown::due)).isFalse();
        assertThat(broken()).isEmpty();
    }

    @Test
    void afterTheUpdateARecordTakesFromItsHistoryWhatTheTableDidNotHave() {
        var made = first(AMINA, Map.of("owner_code", "P10.521", "name_latin", "Amina", "phone", "0611111111"));
        var again = next(made, AMINA, Map.of("phone", "0622222222"));
        take(made, again, next(again, AMINA, Map.of("name_latin", "Aminata")));
        asOlder(sql -> sql.update(PERSON).setNull(PERSON.PHONE).execute(), "person.phone");
        assertThat(broken()).as("the record lacks what its history says").hasSize(1);

        region.reopen();

        assertThat(phones()).containsExactly("0622222222");
        assertThat(broken()).isEmpty();
        assertThat((boolean) region.register().database().read(Outgrown::due)).isFalse();
    }

    @Test
    void aRecordOfTwoSidesIsPutTogetherAnew() {
        var made = first(AMINA, Map.of("owner_code", "P10.521", "name_latin", "Amina"));
        var side = next(made, AMINA, Map.of("phone", "0622222222"));
        var other =
                new Line("person", AMINA.toString(), made.entry().revision(), Map.of(), Map.of("education", "NONE"));
        take(made, side, written(3, side.hash(), other));
        asOlder(sql -> sql.update(PERSON).setNull(PERSON.PHONE).execute(), "person.phone");
        assertThat(broken()).hasSize(1);

        region.reopen();

        assertThat(phones()).containsExactly("0622222222");
        assertThat(broken()).isEmpty();
    }

    @Test
    void recordsOfAKindThatWasNotKnownComeOutOfWhatWasSetAside() {
        var known = first(AMINA, Map.of("owner_code", "P10.521", "name_latin", "Amina"));
        var unknown = next(known, BRAHIM, Map.of("owner_code", "P10.521", "name_latin", "Brahim"));
        take(known, unknown);
        asOlder(
                sql -> {
                    sql.deleteFrom(PERSON).where(PERSON.ID.eq(BRAHIM)).execute();
                    new SetAsides(sql).add(unknown, BRAHIM.toString(), SetAsides.UNKNOWN);
                },
                "person");
        assertThat(names()).containsExactly("Amina");

        region.reopen();

        assertThat(names()).containsExactly("Amina", "Brahim");
        assertThat((int) region.register().database().read(sql -> sql.fetchCount(SET_ASIDE)))
                .isZero();
        assertThat(broken()).isEmpty();
    }

    @Test
    void aKindThatIsStillUnknownStaysSetAside() {
        var kind = new Line("of_tomorrow", AMINA.toString(), null, Map.of(), Map.of("owner_code", "P10.521"));
        assertThat(take(written(1, Entry.NO_PREVIOUS, kind)).setAside()).isOne();
        region.reopen();
        assertThat(reasons()).containsExactly(SetAsides.UNKNOWN);
        assertThat((int) region.register().database().read(sql -> sql.fetchCount(HISTORY_ENTRY)))
                .isOne();
    }

    @Test
    void aValueThatCouldNotBeReadIsTriedAgainWhenTheTablesAreOthers() {
        var made = first(AMINA, Map.of("owner_code", "P10.521", "name_latin", "Amina"));
        var phone = next(made, AMINA, Map.of("phone", "0622222222"));
        var never = next(phone, BRAHIM, Map.of("owner_code", "P10.521", "birth_date", "of tomorrow"));
        assertThat(take(made, phone, never).setAside()).isOne();
        region.register().database().write(sql -> {
            sql.update(PERSON)
                    .setNull(PERSON.PHONE)
                    .set(PERSON.REVISION, made.entry().revision())
                    .execute();
            new SetAsides(sql).add(phone, AMINA.toString(), SetAsides.UNREADABLE);
            return null;
        });
        region.reopen();
        assertThat(phones()).as("an update may have brought what it takes").containsExactly("0622222222");
        assertThat(reasons()).as("what still cannot be read waits on").containsExactly(SetAsides.UNREADABLE);
        assertThat(broken()).isEmpty();
        assertThat((boolean) region.register().database().read(Outgrown::due))
                .as("with the same tables it is not tried again")
                .isFalse();

        region.register()
                .database()
                .write(sql -> sql.update(SETTING)
                        .set(SETTING.CONTENT, "tables of yesterday")
                        .where(SETTING.NAME.eq("outgrown.tried"))
                        .execute());
        assertThat((boolean) region.register().database().read(Outgrown::due)).isTrue();
    }

    @Test
    void namesThatNoVersionGivesAreNotNoted() {
        var values = new HashMap<String, Object>(Map.of("owner_code", "P10.521", "name_latin", "Amina"));
        IntStream.range(0, 3_000).forEach(one -> values.put("of_tomorrow_" + one, one));
        values.put("two words", 1);
        values.put("x".repeat(100_000), 1);
        take(first(AMINA, values));
        String noted = region.register()
                .database()
                .read(sql -> sql.select(SETTING.CONTENT)
                        .from(SETTING)
                        .where(SETTING.NAME.eq("outgrown"))
                        .fetchOne(SETTING.CONTENT));
        assertThat(noted.split(" ")).hasSize(1_000).allMatch(name -> name.startsWith("person.of_tomorrow_"));
        assertThat(names()).containsExactly("Amina");
    }

    private void asOlder(Consumer<DSLContext> left, String missing) {
        region.register().database().write(sql -> {
            left.accept(sql);
            Outgrown.note(sql, List.of(missing));
            return null;
        });
    }

    private Replayed take(Written... entries) {
        return region.register().database().write(sql -> {
            var replay = new Replay(sql);
            List.of(entries).forEach(replay::apply);
            return replay.finish();
        });
    }

    private static Written first(UUID id, Map<String, Object> values) {
        return written(1, Entry.NO_PREVIOUS, new Line("person", id.toString(), null, Map.of(), values));
    }

    /** A change of a record after that entry, or a new one. */
    private static Written next(Written before, UUID id, Map<String, Object> values) {
        var base = before.entry().lines().getFirst().id().equals(id.toString())
                ? before.entry().revision()
                : null;
        var line = new Line("person", id.toString(), base, Map.of(), values);
        return written(before.entry().counter() + 1, before.hash(), line);
    }

    private static Written written(long counter, String previous, Line line) {
        var at = ScratchRegister.CLOCK.instant().toString();
        return Written.of(
                new Entry("P10.521", EPOCH, counter, at, "Clerk", "AGENT", "person.save", previous, List.of(line)));
    }

    private List<HistoryProof.Broken> broken() {
        return region.register()
                .database()
                .read(sql -> new HistoryProof().prove(sql))
                .broken();
    }

    private List<String> reasons() {
        return region.register()
                .database()
                .read(sql -> sql.selectFrom(SET_ASIDE).fetch(SET_ASIDE.REASON));
    }

    private List<String> names() {
        return region.register()
                .database()
                .read(sql -> sql.selectFrom(PERSON).orderBy(PERSON.ID).fetch(PERSON.NAME_LATIN));
    }

    private List<String> phones() {
        return region.register().database().read(sql -> sql.selectFrom(PERSON).fetch(PERSON.PHONE));
    }
}
