package org.sanad.core.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.sanad.text.ProblemException;

/**
 * Who looked, exported, or changed who may come in (law 09-08). It stays in the register; each line hashes the one
 * before, so that a line that was altered or taken out shows.
 */
public final class AccessLog {
    private static final String NO_PREVIOUS = "0".repeat(64);

    private final Clock clock;
    private final AccessLogStore store = new AccessLogStore();

    public AccessLog(Clock clock) {
        this.clock = clock;
    }

    /**
     * A line of the log.
     *
     * @param at ISO instant
     * @param subject what it was done to: a name, a number, a count; null where the action says all
     */
    public record Line(long position, String at, String person, Access access, String subject, String hash) {
        private Line sealedAfter(String previous) {
            return new Line(position, at, person, access, subject, chain(previous));
        }

        private String chain(String previous) {
            return AccessLog.hash(List.of(
                    previous,
                    String.valueOf(position),
                    at,
                    person,
                    access.code(),
                    Objects.requireNonNullElse(subject, "")));
        }
    }

    /** Adds a line, within the transaction of what it tells. */
    public void add(DSLContext sql, Session session, Access access, String subject) {
        var last = page(sql, 0, 1).stream().findFirst();
        var position = last.map(Line::position).orElse(0L) + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        var line = new Line(position, at, session.person(), access, subject, null);
        store.add(sql, session.account(), line.sealedAfter(last.map(Line::hash).orElse(NO_PREVIOUS)));
    }

    /** The newest lines first. */
    public List<Line> page(DSLContext sql, int offset, int limit) {
        return store.page(sql, offset, limit);
    }

    /**
     * The newest lines first, of those that are wanted.
     *
     * @throws ProblemException {@code right.missing}: who administers or inspects may read them
     */
    public List<Line> find(DSLContext sql, Session session, AccessQuery query, int limit) {
        if (!Rights.may(session, Action.MANAGE_ACCOUNTS)) {
            Rights.require(session, Action.INSPECT);
        }
        return store.find(sql, query, clock.getZone(), limit);
    }

    /** Position of the first line that does not follow from the one before; empty when all do. */
    public OptionalLong firstBroken(DSLContext sql) {
        var previous = NO_PREVIOUS;
        var position = 1L;
        for (var line : store.all(sql)) {
            if (line.position() != position || !line.hash().equals(line.chain(previous))) {
                return OptionalLong.of(position);
            }
            previous = line.hash();
            position++;
        }
        return OptionalLong.empty();
    }

    /** Each part with its length, so that no two lists give the same bytes. */
    private static String hash(List<String> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
