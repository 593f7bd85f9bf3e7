package org.sanad.core.sync;

import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.core.fund.GrantService;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.transfer.TransferService;
import org.sanad.fixture.ScratchRegister;

/** Headquarters, a region and a province with their keys, for packages made without a database. */
final class Trial {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final OfficeTree TREE = new OfficeTree(
            List.of(
                    new Office("HQ", Level.HEADQUARTERS, "المقر المركزي", "Siège", null, null, null),
                    new Office("R10", Level.REGIONAL, "كلميم واد نون", "Guelmim-Oued Noun", "HQ", "10", null),
                    new Office("P10.521", Level.PROVINCIAL, "طانطان", "Tan-Tan", "R10", "10", "10.521")),
            List.of(),
            List.of());

    final OfficeKeys headquarters = OfficeKeys.create("HQ", new UUID(7, 1), NOW);
    final Keyring keyring = Keyring.of(1, keyringExpiry(), List.of(headquarters.identity()));
    final Invitation toRegion = invite("R10");
    final Invitation toProvince = invite("P10.521");
    final OfficeKeys region = OfficeKeys.create("R10", new UUID(7, 2), NOW);
    final OfficeKeys province = OfficeKeys.create("P10.521", new UUID(7, 3), NOW);

    LocalDate keyringExpiry() {
        return LocalDate.of(2027, 3, 2);
    }

    Invitation invite(String office) {
        return new Inviter(headquarters, Trial::derive, false)
                .invite(
                        office,
                        TREE,
                        keyring,
                        UUID.nameUUIDFromBytes(office.getBytes(StandardCharsets.UTF_8)),
                        LocalDate.of(2026, 4, 2));
    }

    private static byte[] derive(String purpose) {
        var sha = Hash.digest("SHA-256");
        return digest(sha, purpose);
    }

    private static byte[] digest(MessageDigest sha, String purpose) {
        return sha.digest(("secret of headquarters " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    PackageDraft draft(List<PackageDraft.Forwarding> forwarded) {
        return new PackageDraft(
                province,
                1,
                1,
                3,
                NOW,
                null,
                1,
                toProvince.recipients(keyring),
                toProvince.enrol(province.identity()),
                forwarded);
    }

    PackageDraft draft() {
        return draft(List.of());
    }

    /** What one knows who was invited, or headquarters itself, before any package came. */
    KnownKeys invited() {
        return new KnownKeys(headquarters.identity().signingKey(), keyring.offices());
    }

    static PackageContent content(List<String> lines) {
        return new PackageContent() {
            @Override
            public Summary summary() {
                return new Summary(Map.of("dossier", (long) lines.size()), Map.of("paid", 1_122_328_00L), "ab");
            }

            @Override
            public void lines(Consumer<byte[]> each) {
                lines.forEach(line -> each.accept(line.getBytes(StandardCharsets.UTF_8)));
            }
        };
    }

    PackageFile write(Path folder, List<String> lines) {
        return new PackageWriter(Pace.UNWATCHED, 1 << 10).write(folder, draft(), content(lines));
    }

    static GrantService grants(ScratchRegister at, OfficeTree offices) {
        return new GrantService(at.door(), offices, Generators.timeBasedEpochGenerator()::generate);
    }

    static TransferService transfers(ScratchRegister at, OfficeTree offices) {
        return new TransferService(
                at.register().database(),
                at.door(),
                offices,
                new OfficeSeals(at.register(), ScratchRegister.CLOCK),
                ScratchRegister.CLOCK,
                Generators.timeBasedEpochGenerator()::generate);
    }
}
