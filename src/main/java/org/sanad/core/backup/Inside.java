package org.sanad.core.backup;

import java.nio.file.Path;
import java.util.List;
import org.sanad.data.BackupLook;
import org.sanad.text.ProblemException;

/**
 * What a backup holds, in the words of who works with it.
 *
 * @param dossiers all that are in it, of every state
 * @param people records of persons
 * @param awarded centimes of all awards
 * @param paid centimes of all payments less what was reversed
 */
public record Inside(long dossiers, long people, long awarded, long paid) {
    private static final Inside NOTHING = new Inside(0, 0, 0, 0);

    /**
     * Looks into a backup, and reads all of it: what is told is there.
     *
     * @throws ProblemException as {@link BackupLook#read}
     */
    public static Inside of(Path backup, String person, char[] password) {
        var found = new Inside[] {NOTHING};
        BackupLook.read(
                backup,
                person,
                password,
                (table, columns, rows) -> found[0] = found[0].and(table, columns, rows));
        return found[0];
    }

    private Inside and(String table, List<String> columns, List<List<Object>> rows) {
        return switch (table) {
            case "dossier" -> new Inside(dossiers + rows.size(), people, awarded, paid);
            case "person" -> new Inside(dossiers, people + rows.size(), awarded, paid);
            case "award" -> new Inside(dossiers, people, awarded + sum(columns, rows), paid);
            case "payment" -> new Inside(dossiers, people, awarded, paid + sum(columns, rows));
            default -> this;
        };
    }

    private static long sum(List<String> columns, List<List<Object>> rows) {
        var amount = columns.indexOf("amount");
        return rows.stream().mapToLong(row -> ((Number) row.get(amount)).longValue()).sum();
    }
}
