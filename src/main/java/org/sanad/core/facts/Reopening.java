package org.sanad.core.facts;

import java.io.IOException;
import java.nio.file.Path;
import org.sanad.data.SealedFile;

/** Facts that stand in no register, kept in a sealed file and read again as at an opening: for measurements. */
public final class Reopening {
    private static final String HEAD = "measured";

    private final FactFile file;

    /** @param key 32 bytes */
    public Reopening(Path file, byte[] key) {
        this.file = new FactFile(file, new SealedFile(key));
    }

    public void keep(Facts facts) throws IOException {
        file.write(HEAD, facts.columns());
    }

    /** Ready for every chart; words follow when they are asked for. */
    public Facts ready() {
        return new Facts(file.read(HEAD).orElseThrow());
    }

    /** What {@link #ready} reads, read and deciphered, and nothing made of it. In bytes. */
    public long bare() throws IOException {
        return file.bare();
    }

    /** Reads the words, as somebody who searches waits for. How many dossiers have them. */
    public static int words(Facts facts) {
        return facts.columns().size();
    }
}
