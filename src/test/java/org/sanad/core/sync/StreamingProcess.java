package org.sanad.core.sync;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.sanad.core.paper.AttachmentStore;
import org.sanad.data.KeyCost;
import org.sanad.data.KeyFile;
import org.sanad.data.MasterKey;

/** Writes a package of so many megabytes of noise and so many scans, checks it, reads all of it again and keeps the scans. */
final class StreamingProcess {
    /** In a megabyte. */
    static final int LINES = 16;
    /** Bytes of a scan. */
    static final long SCAN = 30L << 20;

    private StreamingProcess() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var megabytes = Integer.parseInt(arguments[1]);
        var beside = Files.createTempDirectory(folder.getParent(), "contents");
        var giver = new AttachmentStore(beside.resolve("giver"), key(beside));
        var taker = new AttachmentStore(beside.resolve("taker"), key(beside));
        var scans = new ArrayList<String>();
        for (var scan = 0; scan < Integer.parseInt(arguments[2]); scan++) {
            scans.add(giver.add(new Noise(scan)).sha256());
        }
        var trial = new Trial();
        var content = content(megabytes, new PackageContent.Enclosed(List.of(), scans, scan -> read(giver, scan)));
        var written = new PackageWriter(Pace.UNWATCHED).write(folder, trial.draft(), content);
        var reader = new PackageReader(trial.invited(), Pace.UNWATCHED);
        var count = new long[2];
        try (var opening =
                reader.open(written.file(), reader.check(written.file()), List.of(trial.headquarters.sealing()))) {
            opening.lines(line -> count[0]++, new Enclosures() {
                @Override
                public void wanted(String sha256) {}

                @Override
                public void scan(String sha256, InputStream scan) throws IOException {
                    count[1] += taker.add(scan, sha256) ? 1 : 0;
                }
            });
        }
        System.out.println(count[0] + " lines, " + count[1] + " scans");
    }

    private static MasterKey key(Path folder) {
        return KeyFile.create(
                folder.resolve("keys.json"),
                new KeyFile.Whose("clerk", null),
                "long enough".toCharArray(),
                new KeyCost(64, 1));
    }

    private static Optional<InputStream> read(AttachmentStore from, String scan) {
        try {
            return Optional.of(from.read(scan));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A page of noise, again and again. */
    private static final class Noise extends InputStream {
        private final byte[] page = new byte[1 << 16];
        private long left = SCAN;

        Noise(int scan) {
            new Random(scan).nextBytes(page);
        }

        @Override
        public int read() {
            return left-- > 0 ? page[0] & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            var count = (int) Math.min(Math.min(left, length), page.length);
            System.arraycopy(page, 0, bytes, offset, count);
            left -= count;
            return count;
        }
    }

    private static PackageContent content(int megabytes, PackageContent.Enclosed enclosed) {
        return new PackageContent() {
            @Override
            public Summary summary() {
                return new Summary(Map.of(), Map.of(), "ab");
            }

            @Override
            public Enclosed enclosed() {
                return enclosed;
            }

            @Override
            public void lines(Consumer<byte[]> each) {
                var chance = new Random(5);
                var bytes = new byte[(1 << 20) / LINES * 3 / 4];
                for (var line = 0L; line < (long) megabytes * LINES; line++) {
                    chance.nextBytes(bytes);
                    each.accept(Base64.getEncoder().encode(bytes));
                }
            }
        };
    }
}
