package org.sanad.data.journal;

import java.nio.file.Path;

/** A file of the journal is not as it was written: found out, and never taken for data. */
public final class JournalDamage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final long position;

    /** @param position of the first record that cannot be read; 0 where the file itself is not known */
    JournalDamage(Path file, long position) {
        super(file.getFileName() + " at " + position);
        this.file = file;
        this.position = position;
    }

    /** The journal ends at a record that is not the one the database knows. */
    public static JournalDamage after(Path folder, Journal.Mark last) {
        return new JournalDamage(folder, last.position() + 1);
    }

    public Path file() {
        return file;
    }

    public long position() {
        return position;
    }
}
