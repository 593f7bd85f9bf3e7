package org.sanad.core.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sanad.data.Database;

/**
 * Notes who looked (law 09-08): who opened a person's dossier, one line a dossier as long as the same person works in the
 * same open register; and who saw a list with whole numbers of cards, one line each time.
 */
public final class LookLog {
    /** How far back the latest are looked for. */
    private static final int LINES = 500;

    private record Look(UUID account, String person, UUID dossier) {}

    private final Database database;
    private final Records records;
    private final AccessLog log;
    private final Set<Look> noted = ConcurrentHashMap.newKeySet();

    public LookLog(Database database, AccessLog log) {
        this.database = database;
        this.records = new Records(database);
        this.log = log;
    }

    /**
     * The numbers of the dossiers that a person opened last, the latest first.
     *
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public List<String> recent(Session session, int most) {
        return records.read(session, sql -> log.page(sql, 0, LINES)).stream()
                .filter(line ->
                        line.access() == Access.DOSSIER_OPEN && line.person().equals(session.person()))
                .map(AccessLog.Line::subject)
                .distinct()
                .limit(most)
                .toList();
    }

    /**
     * Lines of the log that are wanted, the newest first.
     *
     * @throws org.sanad.text.ProblemException {@code right.missing}: who administers or inspects may read them
     */
    public List<AccessLog.Line> find(Session session, AccessQuery query, int limit) {
        return database.read(sql -> log.find(sql, session, query, limit));
    }

    /**
     * A dossier was opened. Nothing is shown of it before the line stands.
     *
     * @param number that the line names
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public void opened(Session session, UUID dossier, String number) {
        Rights.require(session, Action.READ_DOSSIERS);
        var look = new Look(session.account(), session.person(), dossier);
        if (noted.contains(look)) {
            return;
        }
        database.write(sql -> {
            log.add(sql, session, Access.DOSSIER_OPEN, number);
            return null;
        });
        noted.add(look);
    }

    /**
     * Whole numbers of cards of one dossier are about to be shown to somebody who does not type it; one line each time.
     *
     * @param number of the dossier, that the line names
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public void numbers(Session session, String number) {
        Rights.require(session, Action.READ_DOSSIERS);
        database.write(sql -> {
            log.add(sql, session, Access.CNIE_SHOW, number);
            return null;
        });
    }

    /**
     * Whole numbers of cards are about to be shown in a list.
     *
     * @param dossiers how many the list holds
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public void unmasked(Session session, int dossiers) {
        Rights.require(session, Action.EXPORT_UNMASKED);
        database.write(sql -> {
            log.add(sql, session, Access.EXPORT_UNMASKED, "list " + dossiers);
            return null;
        });
    }
}
