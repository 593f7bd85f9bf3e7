package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.PAYMENT;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * The records of an office added up, kind by kind, in any order, by any number of threads. The digest is the sum, modulo 2^256, of the
 * SHA-256 of each record's kind, identity and revision: no order.
 */
final class StateSumStore {
    private static final int PAGE = 5_000;
    private static final Map<String, TableField<?, Long>> AMOUNTS =
            Map.of("awarded", AWARD.AMOUNT, "paid", PAYMENT.AMOUNT);

    private final String office;
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Long> centimes = new HashMap<>();
    private BigInteger sum = BigInteger.ZERO;

    StateSumStore(String office) {
        this.office = office;
    }

    /** Adds all records of a kind, once. */
    void add(DSLContext sql, Table<?> table) {
        var sha = Hash.digest("SHA-256");
        var found = 0L;
        var part = BigInteger.ZERO;
        try (var rows = sql.select(table.field("id", UUID.class), table.field("revision", String.class))
                .from(table)
                .where(table.field("owner_code", String.class).eq(office))
                .fetchSize(PAGE)
                .fetchLazy()) {
            for (var row : rows) {
                var text = table.getName() + "/" + row.value1() + "/" + row.value2();
                part = part.add(new BigInteger(1, sha.digest(text.getBytes(StandardCharsets.UTF_8))));
                found++;
            }
        }
        var amounts = new HashMap<String, Long>();
        AMOUNTS.forEach((name, amount) -> {
            if (table.equals(amount.getTable())) {
                amounts.put(name, total(sql, amount));
            }
        });
        add(table.getName(), found, part, amounts);
    }

    private synchronized void add(String kind, long found, BigInteger part, Map<String, Long> amounts) {
        counts.put(kind, found);
        sum = sum.add(part);
        centimes.putAll(amounts);
    }

    private long total(DSLContext sql, TableField<?, Long> amount) {
        var table = amount.getTable();
        return sql.select(DSL.coalesce(DSL.sum(amount), BigDecimal.ZERO))
                .from(table)
                .where(table.field("owner_code", String.class).eq(office))
                .fetchSingle()
                .value1()
                .longValueExact();
    }

    synchronized Summary summary() {
        return new Summary(
                Map.copyOf(counts),
                Map.copyOf(centimes),
                String.format(Locale.ROOT, "%064x", sum.mod(BigInteger.ONE.shiftLeft(256))));
    }
}
