package org.sanad.core.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.core.office.Office;
import org.sanad.core.office.Register;
import org.sanad.text.Problem;

/** The packages that were taken in, kept byte for byte: whether each is still what it was. */
public final class Originals {
    private final Register register;

    public Originals(Register register) {
        this.register = register;
    }

    /** An original that is gone though it is still to be forwarded, or that is not what was taken in. */
    public record Lost(String file, Problem problem) {}

    /** Reads every original to its end. */
    public List<Lost> lost() {
        var folder = register.folder().received();
        var taken = register.database().read(PackageStore::taken);
        return Stream.concat(taken.stream().flatMap(one -> damaged(folder, one).stream()), missing().stream())
                .toList();
    }

    /** A package that was taken in. */
    record Taken(PackageName name, String sha512) {}

    private static Optional<Lost> damaged(Path folder, Taken taken) {
        var file = folder.resolve(ReceivedFiles.name(taken.sha512()));
        if (!Files.exists(file) || hash(file).equals(taken.sha512())) {
            return Optional.empty();
        }
        var name = taken.name();
        return Optional.of(new Lost(
                file.getFileName().toString(), Problem.of("sync.original_damaged", name.file(), name.office())));
    }

    /** Headquarters forwards nothing. */
    private List<Lost> missing() {
        var office = register.officeCode();
        if (office.equals(Office.HEADQUARTERS)) {
            return List.of();
        }
        var received = register.folder().received();
        return register.database().read(sql -> PackageStore.toForward(sql, received, office, register.epoch())).stream()
                .filter(one -> !Files.exists(one.file()))
                .map(one -> new Lost(
                        one.file().getFileName().toString(),
                        Problem.of(
                                "sync.original_missing",
                                one.name().file(),
                                one.name().office())))
                .toList();
    }

    private static String hash(Path file) {
        var sha = Hash.sha512();
        try (var in = new DigestInputStream(Files.newInputStream(file), sha)) {
            in.transferTo(OutputStream.nullOutputStream());
            return Hash.hex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
