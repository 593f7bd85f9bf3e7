package org.sanad.core.sync;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierNumber;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.history.Entry;
import org.sanad.core.history.EntryJson;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.history.Line;
import org.sanad.core.history.Reissue;
import org.sanad.core.office.Register;
import org.sanad.data.SafeFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Where a register was copied by hand and both copies wrote on: what only the copy that is given up has goes into a file,
 * sealed to this office, and is written once more in the copy that is kept.
 */
public final class OtherCopyService {
    private static final String ENDING = ".sanad-copy";
    private final Register register;
    private final Door door;
    private final Clock clock;
    private final KeyStore store;

    public OtherCopyService(Register register, Door door, Clock clock) {
        this.register = register;
        this.door = door;
        this.clock = clock;
        this.store = new KeyStore(register);
    }

    /** @param entries how many saves it holds */
    public record Kept(Path file, int entries) {}

    /**
     * Writes what this copy saved since the last receipt. Nothing changes here.
     *
     * @throws ProblemException {@code right.missing}, {@code sync.not_invited}, {@code copy.nothing}, {@code stick.*}
     */
    public Kept keep(Session session, Path folder) {
        Rights.require(session, Action.EXCHANGE);
        var lines = new ArrayList<String>();
        var opening = register.database().read(sql -> {
            var history = new HistoryStore();
            var from = PackageStore.acknowledged(sql, register.epoch()) + 1;
            var to = history.tip(sql, register.officeCode(), register.epoch()).counter();
            history.lines(sql, register.officeCode(), register.epoch(), from, to, lines::add);
            return Trust.of(sql, store, register.officeCode(), clock.instant()).opening();
        });
        if (lines.isEmpty()) {
            throw new ProblemException(Problem.of("copy.nothing"));
        }
        var file = folder.resolve(register.officeCode() + "-" + LocalDate.now(clock) + ENDING);
        var beside = folder.resolve(file.getFileName() + ".part");
        try (var out = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            try (var sealed = Age.seal(
                    Channels.newOutputStream(out),
                    opening.stream().map(SealingKey::recipient).toList())) {
                for (var line : lines) {
                    sealed.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
        try {
            SafeFile.force(beside);
            SafeFile.put(beside, file);
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
        return new Kept(file, lines.size());
    }

    /**
     * What taking over came to.
     *
     * @param written records that were written once more
     * @param here records that were here already
     * @param left records that are for a person: changed here too, money, steps
     */
    public record Brought(int written, int here, List<Left> left) {}

    /**
     * A record that was not taken over whole.
     *
     * @param dossier that it is, or is part of; null where it is of none
     * @param number of that dossier; null where it is not here
     */
    public record Left(String entity, UUID record, UUID dossier, String number) {}

    /**
     * Writes once more what the other copy had: each record by a save of its own, so that one that does not fit stops none.
     *
     * @throws ProblemException {@code right.missing}, {@code copy.unreadable}, {@code copy.other_office}
     */
    public Brought bring(Session session, Path file) {
        Rights.require(session, Action.EXCHANGE);
        var lines = Reissue.together(read(file));
        var fresh = new HashSet<String>();
        var left = new ArrayList<Left>();
        var counts = new int[Reissue.Fate.values().length];
        for (var line : lines) {
            var fate = write(session, line, fresh);
            counts[fate.ordinal()]++;
            if (fate == Reissue.Fate.LEFT) {
                left.add(left(line));
            }
        }
        register.database().write(sql -> {
            PackageStore.renumber(sql, register.officeCode());
            return null;
        });
        return new Brought(
                counts[Reissue.Fate.WRITTEN.ordinal()], counts[Reissue.Fate.HERE.ordinal()], List.copyOf(left));
    }

    private Reissue.Fate write(Session session, Line line, Set<String> fresh) {
        try {
            return door.write(
                    session, "copy.bring", change -> Reissue.write(change, line, fresh, () -> number(change)));
        } catch (ProblemException e) {
            return Reissue.Fate.LEFT;
        }
    }

    private String number(Change change) {
        var year = LocalDate.now(clock).getYear();
        return DossierNumber.next(change, register.officeCode(), year);
    }

    private Left left(Line line) {
        var dossier = dossier(line);
        var number = dossier == null ? null : register.database().read(sql -> StateStore.number(sql, dossier));
        return new Left(line.entity(), UUID.fromString(line.id()), dossier, number);
    }

    private static UUID dossier(Line line) {
        if (line.entity().equals("dossier")) {
            return UUID.fromString(line.id());
        }
        return line.after().get("dossier_id") instanceof String id ? UUID.fromString(id) : null;
    }

    private List<Entry> read(Path file) {
        var opening = register.database()
                .read(sql -> Trust.of(sql, store, register.officeCode(), clock.instant())
                        .opening());
        var entries = new ArrayList<Entry>();
        try (var in = new BufferedReader(
                new InputStreamReader(Age.open(Files.newInputStream(file), opening), StandardCharsets.UTF_8))) {
            in.lines().map(EntryJson::read).forEach(entries::add);
        } catch (IOException | UncheckedIOException | ProblemException e) {
            throw new ProblemException(
                    Problem.of("copy.unreadable", file.getFileName().toString()), e);
        }
        if (entries.stream().anyMatch(one -> !one.office().equals(register.officeCode()))) {
            throw new ProblemException(
                    Problem.of("copy.other_office", entries.getFirst().office()));
        }
        return entries;
    }
}
