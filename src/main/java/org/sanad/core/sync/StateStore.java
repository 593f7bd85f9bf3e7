package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.PAYMENT;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.sanad.core.history.Entities;

/** What an office's records amount to, computed the same way where they were made and where they arrived. */
final class StateStore {
    private static final int PAGE = 5_000;

    private StateStore() {}

    /** The digest is the sum, modulo 2^256, of the SHA-256 of each record's kind, identity and revision: no order. */
    static Summary of(DSLContext sql, String office) {
        var counts = new HashMap<String, Long>();
        var sum = BigInteger.ZERO;
        for (var table : Entities.tables()) {
            var sha = Hash.digest("SHA-256");
            var found = 0L;
            try (var rows = sql.select(id(table), revision(table))
                    .from(table)
                    .where(owner(table).eq(office))
                    .fetchSize(PAGE)
                    .fetchLazy()) {
                for (var row : rows) {
                    var text = table.getName() + "/" + row.value1() + "/" + row.value2();
                    sum = sum.add(new BigInteger(1, sha.digest(text.getBytes(StandardCharsets.UTF_8))));
                    found++;
                }
            }
            counts.put(table.getName(), found);
        }
        var digest = String.format("%064x", sum.mod(BigInteger.ONE.shiftLeft(256)));
        var centimes = Map.of("awarded", total(sql, AWARD.AMOUNT, office), "paid", total(sql, PAYMENT.AMOUNT, office));
        return new Summary(counts, centimes, digest);
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

    private static long total(DSLContext sql, Field<Long> amount, String office) {
        var table = ((org.jooq.TableField<?, Long>) amount).getTable();
        return sql.select(DSL.coalesce(DSL.sum(amount), java.math.BigDecimal.ZERO))
                .from(table)
                .where(owner(table).eq(office))
                .fetchSingle()
                .value1()
                .longValueExact();
    }

    private static Field<UUID> id(Table<?> table) {
        return table.field("id", UUID.class);
    }

    private static Field<String> revision(Table<?> table) {
        return table.field("revision", String.class);
    }

    private static Field<String> owner(Table<?> table) {
        return table.field("owner_code", String.class);
    }

    /** The number of a dossier; null where it is not here. */
    static String number(DSLContext sql, UUID dossier) {
        return sql.select(DOSSIER.NUMBER)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(dossier))
                .fetchOne(DOSSIER.NUMBER);
    }
}
