package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.Office;

/** A second register of the office gave a number that the first had given: what could not be applied is told on both sides. */
class WaitingTest extends HeadquartersAndProvince {
    private UUID lost;
    private UUID mine;

    @BeforeEach
    void begin() {
        lost = save(province);
        exchange();
        province.close();
        province = make("second");
        invite(province, "again");
        mine = save(province);
    }

    @Test
    void whatHangsOnADossierWaitsWithItInOneLine() {
        var received = take(headquarters, send(province));
        var aside = (int) received.verdicts().setAside();
        assertThat(aside).isGreaterThan(1);
        assertThat(waiting(headquarters)).singleElement().satisfies(one -> {
            assertThat(one.of()).isEqualTo(mine);
            assertThat(one.dossier()).as("which bears the number there").isEqualTo(lost);
            assertThat(one.reason()).isEqualTo("sync.number_twice");
            assertThat(one.others()).isEqualTo(aside - 1);
        });
        assertThat(headquarters.exchangeRegister().toMend()).isZero();

        var noted = take(province, received.receipt());
        assertThat(noted.verdicts().setAside()).isEqualTo(aside);
        assertThat(waiting(province)).singleElement().satisfies(one -> {
            assertThat(one.dossier()).isEqualTo(mine);
            assertThat(one.number()).isEqualTo(number(mine));
            assertThat(one.others()).isEqualTo(aside - 1);
        });
        assertThat(province.exchangeRegister().toMend()).isEqualTo(1);
        assertThat(province.exchanges().standing().mend()).isEqualTo(1);

        province.dossiers().renumber(province.session(), mine);
        assertThat(province.exchangeRegister().toMend())
                .as("it waits for the next package only")
                .isZero();
        take(province, take(headquarters, send(province)).receipt());
        assertThat(waiting(headquarters)).isEmpty();
        assertThat(waiting(province)).isEmpty();
    }

    @Test
    void whatAFormerLifeOfTheRegisterWroteIsStillToBeMended() throws IOException {
        take(headquarters, send(province));
        var backup = province.backups()
                .make(province.session(), Files.createDirectory(folder.resolve("backups")))
                .file();
        restore(backup);
        take(province, take(headquarters, send(province)).receipt());
        assertThat(waiting(province))
                .singleElement()
                .satisfies(one -> assertThat(one.dossier()).isEqualTo(mine));

        province.dossiers().renumber(province.session(), mine);
        take(province, take(headquarters, send(province)).receipt());
        assertThat(waiting(province)).isEmpty();
        assertThat(waiting(headquarters)).isEmpty();
    }

    @Test
    void otherKeysOfAnOfficeThatIsKnownAreNotItsFirst() {
        var other = send(province);
        assertThat(inspect(other).anew()).isTrue();
        take(headquarters, other);
        assertThat(inspect(other).anew()).isFalse();
    }

    @Test
    void figuresThatDifferAreExplainedByWhatLiesAsideAndByAFormerRegister() {
        assertThat(keys(take(headquarters, send(province)))).containsExactly("sync.set_aside");
        province.dossiers().renumber(province.session(), mine);
        assertThat(keys(take(headquarters, send(province)))).containsExactly("sync.figures_differ_lives");
    }

    private static List<String> keys(Received received) {
        return received.warnings().stream().map(one -> one.key()).toList();
    }

    private Inspection inspect(java.nio.file.Path file) {
        return headquarters.receiving().inspect(headquarters.session(), file, Pace.UNWATCHED);
    }

    private static List<Waiting> waiting(Desk desk) {
        return desk.exchangeRegister()
                .month(desk.session(), YearMonth.from(Office.TODAY))
                .waiting();
    }
}
