package org.sanad.core.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What the walk through a package found: hashes of the payload, and the small files themselves. */
final class Contents implements ZipWalk.Visitor {
    private static final long LARGEST_TAG = 8 << 20;
    private static final long LARGEST_PART = PartCutter.LARGEST_PLAIN + (1 << 20);

    private final Slice slice;
    private final Map<String, byte[]> tags = new LinkedHashMap<>();
    private final List<Payload> payload = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();
    private String base;
    private String last = "";
    private int lastRank = -1;
    private String sha512 = "";
    private Problem broken;
    private Label label;

    /** A file under {@code data/}, and where in the package it stands. */
    record Payload(ZipWriter.Stored stored, Slice slice) {
        /** The same stretch of a file that was opened again. */
        Payload in(FileChannel reopened) {
            return new Payload(stored, new Slice(reopened, slice.offset(), slice.size()));
        }
    }

    private Contents(Slice slice) {
        this.slice = slice;
    }

    /** Walks through the whole of it once, or up to where its structure is no package's any more. */
    static Contents walk(Slice slice, Pace pace) throws IOException {
        var contents = new Contents(slice);
        var sha = Hash.sha512();
        try {
            new ZipWalk(slice, sha, pace).run(contents);
            contents.sha512 = Hash.hex(sha.digest());
        } catch (ProblemException e) {
            if (!e.problem().key().startsWith("package.")) {
                throw e;
            }
            contents.broken = e.problem();
        }
        return contents;
    }

    /** Of a package that is not looked into. */
    static Contents unread(Slice slice) {
        return new Contents(slice);
    }

    @Override
    public ZipWalk.Sink enter(ZipForm.Entry entry) {
        var path = path(entry.name());
        var rank = Bag.rank(path).orElseThrow(() -> stranger(entry));
        if (rank < lastRank || (rank == lastRank && path.compareTo(last) <= 0)) {
            throw stranger(entry);
        }
        lastRank = rank;
        last = path;
        if (Bag.payload(path)) {
            if (!path.startsWith(Bag.FORWARDED) && entry.size() > LARGEST_PART) {
                throw new ProblemException(Problem.of("package.part_too_large", path));
            }
            return new Hashing(entry, path);
        }
        if (entry.size() > LARGEST_TAG) {
            throw new ProblemException(Problem.of("package.part_too_large", path));
        }
        return new Keeping(path);
    }

    @Override
    public void damaged(ZipForm.Entry entry) {
        damaged.add(path(entry.name()));
    }

    private String path(String name) {
        var slash = name.indexOf('/');
        if (slash < 0) {
            throw new ProblemException(Problem.of("package.not_one"));
        }
        var folder = name.substring(0, slash);
        if (base == null && PackageName.ofBase(folder).isPresent()) {
            base = folder;
        }
        if (!folder.equals(base)) {
            throw new ProblemException(Problem.of("package.not_one"));
        }
        return name.substring(slash + 1);
    }

    private static ProblemException stranger(ZipForm.Entry entry) {
        return new ProblemException(Problem.of("package.stranger", printable(entry.name())));
    }

    private static String printable(String name) {
        return name.replaceAll("[^\\x20-\\x7e]", "?");
    }

    Slice slice() {
        return slice;
    }

    String base() {
        return base;
    }

    /** Code of the office by the name of the bag's folder; empty where that is not known. */
    String office() {
        return base == null
                ? ""
                : PackageName.ofBase(base).map(PackageName::office).orElse("");
    }

    /** Why the walk ended early, if it did, with the last part that was begun. */
    Optional<Problem> broken() {
        return Optional.ofNullable(broken);
    }

    /** Path of the last part that was begun; null before the first. */
    String last() {
        return last.isEmpty() ? null : last;
    }

    String sha512() {
        return sha512;
    }

    /** Paths whose data does not fit the checksum in the archive. */
    List<String> damaged() {
        return damaged;
    }

    List<Payload> payload() {
        return payload;
    }

    List<ZipWriter.Stored> stored() {
        return payload.stream().map(Payload::stored).toList();
    }

    boolean has(String tag) {
        return tags.containsKey(tag);
    }

    byte[] tag(String path) {
        return tags.getOrDefault(path, new byte[0]);
    }

    Label label() {
        return label;
    }

    void label(Label read) {
        label = read;
    }

    private final class Keeping implements ZipWalk.Sink {
        private final String path;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Keeping(String path) {
            this.path = path;
        }

        @Override
        public void take(byte[] data, int length) {
            bytes.write(data, 0, length);
        }

        @Override
        public void end() {
            tags.put(path, bytes.toByteArray());
        }
    }

    private final class Hashing implements ZipWalk.Sink {
        private final ZipForm.Entry entry;
        private final String path;
        private final MessageDigest sha = Hash.sha512();

        Hashing(ZipForm.Entry entry, String path) {
            this.entry = entry;
            this.path = path;
        }

        @Override
        public void take(byte[] data, int length) {
            sha.update(data, 0, length);
        }

        @Override
        public void end() {
            var stored = new ZipWriter.Stored(path, entry.size(), Hash.hex(sha.digest()));
            payload.add(new Payload(stored, slice.part(entry.dataOffset(), entry.size())));
        }
    }
}
