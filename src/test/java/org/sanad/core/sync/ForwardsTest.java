package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/** What a region passes on never has a gap that headquarters would refuse all of it for. */
class ForwardsTest {
    @TempDir
    Path folder;

    private Path stick;
    private Desk headquarters;
    private Desk region;
    private Desk province;

    @BeforeEach
    void make() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        headquarters = desk("HQ", "hq");
        region = invited("R10", "r10");
        province = invited("P10.521", "first");
    }

    @AfterEach
    void close() {
        province.close();
        region.close();
        headquarters.close();
    }

    /** Packages of two registers of an office bear one name, and only one of that name fits into a package. */
    @Test
    void ofTwoRegistersOfAnOfficeTheSecondWaitsWhole() throws IOException {
        var lost = save(province);
        var old = send(province);
        take(region, old);
        Files.delete(old);
        province.close();
        province = invited("P10.521", "second");
        var mine = save(province);
        province.dossiers().renumber(province.session(), mine);
        exchange(province, region);
        var later = save(province);
        province.dossiers().renumber(province.session(), later);
        exchange(province, region);

        exchange(region, headquarters);
        assertThat(has(lost)).isTrue();
        assertThat(has(mine)).as("its package has the name of one that went").isFalse();
        exchange(region, headquarters);
        assertThat(has(mine)).isTrue();
        assertThat(has(later)).isTrue();
    }

    /** As where the region was restored: its backup has no originals, and headquarters has what went before. */
    @Test
    void anOriginalThatIsGoneHoldsUpNoOther() throws IOException {
        save(province);
        exchange(province, region);
        take(headquarters, send(region));
        try (var kept = Files.list(region.register().folder().received())) {
            for (var file : kept.toList()) {
                Files.delete(file);
            }
        }
        var later = save(province);
        exchange(province, region);
        exchange(region, headquarters);
        assertThat(has(later)).isTrue();
    }

    /** The region’s clock was ahead, and the stick with the first package was lost: the receipt of the second is not for the first. */
    @Test
    void whatTheLostStickHadAndTheNextPackageHasNotGoesWithTheOneAfter() throws IOException {
        var lost = save(province);
        var ahead = new Desk(region.register(), Clock.offset(ScratchRegister.CLOCK, Duration.ofDays(30)));
        take(ahead, send(province));
        Files.delete(send(region));
        province.close();
        province = invited("P10.521", "second");
        var mine = save(province);
        province.dossiers().renumber(province.session(), mine);
        Files.delete(stick.resolve("P10.521-000001.sanad"));
        exchange(province, region);
        exchange(region, headquarters);
        assertThat(has(mine)).isTrue();
        assertThat(has(lost)).as("its package has the name of one that went").isFalse();
        exchange(region, headquarters);
        assertThat(has(lost)).isTrue();
    }

    private boolean has(UUID dossier) {
        return headquarters
                        .register()
                        .database()
                        .<Integer>read(sql -> sql.fetchCount(
                                org.sanad.data.tables.Tables.DOSSIER,
                                org.sanad.data.tables.Tables.DOSSIER.ID.eq(dossier)))
                == 1;
    }

    private Desk desk(String code, String place) {
        return new Desk(ScratchRegister.create(folder.resolve(place), code).register(), ScratchRegister.CLOCK);
    }

    private Desk invited(String code, String place) {
        var desk = desk(code, place);
        var file = folder.resolve(place + ".invitation");
        headquarters.invitations().invite(headquarters.session(), code, file);
        desk.invitations().accept(desk.session(), file);
        return desk;
    }

    private static UUID save(Desk desk) {
        return desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
    }

    private void exchange(Desk from, Desk above) {
        take(from, take(above, send(from)).receipt());
    }

    private Path send(Desk from) {
        return from.sending()
                .send(from.session(), stick, false, Pace.UNWATCHED)
                .file()
                .file();
    }

    private Received take(Desk at, Path file) {
        return at.receiving().receive(at.session(), file, stick, Pace.UNWATCHED);
    }
}
