package org.sanad.core.sync;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.core.history.Entry;
import org.sanad.core.history.Line;

/** An entry of which something was set aside: it alone tells what the records are of that are not here. */
final class SetAsideEntry {
    private final Entry entry;
    private final Map<String, Line> lines = new HashMap<>();

    SetAsideEntry(Entry entry) {
        this.entry = entry;
        entry.lines().forEach(line -> lines.put(line.id(), line));
    }

    boolean is(String office, UUID epoch, long counter) {
        return entry.counter() == counter
                && entry.epoch().equals(epoch)
                && entry.office().equals(office);
    }

    /** @param bearing gives the dossier here that bears a number, or null */
    Waiting waiting(String record, String reason, String own, Function<String, UUID> bearing) {
        var of = identity(dossier(record));
        var line = of == null ? null : lines.get(of.toString());
        var number = line == null ? null : value(line, "number");
        var twice = reason.equals(Waiting.TWICE) && number != null;
        return new Waiting(
                entry.office(), own, identity(record), of, twice ? bearing.apply(number) : null, number, reason, 0);
    }

    private String dossier(String record) {
        var line = lines.get(record);
        if (line == null) {
            return null;
        }
        if (line.entity().equals("dossier")) {
            return record;
        }
        var dossier = value(line, "dossier_id");
        var award = value(line, "award_id");
        return dossier != null || award == null || award.equals(record) ? dossier : dossier(award);
    }

    private static String value(Line line, String column) {
        return line.after().getOrDefault(column, line.before().get(column)) instanceof String text ? text : null;
    }

    static UUID identity(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
