package org.sanad.core.sync;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Writes a package of so many megabytes of noise into a folder, checks it and reads all of it again. */
final class StreamingProcess {
    /** In a megabyte. */
    static final int LINES = 16;

    private StreamingProcess() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var megabytes = Integer.parseInt(arguments[1]);
        var trial = new Trial();
        var written = new PackageWriter(Pace.UNWATCHED).write(folder, trial.draft(), noise(megabytes));
        var reader = new PackageReader(trial.invited(), Pace.UNWATCHED);
        var count = new long[1];
        try (var opening =
                reader.open(written.file(), reader.check(written.file()), List.of(trial.headquarters.sealing()))) {
            opening.lines(line -> count[0]++);
        }
        System.out.println(count[0] + " lines");
    }

    private static PackageContent noise(int megabytes) {
        return new PackageContent() {
            @Override
            public Summary summary() {
                return new Summary(Map.of(), Map.of(), "ab");
            }

            @Override
            public void lines(Consumer<String> each) {
                var chance = new Random(5);
                var bytes = new byte[(1 << 20) / LINES * 3 / 4];
                for (var line = 0L; line < (long) megabytes * LINES; line++) {
                    chance.nextBytes(bytes);
                    each.accept(Base64.getEncoder().encodeToString(bytes));
                }
            }
        };
    }
}
