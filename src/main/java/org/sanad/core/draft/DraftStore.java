package org.sanad.core.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.data.MasterKey;
import org.sanad.data.RegisterFolder;
import org.sanad.data.SafeFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** The drafts of a register: one sealed file each. Whatever returns has been fsynced. */
public final class DraftStore {
    private static final String ENDING = ".draft";

    private final Path folder;
    private final DraftSeal seal;
    private final Supplier<UUID> ids;

    /** @param ids new identities */
    public DraftStore(RegisterFolder register, MasterKey key, Supplier<UUID> ids) {
        this.ids = ids;
        this.folder = register.drafts();
        this.seal = new DraftSeal(key.derive("drafts"));
    }

    /**
     * The drafts that open, the newest first.
     *
     * @param damaged files that do not open, by name: they are left where they are
     */
    public record Found(List<KeptDraft> drafts, List<String> damaged) {
        public Found {
            drafts = List.copyOf(drafts);
            damaged = List.copyOf(damaged);
        }
    }

    /** The identity of a dossier that is about to be typed. */
    public UUID newId() {
        return ids.get();
    }

    /**
     * Keeps a draft in the place of the one before.
     *
     * @throws ProblemException {@code draft.cannot_keep}
     */
    public synchronized void keep(KeptDraft draft) {
        try {
            SafeFile.folder(folder);
            var name = name(draft.id(), draft.account());
            SafeFile.write(file(name), seal.seal(name, DraftCodec.write(draft)));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("draft.cannot_keep"), e);
        }
    }

    /** Throws a draft away, or what was typed is saved by now. */
    public synchronized void remove(UUID id, UUID account) {
        try {
            Files.deleteIfExists(file(name(id, account)));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("draft.cannot_keep"), e);
        }
    }

    /** Empty too where the file does not open. */
    public synchronized Optional<KeptDraft> find(UUID id, UUID account) {
        return read(file(name(id, account)));
    }

    /** All of one person; what does not open is nobody's. */
    public synchronized Found list(UUID account) {
        var drafts = new ArrayList<KeptDraft>();
        var damaged = new ArrayList<String>();
        for (var file : files()) {
            read(file)
                    .ifPresentOrElse(
                            drafts::add, () -> damaged.add(file.getFileName().toString()));
        }
        drafts.removeIf(draft -> !Objects.equals(draft.account(), account));
        drafts.sort(Comparator.comparing(KeptDraft::at).reversed());
        return new Found(drafts, damaged);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ProblemException(Problem.of("draft.cannot_read"), e);
        }
    }

    private Optional<KeptDraft> read(Path file) {
        try {
            var name = file.getFileName().toString();
            var content = seal.open(name.substring(0, name.length() - ENDING.length()), Files.readAllBytes(file));
            return content.isEmpty() ? Optional.empty() : Optional.of(DraftCodec.read(content.get()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // named by list as one that does not open
        }
    }

    /** Each person has a draft of their own of a dossier. */
    private static String name(UUID id, UUID account) {
        return account == null ? id.toString() : id + "-" + account;
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
