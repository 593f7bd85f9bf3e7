package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.text.ProblemException;

class ReceiptTest {
    private final Trial trial = new Trial();

    @TempDir
    Path folder;

    private Path write(OfficeKeys from) {
        return write(from, null);
    }

    private Path write(OfficeKeys from, Enrolment enrolment) {
        var label = trial.draft().label("0".repeat(128));
        return Receipt.of(
                        from,
                        label,
                        1,
                        3,
                        new Receipt.Verdicts(2, 0, 0, 0, 1),
                        List.of(new Receipt.SetAside(null, 3, "0190", "sync.value_unreadable")),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        trial.keyring.sign(trial.headquarters),
                        enrolment,
                        List.of(),
                        Trial.NOW.toString())
                .write(folder, from);
    }

    private Receipt read(Path file, OfficeIdentity own) {
        return read(file, own, trial.keyring);
    }

    private Receipt read(Path file, OfficeIdentity own, Keyring before) {
        return Receipt.read(
                file, own, List.of(own.epoch()), trial.headquarters.identity().signingKey(), before, KnownKeys.NONE);
    }

    private Keyring newer(long version, Keyring.Revoked... revoked) {
        var expires = LocalDate.parse(trial.keyring.expires());
        return Keyring.of(version, expires, trial.keyring.offices(), List.of(revoked));
    }

    /** The office that signed heard of headquarters less lately than the one that reads. */
    @Test
    void aKeyringOfBeforeIsNoFaultUnlessItIsOfAFormerLifeOfHeadquarters() {
        var file = write(trial.region, trial.toRegion.enrol(trial.region.identity()));
        assertThat(read(file, trial.province.identity(), newer(2)).from()).isEqualTo("R10");
        assertThat(key(() -> read(file, trial.province.identity(), newer(1_001))))
                .isEqualTo("keyring.older");
    }

    /** The thief has the keyring of before, on which the stolen key still stands. */
    @Test
    void aKeyThatWasTakenBackSignsNoReceiptWithAKeyringOfBeforeEither() {
        var region = trial.region.identity();
        var file = write(trial.region, trial.toRegion.enrol(region));
        var taken = new Keyring.Revoked("R10", region.signingKey(), Trial.NOW.toString());
        assertThat(key(() -> read(file, trial.province.identity(), newer(3, taken))))
                .isEqualTo("receipt.forged");
    }

    @Test
    void readsBack() {
        var file = write(trial.headquarters);
        assertThat(file).hasFileName("P10.521-000001.receipt.sanad");
        assertThat(Receipt.looksLikeOne(file)).isTrue();
        var receipt = read(file, trial.province.identity());
        assertThat(receipt.counter()).isEqualTo(3);
        assertThat(receipt.setAside()).hasSize(1);
        assertThat(Keyring.verify(
                        receipt.keyring(), trial.headquarters.identity().signingKey(), 0))
                .isEqualTo(trial.keyring);
    }

    @Test
    void refusesAnotherOfficeAndAnUnknownSigner() {
        var file = write(trial.headquarters);
        assertThat(key(() -> read(file, trial.region.identity()))).isEqualTo("receipt.other_office");
        assertThat(key(() -> read(write(trial.region), trial.province.identity())))
                .isEqualTo("receipt.forged");
        var enrolled = write(trial.region, trial.toRegion.enrol(trial.region.identity()));
        assertThat(read(enrolled, trial.province.identity()).from()).isEqualTo("R10");
    }

    @Test
    void refusesEachChangedByte() throws IOException {
        var file = write(trial.headquarters);
        var whole = Files.readAllBytes(file);
        for (var at = 0; at < whole.length; at++) {
            var bytes = whole.clone();
            bytes[at] ^= (byte) (1 << at % 8);
            Files.write(file, bytes);
            assertThatThrownBy(() -> read(file, trial.province.identity()))
                    .as("byte %d", at)
                    .isInstanceOf(ProblemException.class);
        }
    }

    private static String key(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }
}
