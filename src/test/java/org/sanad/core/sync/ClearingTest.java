package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.fixture.LinkedOffices;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/** A region keeps what it forwards until headquarters has it for certain. */
class ClearingTest {
    private static final Instant NOW = ScratchRegister.CLOCK.instant();
    private static final Instant LATER = NOW.plus(Duration.ofDays(31));

    @TempDir
    Path folder;

    private LinkedOffices offices;
    private Desk headquarters;
    private Desk region;
    private Desk province;

    @BeforeEach
    void open() throws Exception {
        offices = new LinkedOffices(folder);
        headquarters = offices.headquarters();
        region = offices.invited("R10");
        province = offices.invited("P10.521");
        province.dossiers().save(province.session(), Office.draft());
        offices.take(region, offices.send(province));
        assertThat(kept()).isEqualTo(1);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void whatWasNeverForwardedStaysHoweverOldAndLarge() {
        assertThat(clear(LATER, 0)).isZero();
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void whatWasForwardedAndNotAcknowledgedStays() {
        offices.send(region);
        assertThat(clear(LATER, 0)).isZero();
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aCodeOnTheTelephoneIsNoSignature() {
        var sent = region.sending().send(region.session(), offices.stick(), false, Pace.UNWATCHED);
        region.register().database().write(sql -> {
            var label = sent.file().label();
            return PackageStore.acknowledge(sql, label.epoch(), label.sequence(), NOW, "phone");
        });
        assertThat(clear(LATER, 0)).isZero();
    }

    @Test
    void whatASignedReceiptAcknowledgedGoesAfterAWhile() {
        var received = offices.take(headquarters, offices.send(region));
        offices.take(region, received.receipt());
        assertThat(kept()).isEqualTo(1);
        assertThat(region.exchanges().standing().kept().bytes()).isPositive();
        assertThat(clear(LATER, Clearing.ROOM)).isEqualTo(1);
        assertThat(kept()).isZero();
        assertThat(region.exchanges().standing().along().all()).isZero();
    }

    @Test
    void whereRoomIsShortItGoesSooner() {
        offices.take(region, offices.take(headquarters, offices.send(region)).receipt());
        assertThat(clear(NOW, Clearing.ROOM)).isZero();
        assertThat(clear(NOW, 0)).isEqualTo(1);
    }

    @Test
    void whatIsStillToGoUpIsNotTakenAlong() {
        offices.take(region, offices.take(headquarters, offices.send(region)).receipt());
        province.dossiers().save(province.session(), Office.draft());
        offices.take(region, offices.send(province));
        assertThat(clear(LATER, 0)).isEqualTo(1);
        assertThat(kept()).isEqualTo(1);
        assertThat(offices.take(headquarters, offices.send(region)).warnings()).isEmpty();
        assertThat(headquarters.lists().page(DossierQuery.ALL, 0, 1).totals().dossiers())
                .isEqualTo(2);
    }

    private int kept() {
        return region.exchanges().standing().kept().files();
    }

    private int clear(Instant now, long room) {
        var register = region.register();
        return register.database()
                .read(sql -> Clearing.clear(sql, register.folder().received(), register.epoch(), now, room));
    }
}
