package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.text.ProblemException;

class KeysTest {
    private final Trial trial = new Trial();

    @TempDir
    Path folder;

    @Test
    void keysSurviveTheirBytes() {
        var read = OfficeKeys.read(trial.province.bytes());
        assertThat(read.identity()).isEqualTo(trial.province.identity());
        assertThat(read.signing().publicKey())
                .isEqualTo(trial.province.identity().signingKey());
        assertThat(read.sealing().recipient())
                .isEqualTo(trial.province.identity().sealingKey());
        assertThat(trial.province.identity().fingerprint()).matches("\\d{5}( \\d{5}){4}");
        assertThat(trial.province.toString())
                .doesNotContain(trial.province.signing().text());
    }

    /** RFC 8032, section 7.1, test 2. */
    @Test
    void signsAsTheStandardSays() {
        var hex = java.util.HexFormat.of();
        var base64 = java.util.Base64.getEncoder();
        var key = SigningKey.of(base64.encodeToString(
                hex.parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")));
        assertThat(key.publicKey())
                .isEqualTo(base64.encodeToString(
                        hex.parseHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")));
        var signature = key.sign(new byte[] {0x72});
        assertThat(hex.formatHex(java.util.Base64.getDecoder().decode(signature)))
                .startsWith("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da");
        assertThat(SigningKey.verify(key.publicKey(), new byte[] {0x72}, signature))
                .isTrue();
        assertThat(SigningKey.verify(key.publicKey(), new byte[] {0x73}, signature))
                .isFalse();
        assertThat(SigningKey.verify(key.publicKey(), new byte[] {0x72}, "no signature"))
                .isFalse();
    }

    @Test
    void anInvitationReadsBackAndReachesTheMailboxesAbove() {
        var file = folder.resolve("P10.521.invitation");
        trial.toProvince.write(file, trial.headquarters);
        var read = Invitation.read(file);
        assertThat(read).isEqualTo(trial.toProvince);
        assertThat(read.invited().orElseThrow().nameFr()).isEqualTo("Tan-Tan");
        assertThat(read.mailboxes())
                .containsOnlyKeys("R10")
                .containsEntry("R10", SealingKey.of(trial.toRegion.mailbox()).recipient());
        assertThat(read.recipients(read.firstKeyring()))
                .extracting(Recipient::office)
                .containsExactly("HQ", "R10");
        assertThat(read.recipients(Keyring.of(2, trial.keyringExpiry(), List.of(trial.region.identity()))))
                .hasSize(3);
    }

    @Test
    void everyChangedByteOfAnInvitationIsRefused() throws IOException {
        var file = folder.resolve("P10.521.invitation");
        trial.toProvince.write(file, trial.headquarters);
        var whole = Files.readAllBytes(file);
        for (var at = 0; at < whole.length; at++) {
            var bytes = whole.clone();
            bytes[at] ^= (byte) (1 << at % 8);
            Files.write(file, bytes);
            assertThatThrownBy(() -> Invitation.read(file)).as("byte %d", at).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void anyoneWhoKnowsHeadquartersVerifiesAnEnrolment() {
        var headquarters = trial.headquarters.identity().signingKey();
        var enrolment = trial.toProvince.enrol(trial.province.identity());
        assertThat(enrolment.verify(headquarters).identity()).isEqualTo(trial.province.identity());
        assertThat(problem(() -> enrolment.verify(trial.region.identity().signingKey())))
                .isEqualTo("enrolment.other_headquarters");
        var swapped =
                new Enrolment(trial.toRegion.enrol(trial.region.identity()).certificate(), enrolment.identity());
        assertThat(problem(() -> swapped.verify(headquarters))).isEqualTo("enrolment.forged");
        assertThat(problem(() -> trial.toProvince.enrol(trial.region.identity())))
                .isEqualTo("invitation.other_office");
        var late = OfficeKeys.create("P10.521", new UUID(1, 1), Trial.NOW.plus(Duration.ofDays(60)));
        assertThat(problem(() -> trial.toProvince.enrol(late.identity()))).isEqualTo("enrolment.expired");
    }

    @Test
    void anInvitationIsGoodForOneIdentity() {
        var headquarters = trial.headquarters.identity().signingKey();
        var first = trial.toProvince.enrol(trial.province.identity()).verify(headquarters);
        Enrolment.requireFirst(first, List.of());
        Enrolment.requireFirst(first, List.of(first.identity()));
        var other = OfficeKeys.create("P10.521", new UUID(1, 1), Trial.NOW);
        var second = trial.toProvince.enrol(other.identity()).verify(headquarters);
        assertThat(problem(() -> Enrolment.requireFirst(second, List.of(first.identity()))))
                .isEqualTo("enrolment.used_twice");
    }

    @Test
    void anOlderOrForeignKeyringIsRefused() {
        var key = trial.headquarters.identity().signingKey();
        var signed = trial.keyring.sign(trial.headquarters);
        assertThat(Keyring.verify(signed, key, 1).offices()).hasSize(1);
        assertThat(problem(() -> Keyring.verify(signed, key, 2))).isEqualTo("keyring.older");
        assertThat(problem(() -> Keyring.verify(trial.keyring.sign(trial.region), key, 0)))
                .isEqualTo("keyring.forged");
    }

    @Test
    void canonicalJsonTakesNoOtherForm() {
        var unreadable = org.sanad.text.Problem.of("receipt.unreadable");
        for (var other :
                List.of("{\"a\": 1}", "{\"b\":1,\"a\":2}", "{\"a\":1}\n", "{\"a\":1,\"a\":1}", "[", "", "1e999")) {
            assertThatThrownBy(() -> Canonical.read(other.getBytes(StandardCharsets.UTF_8), unreadable))
                    .as(other)
                    .isInstanceOf(ProblemException.class);
        }
    }

    private static String problem(ThrowingCallable work) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(ProblemException.class, work)
                .problem()
                .key();
    }
}
