package org.sanad.core.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import org.sanad.data.KeyCost;
import org.sanad.data.RegisterFolder;
import org.sanad.data.SealedFile;

/**
 * Made-up columns, sealed, read and counted again and again, so that the Java machine has compiled what reads real ones
 * before somebody waits for it: while a password is typed. Without it, most of the time until figures are ready after a
 * start is code that no compiler has seen. It knows nothing of the register: that is still locked.
 */
public final class Rehearsal {
    /** As many as a part of a file holds, so that little memory is used. */
    private static final int BLOCKS = 16;

    /** After as many, everything that goes through each row has been given to the second compiler. */
    private static final int TIMES = 60;

    /** After as many more, so has what deciphers a segment. */
    private static final int DECIPHERED = 90;

    /** In bytes: of some ten thousand dossiers. What is smaller is read in no time. */
    private static final long LARGE = 2_000_000;

    /** How many times as large as the file its columns are in memory, with the labels that are read soon after. */
    private static final long ROOM = 2;

    /** In bytes: what proving the password takes first, and leaves behind. */
    private static final long PASSWORD = KeyCost.STANDARD.memoryKib() * 1024L;

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private Rehearsal() {}

    /**
     * Rehearses where opening a register would gain by it, by the size of the figures that are kept there: a second of a
     * processor.
     *
     * @param scratch a folder where something may be written, and is deleted again
     * @return whether it was worthwhile
     * @throws IOException where nothing can be written: then figures are ready somewhat later
     */
    public static boolean before(RegisterFolder opening, Path scratch) throws IOException {
        var kept = opening.figures();
        if (!Files.exists(kept) || Files.size(kept) < LARGE) {
            return false;
        }
        run(kept, scratch);
        return true;
    }

    /** The same however large they are. @param kept the file of figures, which is not opened */
    public static void run(Path kept, Path scratch) throws IOException {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        var written = Files.createTempFile(scratch, "sanad", null);
        try {
            var file = new FactFile(written, new SealedFile(key));
            file.write("", columns());
            for (var time = 0; time < DECIPHERED; time++) {
                file.bare();
            }
            for (var time = 0; time < TIMES; time++) {
                count(new Facts(file.read("").orElseThrow()), time % 2 == 0 ? null : Sample.KINDS.getFirst());
            }
        } finally {
            Files.delete(written);
        }
        HeapRoom.make(ROOM * Files.size(kept) + PASSWORD);
    }

    /** The same block many times. */
    private static Columns columns() {
        var made = new Sample(Block.SIZE, 46).facts(row -> {}, row -> {}).columns();
        var blocks = new Block[BLOCKS];
        Arrays.fill(blocks, made.blocks()[0]);
        return new Columns(made.book(), blocks);
    }

    /** As a dashboard asks: what was chosen, the year before, all years, and each chart. @param kind null for all */
    private static void count(Facts facts, String kind) {
        var chosen = years(kind, LocalDate.of(2024, 1, 1));
        var charts = new EnumMap<Dimension, Filter>(Dimension.class);
        Arrays.stream(Dimension.values()).forEach(dimension -> charts.put(dimension, chosen));
        charts.put(Dimension.KIND, years(null, chosen.from()));
        var before = chosen.period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        facts.board(new Board.Filters(chosen, before, charts, years(kind, null), Filter.ALL), TODAY);
    }

    private static Filter years(String kind, LocalDate from) {
        var to = LocalDate.of(2024, 12, 31);
        return new Filter(from, to, null, null, kind, null, null, null, null, null, null, null);
    }
}
