package org.sanad.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonStore;
import org.sanad.fixture.ScratchRegister;

/** What is read of all people for a few who came is held against reading all of them. */
class LikelyStoreTest {
    private static final List<String> NAMES =
            List.of("محمد العلوي", "Mohamed Alaoui", "عبد الله بن علي", "Abdellah Benali", "Fatima Zahra", "ليلى");
    private static final int PEOPLE = 600;

    @TempDir
    Path folder;

    private final Random chance = new Random(46);

    @Test
    void nobodyIsPassedOverWhoWouldBeMet() {
        try (var scratch = ScratchRegister.create(folder.resolve("register"), "HQ")) {
            scratch.register().database().write(sql -> {
                for (var at = 0; at < PEOPLE; at++) {
                    var row = new PersonStore().row(person(), "P10.521");
                    row.setRevision("P10.521/" + UUID.randomUUID() + "/1");
                    sql.insertInto(row.getTable()).set(row).execute();
                }
                var read = 0;
                for (var round = 0; round < 120; round++) {
                    var came = new ArrayList<Held>();
                    for (var at = 0; at <= round % 3; at++) {
                        came.add(new Held(person(), "P07.431"));
                    }
                    var likely =
                            LikelyStore.toBe(came.stream().map(Held::person).toList());
                    assertThat(met(sql, came, likely)).isEqualTo(met(sql, came, DSL.noCondition()));
                    read += count(sql, likely);
                }
                assertThat(read).as("less is read").isLessThan(120 * PEOPLE / 2);
                return null;
            });
        }
    }

    private static int count(DSLContext sql, Condition which) {
        var read = new int[1];
        new DuplicateStore().each(sql, which, held -> read[0]++);
        return read[0];
    }

    private static Set<String> met(DSLContext sql, List<Held> came, Condition which) {
        var meeting = new Meeting(came);
        var met = new HashSet<String>();
        new DuplicateStore()
                .each(
                        sql,
                        which,
                        held -> meeting.with(
                                held.person(),
                                other -> met.add(held.person().id() + " "
                                        + other.person().id())));
        return met;
    }

    private Person person() {
        var year = chance.nextInt(3) == 0 ? null : (Integer) (1960 + chance.nextInt(40));
        var born = year != null && chance.nextBoolean() ? LocalDate.of(year, 1 + chance.nextInt(12), 3) : null;
        return new Person(
                UUID.randomUUID(),
                some(NAMES),
                some(NAMES),
                chance.nextInt(4) == 0 ? null : card(),
                born,
                born == null ? year : null,
                null,
                chance.nextInt(3) == 0 ? "06123456" + (10 + chance.nextInt(60)) : null,
                null,
                null,
                Person.Kin.UNKNOWN);
    }

    private String some(List<String> of) {
        return chance.nextInt(3) == 0 ? null : of.get(chance.nextInt(of.size()));
    }

    /** Short, of few signs, so that many are another one mistyped; some with signs that SQL reads otherwise. */
    private String card() {
        var card = new StringBuilder();
        for (var at = 1 + chance.nextInt(7); at > 0; at--) {
            card.append("AB1%_".charAt(chance.nextInt(5)));
        }
        return card.toString();
    }
}
