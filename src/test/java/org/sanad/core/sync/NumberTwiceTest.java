package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.LinkedOffices;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/** A PC is replaced, and the new one gives a number that the old one gave: both dossiers are kept, one gets another number. */
class NumberTwiceTest {
    private static final String OFFICE = "P10.521";

    @TempDir
    Path folder;

    @Test
    void theSecondIsNamedAndComesInOnceItHasAnotherNumber() {
        try (var offices = new LinkedOffices(folder);
                var second = ScratchRegister.create(folder.resolve("second"), OFFICE)) {
            var headquarters = offices.headquarters();
            var old = offices.invited(OFFICE);
            var lost = save(old);
            offices.exchange(old);

            var desk = new Desk(second.register(), ScratchRegister.CLOCK);
            offices.invite(desk);
            var mine = save(desk);
            assertThat(number(desk, mine)).isEqualTo(number(headquarters, lost));
            var received = offices.carry(desk);
            assertThat(received.verdicts().setAside()).isPositive();
            offices.take(desk, received.receipt());
            offices.take(
                    desk,
                    headquarters
                            .rescues()
                            .write(headquarters.session(), OFFICE, offices.stick(), Pace.UNWATCHED)
                            .file());
            assertThat(waiting(desk))
                    .singleElement()
                    .satisfies(one -> assertThat(one.dossier()).isEqualTo(mine));

            desk.dossiers().renumber(desk.session(), mine);
            offices.exchange(desk);
            assertThat(number(headquarters, lost)).isNotEqualTo(number(headquarters, mine));
            assertThat(number(desk, lost)).isEqualTo(number(headquarters, lost));
            assertThat(number(desk, mine)).isEqualTo(number(headquarters, mine));
            assertThat(waiting(desk)).isEmpty();
            assertThat(headquarters.proofs().prove().findings()).isEmpty();
            assertThat(desk.proofs().prove().findings()).isEmpty();
            assertThat(state(headquarters)).isEqualTo(state(desk));
        }
    }

    private static java.util.List<Waiting> waiting(Desk desk) {
        return desk.exchangeRegister().month(desk.session(), YearMonth.from(Office.TODAY)).waiting().stream()
                .filter(one -> one.reason().equals("sync.number_twice"))
                .toList();
    }

    private static UUID save(Desk desk) {
        return desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
    }

    private static String number(Desk desk, UUID dossier) {
        return desk.dossiers().find(dossier).dossier().number();
    }

    private static Summary state(Desk desk) {
        return desk.register().database().read(sql -> StateStore.of(sql, OFFICE));
    }
}
