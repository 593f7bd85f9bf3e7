package org.sanad.data.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.sanad.data.SafeFile;

/**
 * The journal in its folder: files of records that follow each other, each file named after its first record. This is who
 * writes it; {@link JournalReader} reads it from its beginning.
 */
public final class Journal implements AutoCloseable {
    private final Path folder;
    private final Seal seal;
    private final int schema;
    private FileChannel channel;
    private Path file;
    private Mark last;
    private Mark beforeLast;
    private long end;
    private long endBefore;

    /**
     * A place in the journal.
     *
     * @param position 1, 2, 3 …; 0 before the first record
     * @param tag of that record, 16 bytes: two journals that went different ways differ in it
     */
    public record Mark(long position, byte[] tag) {
        public static final Mark NONE = new Mark(0, new byte[Seal.TAG]);

        /** Position where the journal of a register begins that had none before. */
        public static final long BEGINNING = 1;

        /** The beginning of a journal that does not tell all: no other journal follows from it. */
        public static Mark beginning() {
            var tag = new byte[Seal.TAG];
            new SecureRandom().nextBytes(tag);
            return new Mark(BEGINNING, tag);
        }

        /** Whether it is the same record of the same journal. */
        public boolean same(Mark other) {
            return position == other.position && Arrays.equals(tag, other.tag);
        }
    }

    private Journal(Path folder, Seal seal, int schema) {
        this.folder = folder;
        this.seal = seal;
        this.schema = schema;
    }

    /**
     * Opens the journal at its end; a torn end is cut off, because it was never acknowledged.
     *
     * @param key 32 bytes
     * @param schema number of the last migration
     * @param known how far the database is: the journal is never behind, and begins there when there is none yet
     * @throws JournalDamage where its last file is not as it was written, or ends before what the database knows
     * @throws IOException where the folder cannot be written
     */
    public static Journal open(Path folder, byte[] key, int schema, Mark known) throws IOException {
        SafeFile.folder(folder);
        var journal = new Journal(folder, new Seal(key), schema);
        var files = files(folder);
        if (files.isEmpty()) {
            journal.begin(known);
        } else {
            journal.goOn(files.getLast(), known);
        }
        return journal;
    }

    /** Whether a folder holds a journal. */
    public static boolean exists(Path folder) {
        return !files(folder).isEmpty();
    }

    /** The files of a journal, oldest first. */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var list = Files.list(folder)) {
            return list.filter(file -> file.toString().endsWith(Segment.ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of the file that holds the first record of all. */
    public static String firstName() {
        return Segment.name(1);
    }

    /** The last record. */
    public Mark last() {
        return last;
    }

    /** What a transaction changed; on the disk when it returns. */
    public Mark append(Recorder recorder) throws IOException {
        return append(recorder.end());
    }

    /** The same of statements that were not recorded. */
    public Mark append(List<Dml> statements) throws IOException {
        return append(DmlCodec.write(statements));
    }

    private Mark append(Chunks packed) throws IOException {
        var position = last.position() + 1;
        var written = write(position, packed);
        beforeLast = last;
        endBefore = end;
        last = new Mark(position, written.tag());
        end = written.next();
        return last;
    }

    private Segment.Written write(long position, Chunks packed) throws IOException {
        try {
            return Segment.append(channel, end, position, seal.sealing(position, last.tag()), packed);
        } catch (IOException e) {
            takeOff(e); // a full disk must not leave half a record before the next one
            throw e;
        }
    }

    private void takeOff(IOException because) {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    /** Takes back the record that was just appended, because its transaction failed. */
    public void takeBack() throws IOException {
        last = beforeLast;
        end = endBefore;
        channel.truncate(end);
        channel.force(true);
    }

    /**
     * Lets go of the file after its disk failed. What could not be taken back then is taken back now, so that a save
     * that was refused does not come back at the next opening.
     */
    public void abandon() throws IOException {
        try {
            channel.close();
        } catch (IOException e) {
            // the disk had gone; a new channel tells whether it is back
        }
        try (var fresh = Segment.channel(file)) {
            if (fresh.size() > end) {
                fresh.truncate(end);
                fresh.force(true);
            }
        }
    }

    /** Begins a new file, from which a new backup goes on. */
    public void rotate() throws IOException {
        if (end > Segment.firstRecord()) {
            channel.close();
            begin(last);
        }
    }

    /** Deletes files all of whose records are at or before a position. */
    public void forget(long position) throws IOException {
        var files = files(folder);
        for (var index = 0; index + 1 < files.size(); index++) {
            if (first(files.get(index + 1)) <= position + 1) {
                Files.deleteIfExists(files.get(index));
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file gets its name when its head is on the disk. */
    private void begin(Mark from) throws IOException {
        file = folder.resolve(Segment.name(from.position() + 1));
        var beside = folder.resolve(file.getFileName() + ".part");
        try (var fresh = Segment.channel(beside)) {
            fresh.truncate(0);
            Segment.begin(fresh, seal, new Segment.Head(schema, from.position() + 1, from.tag()));
        }
        SafeFile.put(beside, file);
        channel = Segment.channel(file);
        last = from;
        end = Segment.firstRecord();
    }

    private void goOn(Path newest, Mark known) throws IOException {
        file = newest;
        channel = Segment.channel(newest);
        try {
            var head = Segment.head(channel, seal, newest);
            last = new Mark(head.first() - 1, head.previous());
            end = Segment.firstRecord();
            for (var record = next(); record != null; record = next()) {
                last = new Mark(record.position(), record.tag());
                end = record.next();
            }
            if (last.position() < known.position()) {
                throw new JournalDamage(newest, last.position() + 1);
            }
            cutOff();
            if (head.schema() != schema) {
                channel.close();
                begin(last);
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** What is torn was never acknowledged; it is kept beside all the same, in case that was a mistake. */
    private void cutOff() throws IOException {
        if (channel.size() > end) {
            var torn = ByteBuffer.allocate((int) Math.min(Integer.MAX_VALUE - 8, channel.size() - end));
            channel.read(torn, end);
            SafeFile.write(folder.resolve(file.getFileName() + ".torn"), torn.array());
            channel.truncate(end);
            channel.force(true);
        }
    }

    private Segment.Read next() throws IOException {
        return Segment.next(channel, seal, file, end, last.position() + 1, last.tag());
    }

    /** Position of the first record of a file, by its name. */
    static long first(Path file) {
        var name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.length() - Segment.ENDING.length()));
    }
}
