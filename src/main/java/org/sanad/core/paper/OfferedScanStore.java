package org.sanad.core.paper;

import static org.sanad.data.tables.Tables.TRANSFER;
import static org.sanad.data.tables.Tables.TRANSFER_ANSWER;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Scans of dossiers that are offered to another office and not answered. The records of such a dossier may not be here yet;
 * the document of the offer names the contents.
 */
public final class OfferedScanStore {
    private static final Pattern CONTENT = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");

    private OfferedScanStore() {}

    /** SHA-256 of the contents that all offers name. */
    static Set<String> all(DSLContext sql) {
        return hashes(sql, DSL.noCondition());
    }

    /** SHA-256 of the contents that offers by others to some offices name. */
    public static Set<String> to(DSLContext sql, Set<String> offices) {
        return hashes(sql, TRANSFER.TO_CODE.in(offices).and(TRANSFER.OWNER_CODE.notIn(offices)));
    }

    private static Set<String> hashes(DSLContext sql, Condition which) {
        var found = new LinkedHashSet<String>();
        sql.select(TRANSFER.DOCUMENT)
                .from(TRANSFER)
                .where(which, TRANSFER.STANDING.eq("offered"))
                .and(TRANSFER.ID.notIn(sql.select(TRANSFER_ANSWER.TRANSFER_ID).from(TRANSFER_ANSWER)))
                .orderBy(TRANSFER.ID)
                .forEach(row -> CONTENT.matcher(row.value1())
                        .results()
                        .map(one -> one.group(1))
                        .forEach(found::add));
        return found;
    }
}
