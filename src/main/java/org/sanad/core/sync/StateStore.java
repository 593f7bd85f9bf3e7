package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.DOSSIER;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.sanad.core.history.Entities;
import org.sanad.data.TwoReaders;

/** What an office's records amount to, computed the same way where they were made and where they arrived. */
final class StateStore {
    private static final int PAGE = 5_000;

    private StateStore() {}

    static Summary of(DSLContext sql, String office) {
        var sum = new StateSumStore(office);
        Entities.tables().forEach(table -> sum.add(sql, table));
        return sum.summary();
    }

    /**
     * What one passes over to send.
     *
     * @param dossiers see {@link #dossiers}
     */
    record Sending(Summary summary, int dossiers) {}

    /** The same, and the dossiers that were written since, by both. */
    static Sending of(TwoReaders readers, String office, UUID epoch, long from) {
        var sum = new StateSumStore(office);
        var dossiers = new AtomicInteger();
        var pieces = new ArrayList<Consumer<DSLContext>>();
        Entities.tables().forEach(table -> pieces.add(sql -> sum.add(sql, table)));
        pieces.add(sql -> dossiers.set(dossiers(sql, office, epoch, from)));
        readers.share(pieces);
        return new Sending(sum.summary(), dossiers.get());
    }

    /** How many of an office's dossiers were last written by an entry of this epoch from a counter on. */
    static int dossiers(DSLContext sql, String office, UUID epoch, long from) {
        var prefix = office + "/" + epoch + "/";
        var count = 0;
        try (var rows = sql.select(DOSSIER.REVISION)
                .from(DOSSIER)
                .where(DOSSIER.OWNER_CODE.eq(office), DOSSIER.REVISION.startsWith(prefix))
                .fetchSize(PAGE)
                .fetchLazy()) {
            for (var row : rows) {
                if (Long.parseLong(row.value1().substring(prefix.length())) >= from) {
                    count++;
                }
            }
        }
        return count;
    }

    /** The number of a dossier; null where it is not here. */
    static String number(DSLContext sql, UUID dossier) {
        return sql.select(DOSSIER.NUMBER)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(dossier))
                .fetchOne(DOSSIER.NUMBER);
    }
}
