package org.sanad.core.history;

/** An entry with the very line that was hashed, kept and sent. */
public record Written(Entry entry, String line, String hash) {
    static Written of(Entry entry) {
        var line = EntryJson.write(entry);
        return new Written(entry, line, EntryJson.hash(line));
    }

    /** An entry as it came from another office. */
    public static Written read(String line) {
        return new Written(EntryJson.read(line), line, EntryJson.hash(line));
    }

    Tip tip() {
        return new Tip(entry.counter(), hash);
    }
}
