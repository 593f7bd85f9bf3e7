package org.sanad.core.sync;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jooq.DSLContext;
import org.sanad.core.history.Replay;
import org.sanad.core.history.Written;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * History entries of other offices that go down with a receipt, because they concern the office that gets it or those
 * below it: offers of dossiers and the answers to them, decisions about conflicts and about who is one person, suggestions,
 * findings; support that stayed with the giver of a dossier, and what becomes of a dossier that somebody else still pays. All
 * that still matter go each time, so a lost receipt heals with the next. Sealed, because an offer holds the dossier.
 */
final class Letters {
    /** A receipt is at most 8 MiB; what does not fit comes with the next, when the first were answered. */
    private static final int LARGEST = 4 << 20;

    private static final int LARGEST_READ = 64 << 20;
    private static final Problem UNREADABLE = Problem.of("receipt.letters_unreadable");
    /** An entry that comes alone may write these, and what it takes over by them. */
    private static final Set<String> ALONE = Set.of(
            "transfer",
            "transfer_answer",
            "ruling",
            "person_link",
            "suggestion",
            "finding",
            "award",
            "instalment",
            "payment",
            "award_release",
            "proposal",
            "dossier",
            "dossier_paper",
            "dossier_step",
            "visit");

    private Letters() {}

    /** What has to go to an office and those below it; null where there is nothing. */
    static String seal(DSLContext sql, Set<String> within, List<String> recipients) {
        var lines = new ArrayList<String>();
        var size = 0;
        for (var line : LetterStore.due(sql, within)) {
            size += line.length();
            if (size <= LARGEST || lines.isEmpty()) {
                lines.add(line);
            }
        }
        return seal(lines, recipients);
    }

    /** Null where there is nothing, or nobody to seal it to. */
    static String seal(List<String> lines, List<String> recipients) {
        if (lines.isEmpty() || recipients.isEmpty()) {
            return null;
        }
        try {
            var sealed = new ByteArrayOutputStream();
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            }
            try (var channel = Age.seal(sealed, recipients)) {
                channel.write(ByteBuffer.wrap(packed.toByteArray()));
            }
            return Base64.getEncoder().encodeToString(sealed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes in what came, within the transaction of the receipt. What is here already is passed over. What this office wrote
     * in a former life may come back to it; in its present one it knows all that it ever wrote, and nobody writes in its name.
     *
     * @param sealed may be null
     * @param own who takes it
     * @throws ProblemException {@code receipt.letters_unreadable}, {@code receipt.letters_own}
     */
    static Taken take(DSLContext sql, String sealed, List<SealingKey> keys, OfficeIdentity own) {
        var replay = Replay.ofLetters(sql);
        var fresh = 0;
        for (var line : sealed == null ? List.<String>of() : open(sealed, keys)) {
            var written = read(line);
            if (!Replay.knows(sql, written.entry())) {
                requireOther(written, own);
                replay.apply(written);
                fresh++;
            }
        }
        return new Taken(fresh, replay.finish().touched());
    }

    /** @param fresh entries that were new */
    record Taken(int fresh, Set<UUID> touched) {}

    private static void requireOther(Written written, OfficeIdentity own) {
        var entry = written.entry();
        if (entry.office().equals(own.office()) && entry.epoch().equals(own.epoch())) {
            throw new ProblemException(Problem.of("receipt.letters_own", entry.counter()));
        }
    }

    private static Written read(String line) {
        var written = Written.read(line);
        if (written.entry().lines().stream().noneMatch(one -> ALONE.contains(one.entity()))) {
            throw new ProblemException(UNREADABLE);
        }
        return written;
    }

    /** What {@link #seal(List, List)} sealed. */
    static List<String> open(String sealed, List<SealingKey> keys) {
        try {
            var bytes = Base64.getDecoder().decode(sealed);
            var opened = Age.open(new ByteArrayInputStream(bytes), keys);
            try (var gzip = new GZIPInputStream(opened)) {
                var text = gzip.readNBytes(LARGEST_READ + 1);
                if (text.length > LARGEST_READ) {
                    throw new ProblemException(UNREADABLE);
                }
                return new String(text, StandardCharsets.UTF_8).lines().toList();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(UNREADABLE, e);
        }
    }
}
