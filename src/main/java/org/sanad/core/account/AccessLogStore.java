package org.sanad.core.account;

import static org.sanad.data.tables.Tables.ACCESS_LOG;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanad.core.Coded;
import org.sanad.data.tables.tables.records.AccessLogRecord;

/** Lines of the access log in the database. */
final class AccessLogStore {
    void add(DSLContext sql, UUID account, AccessLog.Line line) {
        sql.insertInto(ACCESS_LOG)
                .set(ACCESS_LOG.POSITION, line.position())
                .set(ACCESS_LOG.LOGGED_AT, line.at())
                .set(ACCESS_LOG.ACCOUNT_ID, account)
                .set(ACCESS_LOG.PERSON, line.person())
                .set(ACCESS_LOG.ACTION, line.access().code())
                .set(ACCESS_LOG.SUBJECT, line.subject())
                .set(ACCESS_LOG.HASH, line.hash())
                .execute();
    }

    /** The newest first. */
    List<AccessLog.Line> page(DSLContext sql, int offset, int limit) {
        return sql.selectFrom(ACCESS_LOG)
                .orderBy(ACCESS_LOG.POSITION.desc())
                .limit(limit)
                .offset(offset)
                .fetch(AccessLogStore::line);
    }

    /** The newest first. Instants are kept as text, whose order is theirs but for the sign of the zone at the end. */
    List<AccessLog.Line> find(DSLContext sql, AccessQuery query, ZoneId zone, int limit) {
        var wanted = DSL.noCondition();
        if (query.from() != null) {
            wanted = wanted.and(ACCESS_LOG.LOGGED_AT.ge(start(query.from(), zone)));
        }
        if (query.to() != null) {
            wanted = wanted.and(ACCESS_LOG.LOGGED_AT.lt(start(query.to().plusDays(1), zone)));
        }
        if (!query.person().isBlank()) {
            wanted = wanted.and(
                    ACCESS_LOG.PERSON.containsIgnoreCase(query.person().strip()));
        }
        return sql.selectFrom(ACCESS_LOG)
                .where(wanted)
                .orderBy(ACCESS_LOG.POSITION.desc())
                .limit(limit)
                .fetch(AccessLogStore::line);
    }

    private static String start(LocalDate day, ZoneId zone) {
        var instant = day.atStartOfDay(zone).toInstant().toString();
        return instant.substring(0, instant.length() - 1);
    }

    List<AccessLog.Line> all(DSLContext sql) {
        return sql.selectFrom(ACCESS_LOG).orderBy(ACCESS_LOG.POSITION).fetch(AccessLogStore::line);
    }

    private static AccessLog.Line line(AccessLogRecord row) {
        return new AccessLog.Line(
                row.getPosition(),
                row.getLoggedAt(),
                row.getPerson(),
                Coded.of(Access.class, row.getAction()),
                row.getSubject(),
                row.getHash());
    }
}
