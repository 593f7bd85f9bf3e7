package org.sanad.core.paper;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierStore;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.OwnerRules;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.office.Behind;
import org.sanad.data.Database;
import org.sanad.data.SafeFile;
import org.sanad.data.SealedFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Attaches scans to the papers of a dossier, gives them back, and removes them. */
public final class ScanService {
    private static final int LONGEST_NAME = 200;

    private final Session reader;
    private final Records records;
    private final Door door;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final AttachmentStore contents;
    private final PaperStore store = new PaperStore();
    private final DossierStore dossiers = new DossierStore();
    private boolean swept;

    /** @param ids new identities, each later than the one before */
    public ScanService(
            Session reader, Database database, Door door, Clock clock, Supplier<UUID> ids, AttachmentStore contents) {
        this.reader = reader;
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.ids = ids;
        this.contents = contents;
    }

    /**
     * Attaches a file to a paper and marks the paper as present.
     *
     * @throws ProblemException {@code scan.*}, {@code dossier.not_own}, {@code dossier.closed}, {@code file.cannot_read}
     */
    public Attachment attach(Session session, UUID dossier, String paper, Path file) {
        var name = file.getFileName().toString();
        try {
            check(name, Files.size(file), () -> Files.newInputStream(file));
            return keep(session, dossier, paper, name, () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw contents.refusal(e).orElseGet(() -> new ProblemException(Problem.of("file.cannot_read", file), e));
        }
    }

    /**
     * Attaches what is in memory, such as a picture of the clipboard.
     *
     * @throws ProblemException as for a file
     */
    public Attachment attach(Session session, UUID dossier, String paper, String name, byte[] bytes) {
        try {
            check(name, bytes.length, () -> new ByteArrayInputStream(bytes));
            return keep(session, dossier, paper, name, () -> new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw contents.refusal(e).orElseGet(() -> new ProblemException(Problem.of("file.cannot_read", name), e));
        }
    }

    /** A content that can be read more than once. */
    private interface Source {
        InputStream open() throws IOException;
    }

    private static void check(String name, long bytes, Source source) throws IOException {
        byte[] head;
        try (var in = source.open()) {
            head = in.readNBytes(16);
        }
        ScanRules.refusal(name, bytes, head).ifPresent(ScanService::refuse);
        if (ScanRules.type(head).orElseThrow() != ScanRules.Type.PDF) {
            try (var in = source.open();
                    var picture = ImageIO.createImageInputStream(in)) {
                ScanRules.pictureRefusal(name, picture).ifPresent(ScanService::refuse);
            }
        }
    }

    private static void refuse(Problem problem) {
        throw new ProblemException(problem);
    }

    /** The content is durable before the row that needs it; what a crash left between them is swept at the first add. */
    private synchronized Attachment keep(Session session, UUID dossier, String paper, String name, Source source)
            throws IOException {
        records.read(session, sql -> open(sql, session, dossier));
        if (!swept) {
            sweep();
            swept = true;
        }
        AttachmentStore.Stored stored;
        String mediaType;
        try (var in = new BufferedInputStream(source.open())) {
            in.mark(16);
            mediaType = ScanRules.type(in.readNBytes(16)).orElseThrow().mediaType;
            in.reset();
            stored = contents.add(in);
        }
        return door.write(
                session, "paper.attach", change -> add(change, session, dossier, paper, name, mediaType, stored));
    }

    private Attachment add(
            Change change,
            Session session,
            UUID dossier,
            String paper,
            String name,
            String mediaType,
            AttachmentStore.Stored stored) {
        var file = open(change.sql(), session, dossier);
        var owner = file.dossier().owner();
        var scan = new Attachment(
                ids.get(),
                owner,
                dossier,
                paper,
                name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name,
                mediaType,
                stored.bytes(),
                stored.sha256(),
                LocalDate.now(clock));
        change.put(store.row(scan, false));
        var remark = store.marks(change.sql(), dossier).stream()
                .filter(mark -> mark.paper().equals(paper))
                .findFirst()
                .map(PaperMark::remark);
        var mark = new PaperMark(paper, Presence.PRESENT, remark.orElse(null));
        change.put(store.row(change.sql(), dossier, owner, mark, ids.get()));
        return scan;
    }

    /**
     * Removes a scan: its row says so in the history; the content goes when no other scan needs it.
     *
     * @throws ProblemException {@code scan.unknown}, {@code dossier.not_own}, {@code dossier.closed}
     */
    public void remove(Session session, UUID id) {
        door.write(session, "paper.remove_scan", change -> {
            var scan = find(change.sql(), id);
            open(change.sql(), session, scan.dossierId());
            change.put(store.row(scan, true));
            return null;
        });
        sweep();
    }

    /**
     * Takes away contents that no scan needs, such as those of an adding that a crash cut short. Not while work may be
     * missing here: the scans of the lost days came with the backup, and their rows come back later.
     */
    public synchronized void sweep() {
        records.read(reader, this::needed).ifPresent(contents::sweep);
    }

    private Optional<Set<String>> needed(DSLContext sql) {
        return new Behind(sql).why().isPresent() ? Optional.empty() : Optional.of(store.needed(sql));
    }

    /**
     * The whole content, at most 20 MB, verified.
     *
     * @throws ProblemException {@code right.missing}, {@code scan.unknown}, {@code scan.not_here}, {@code scan.damaged}
     */
    public byte[] content(UUID id) {
        var scan = records.read(reader, sql -> find(sql, id));
        try (var in = contents.read(scan.sha256())) {
            return in.readAllBytes();
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.of("scan.not_here", scan.name()), e);
        } catch (SealedFile.Damaged e) {
            throw new ProblemException(Problem.of("scan.damaged", scan.name()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a copy in clear outside the register.
     *
     * @throws ProblemException as {@link #content}; {@code file.cannot_write}
     */
    public void saveCopy(UUID id, Path file) {
        var content = content(id);
        try {
            SafeFile.write(file, content);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_write", file), e);
        }
    }

    private Attachment find(DSLContext sql, UUID id) {
        return store.scan(sql, id).orElseThrow(() -> new ProblemException(Problem.of("scan.unknown")));
    }

    private DossierFile open(DSLContext sql, Session session, UUID dossier) {
        var file = dossiers.file(sql, dossier)
                .map(found -> OwnerRules.own(found, session))
                .orElseThrow(() -> new ProblemException(Problem.of("dossier.unknown")));
        if (!LifeRules.open(file.dossier().state())) {
            throw new ProblemException(Problem.of("dossier.closed"));
        }
        return file;
    }
}
