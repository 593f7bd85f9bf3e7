package org.sanad.data.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.sanad.data.journal.Journal.Mark;

/** Reads a journal in its folder, record by record, and believes none that does not follow from the one before. */
public final class JournalReader {
    private final Path folder;
    private final Seal seal;

    /** Called for each record in order. */
    @FunctionalInterface
    public interface Each {
        /** @param schema number of the last migration when it was written */
        void record(int schema, Mark mark, Iterable<Dml> statements);
    }

    /**
     * @param folder that holds a journal
     * @param key 32 bytes
     */
    public JournalReader(Path folder, byte[] key) {
        this.folder = folder;
        this.seal = new Seal(key);
    }

    /** What the first file follows. */
    public Mark start() throws IOException {
        return before(head());
    }

    /** Number of the last migration when the first file was begun. */
    public int schema() throws IOException {
        return head().schema();
    }

    private Segment.Head head() throws IOException {
        var first = Journal.files(folder).getFirst();
        try (var channel = Segment.channel(first)) {
            return Segment.head(channel, seal, first);
        }
    }

    private static Mark before(Segment.Head head) {
        return new Mark(head.first() - 1, head.previous());
    }

    /**
     * Reads the records after a place, in order.
     *
     * @throws JournalDamage at the first that is not as it was written, missing ones among them
     */
    public void read(Mark after, Each each) throws IOException {
        var files = Journal.files(folder);
        Mark reached = null;
        for (var index = 0; index < files.size(); index++) {
            var past = index + 1 < files.size() && Journal.first(files.get(index + 1)) <= after.position() + 1;
            if (!past) {
                reached = read(files.get(index), reached, after, each);
            }
        }
        if (reached == null || reached.position() < after.position()) {
            throw new JournalDamage(folder, reached == null ? 0 : reached.position() + 1);
        }
    }

    private Mark read(Path file, Mark reached, Mark after, Each each) throws IOException {
        try (var channel = Segment.channel(file)) {
            var head = Segment.head(channel, seal, file);
            var mark = before(head);
            if (reached == null ? mark.position() > after.position() : !mark.same(reached)) {
                throw new JournalDamage(file, (reached == null ? after : reached).position() + 1);
            }
            for (var at = Segment.firstRecord(); ; ) {
                var record = Segment.next(channel, seal, file, at, mark.position() + 1, mark.tag());
                if (record == null) {
                    return mark;
                }
                mark = new Mark(record.position(), record.tag());
                at = record.next();
                if (mark.position() == after.position() && !mark.same(after)) {
                    throw new JournalDamage(file, mark.position());
                }
                if (mark.position() > after.position()) {
                    each.record(head.schema(), mark, DmlCodec.read(record.body()));
                }
            }
        }
    }
}
