package org.sanad.core.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.sanad.core.office.Register;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Hands contents of scans down beside a receipt, in a package of the form of a rescue copy that has no history. */
final class ScansDown {
    private final Register register;
    private final Scans scans;
    private final KeyStore store;

    ScansDown(Register register, Scans scans) {
        this.register = register;
        this.scans = scans;
        this.store = new KeyStore(register);
    }

    /** Whether a package from above holds no entry: then it is here for its scans. */
    static boolean nothingElse(Label label) {
        return label.to() < label.from();
    }

    /** Where the scans stand that came with a receipt; a receipt that somebody gave that name is none of its own. */
    static Optional<Path> beside(Path receipt, Receipt read) {
        return Optional.of(receipt.resolveSibling(new PackageName(read.to(), read.sequence()).scansFile()))
                .filter(file -> Files.isRegularFile(file) && !file.equals(receipt));
    }

    /** Writes what an office misses beside its receipt; where that fails, the receipt is good without it. */
    Optional<Problem> write(Receipt receipt, Path folder, Instant now, Pace pace) {
        try {
            var sequence = register.database()
                    .write(sql ->
                            scans.down(sql, receipt.to()).isEmpty() ? 0 : PackageStore.unused(sql, register, folder));
            if (sequence > 0) {
                register.database().read(sql -> write(sql, receipt, sequence, folder, now, pace));
            }
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(Problem.of("sync.scans_not_written", folder.toString()));
        }
    }

    private Path write(DSLContext sql, Receipt receipt, long sequence, Path folder, Instant now, Pace pace) {
        var trust = Trust.of(sql, store, register.officeCode(), now);
        var recipients = trust.recipients(receipt.to());
        if (recipients.isEmpty()) {
            throw new ProblemException(Problem.of("rescue.keys_unknown", receipt.to()));
        }
        var draft =
                new PackageDraft(trust.keys(), sequence, 1, 0, now, null, 0, recipients, trust.enrolment(), List.of());
        var written = new PackageWriter(pace)
                .write(folder, draft, content(scans.enclosed(List.of(), scans.down(sql, receipt.to()))))
                .file();
        var name = new PackageName(receipt.to(), receipt.sequence()).scansFile();
        try {
            return Files.move(written, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }

    private static PackageContent content(PackageContent.Enclosed enclosed) {
        return new PackageContent() {
            @Override
            public Summary summary() {
                return Summary.NONE;
            }

            @Override
            public void lines(Consumer<byte[]> each) {}

            @Override
            public Enclosed enclosed() {
                return enclosed;
            }
        };
    }
}
