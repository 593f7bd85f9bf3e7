package org.sanad.core.backup;

import java.nio.file.Path;
import java.util.List;
import org.sanad.core.subsidy.Means;
import org.sanad.data.BackupLook;
import org.sanad.text.ProblemException;

/**
 * What a backup holds, in the words of who works with it.
 *
 * @param dossiers all that are in it, of every state
 * @param people records of persons
 * @param awarded centimes of all awards
 * @param paid centimes of all payments in cash less what was reversed
 * @param inKind centimes at which what was delivered in kind was valued
 */
public record Inside(long dossiers, long people, long awarded, long paid, long inKind) {
    private static final Inside NOTHING = new Inside(0, 0, 0, 0, 0);

    /**
     * Looks into a backup, and reads all of it: what is told is there.
     *
     * @throws ProblemException as {@link BackupLook#read}
     */
    public static Inside of(Path backup, String person, char[] password) {
        var found = new Inside[] {NOTHING};
        BackupLook.read(
                backup, person, password, (table, columns, rows) -> found[0] = found[0].and(table, columns, rows));
        return found[0];
    }

    private Inside and(String table, List<String> columns, List<List<Object>> rows) {
        return switch (table) {
            case "dossier" -> new Inside(dossiers + rows.size(), people, awarded, paid, inKind);
            case "person" -> new Inside(dossiers, people + rows.size(), awarded, paid, inKind);
            case "award" -> new Inside(dossiers, people, awarded + sum(columns, rows), paid, inKind);
            case "payment" -> paid(columns, rows);
            default -> this;
        };
    }

    private Inside paid(List<String> columns, List<List<Object>> rows) {
        var means = columns.indexOf("means");
        var delivered = rows.stream()
                .filter(row -> Means.DELIVERY.code().equals(row.get(means)))
                .toList();
        var inCash = sum(columns, rows) - sum(columns, delivered);
        return new Inside(dossiers, people, awarded, paid + inCash, inKind + sum(columns, delivered));
    }

    private static long sum(List<String> columns, List<List<Object>> rows) {
        var amount = columns.indexOf("amount");
        return rows.stream()
                .mapToLong(row -> ((Number) row.get(amount)).longValue())
                .sum();
    }
}
