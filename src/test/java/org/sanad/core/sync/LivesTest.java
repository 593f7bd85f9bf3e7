package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sanad.core.desk.Desk;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.Folders;
import org.sanad.fixture.ScratchRegister;

/** A PC that was restored, replaced, or stolen: the office goes on, nothing is lost, nobody speaks in its name. */
class LivesTest extends HeadquartersAndProvince {
    @Test
    void aRestoredRegisterGoesOnWithAnotherLife() throws IOException {
        save(province);
        exchange();
        save(province);
        var backup = province.backups().make(province.session(), Files.createDirectory(folder.resolve("backup")));
        save(province);
        exchange();
        var lost = save(province);
        exchange();
        var life = province.register().epoch();
        restore(backup.file());
        assertThat(province.register().epoch()).isNotEqualTo(life);

        take(
                province,
                headquarters
                        .rescues()
                        .write(headquarters.session(), OFFICE, stick, Pace.UNWATCHED)
                        .file());
        assertThat(province.dossiers().find(lost).dossier().number()).endsWith(number(lost));
        var after = save(province);
        assertThat(number(after)).isNotEqualTo(number(lost));
        exchange();
        assertThat(state(headquarters)).isEqualTo(state(province));
        assertThat(province.proofs().prove().findings()).isEmpty();
        assertThat(headquarters.proofs().prove().findings()).isEmpty();
    }

    /** Papers of the lost days may bear them, and the office above holds them. */
    @Test
    void aNumberOfTheLostDaysIsNotGivenAgain() throws IOException {
        save(province);
        exchange();
        var backup = province.backups().make(province.session(), Files.createDirectory(folder.resolve("backup")));
        assertThat(number(save(province))).contains("-00002-");
        exchange();
        restore(backup.file());
        assertThat(number(save(province))).contains("-100001-");
        take(province, take(headquarters, send(province)).receipt());
        take(
                province,
                headquarters
                        .rescues()
                        .write(headquarters.session(), OFFICE, stick, Pace.UNWATCHED)
                        .file());
        assertThat(number(save(province))).contains("-100002-");
        exchange();
        assertThat(state(headquarters)).isEqualTo(state(province));
    }

    /** The stick in the drawer holds the only copy of the lost days. */
    @Test
    void aPackageOfAFormerLifeThatWasNeverHandedOverIsNotWrittenOver() throws IOException {
        save(province);
        exchange();
        var backup = province.backups().make(province.session(), Files.createDirectory(folder.resolve("backup")));
        Files.delete(stick.resolve("P10.521-000001.sanad"));
        var lost = save(province);
        var former = send(province);
        var bytes = Files.readAllBytes(former);
        restore(backup.file());
        save(province);
        var first = send(province);
        var second = send(province);
        assertThat(former).hasBinaryContent(bytes);
        take(headquarters, first);
        take(headquarters, former);
        take(headquarters, second);
        assertThat(headquarters.dossiers().find(lost).dossier().owner()).isEqualTo(OFFICE);
        assertThat(headquarters.proofs().prove().findings()).isEmpty();
    }

    @Test
    void whatWasWrittenAndNeverSentComesFromTheRestoredRegister() throws IOException {
        save(province);
        exchange();
        var unsent = save(province);
        var backup = province.backups().make(province.session(), Files.createDirectory(folder.resolve("backup")));
        restore(backup.file());
        save(province);
        exchange();
        assertThat(headquarters.dossiers().find(unsent).dossier().owner()).isEqualTo(OFFICE);
        assertThat(state(headquarters)).isEqualTo(state(province));
        exchange();
        assertThat(state(headquarters)).isEqualTo(state(province));
    }

    @Test
    void thePackageOfTheFormerLifeIsNotCalledAnotherOffices() throws IOException {
        save(province);
        exchange();
        save(province);
        var backup = province.backups().make(province.session(), Files.createDirectory(folder.resolve("backup")));
        restore(backup.file());
        var sent = province.sending().send(province.session(), stick, false, Pace.UNWATCHED);
        assertThat(sent.along()).isEqualTo(new Along(0, 1));
        assertThat(province.exchanges().standing().along()).isEqualTo(new Along(0, 1));
        var seen = headquarters
                .receiving()
                .inspect(headquarters.session(), sent.file().file(), Pace.UNWATCHED);
        assertThat(seen.along()).isEqualTo(new Along(0, 1));
    }

    @Test
    void aReplacedPcGetsItsWorkBackFromAbove() throws IOException {
        var old = save(province);
        save(province);
        exchange();
        province.close();
        province = make("replaced");
        invite(province, "second");
        var less = take(headquarters, send(province));
        assertThat(less.warnings()).extracting(one -> one.key()).containsExactly("sync.figures_differ");
        take(province, less.receipt());
        var rescue = headquarters.rescues().write(headquarters.session(), OFFICE, stick, Pace.UNWATCHED);
        assertThat(rescue.file().getFileName()).hasToString("P10.521.rescue.sanad");
        var looked = province.receiving().inspect(province.session(), rescue.file(), Pace.UNWATCHED);
        assertThat(looked.parts().getFirst().added()).containsEntry("dossier", 2L);
        take(province, rescue.file());
        assertThat(province.dossiers().find(old).dossier().owner()).isEqualTo(OFFICE);
        assertThat(number(save(province))).contains("-00003-");
        exchange();
        assertThat(state(headquarters)).isEqualTo(state(province));
        take(province, rescue.file());
        assertThat(province.proofs().prove().findings()).isEmpty();
    }

    @Test
    void takenBackKeysSpeakForNobody() throws IOException {
        save(province);
        exchange();
        save(province);
        var stolen = send(province);
        headquarters.invitations().revoke(headquarters.session(), OFFICE, "The PC was stolen");
        assertThat(key(() -> take(headquarters, stolen))).isEqualTo("sync.key_revoked");
        assertThat(headquarters.invitations().revoked())
                .extracting(Keyring.Revoked::office)
                .containsExactly(OFFICE);

        invite(province, "second");
        assertThat(key(() -> send(province))).isEqualTo("sync.open_again");
        reopen();
        var unsent = save(province);
        exchange();
        assertThat(headquarters.dossiers().find(unsent).dossier().owner()).isEqualTo(OFFICE);
        assertThat(state(headquarters)).isEqualTo(state(province));
        assertThat(key(() -> take(headquarters, stolen))).isEqualTo("sync.key_revoked");
    }

    @Test
    void anExpiredKeyringIsNotReliedOn() {
        save(province);
        var file = send(province);
        var receipt = take(headquarters, file).receipt();
        var later = new Desk(province.register(), Clock.offset(ScratchRegister.CLOCK, Duration.ofDays(400)));
        assertThat(key(() -> take(later, receipt))).isEqualTo("keyring.expired");
        take(province, receipt);
        var sent = later.sending().send(later.session(), stick, false, Pace.UNWATCHED);
        assertThat(sent.warnings()).extracting(one -> one.key()).contains("keyring.expired_here");
    }

    /** The thief has the old keys; what the office is given back is not for them. */
    @Test
    void aRescueCopyIsNotSealedToKeysThatWereTakenBack() {
        save(province);
        exchange();
        headquarters.invitations().revoke(headquarters.session(), OFFICE, "The PC was stolen");
        var thief = province;
        province = make("replaced");
        invite(province, "second");
        take(headquarters, send(province));
        var copy = headquarters
                .rescues()
                .write(headquarters.session(), OFFICE, stick, Pace.UNWATCHED)
                .file();
        assertThat(key(() -> thief.receiving().inspect(thief.session(), copy, Pace.UNWATCHED)))
                .isEqualTo("package.not_addressed");
        take(province, copy);
        thief.close();
    }

    /** A person looks at a package before it is taken in; what is passed over then stops the look neither. */
    @Test
    void aFormerLifeThatWroteOnBesideACopyStopsNeitherTheLookNorTheRest() throws IOException {
        save(province);
        exchange();
        province.close();
        Folders.copy(province.register().folder().path(), folder.resolve("copy"));
        open(new RegisterFolder(folder.resolve("copy")));
        save(province);
        exchange();
        reopenAt("province");
        save(province);
        restore(province.backups()
                .make(province.session(), Files.createDirectory(folder.resolve("backup")))
                .file());
        var present = save(province);
        var file = send(province);
        var seen = headquarters.receiving().inspect(headquarters.session(), file, Pace.UNWATCHED);
        assertThat(seen.parts())
                .extracting(part -> part.label().epoch())
                .containsExactly(province.register().epoch());
        assertThat(take(headquarters, file).warnings())
                .extracting(one -> one.key())
                .contains("sync.fork");
        assertThat(headquarters.dossiers().find(present).dossier().owner()).isEqualTo(OFFICE);
    }

    private void reopenAt(String place) {
        province.close();
        open(new RegisterFolder(folder.resolve(place)));
    }
}
