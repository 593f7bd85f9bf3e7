package org.sanad.core.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** How many of the packages received go along with one package; the others go with the next. */
final class Forwards {
    /** Bytes; a package is below 4 GB, and holds scans of its own too. */
    private static final long MOST = 2_500_000_000L;

    private Forwards() {}

    /** The first ones; one at least. */
    static List<PackageDraft.Forwarding> fitting(List<PackageDraft.Forwarding> all) {
        var taken = new ArrayList<PackageDraft.Forwarding>();
        var size = 0L;
        for (var one : all) {
            size += size(one);
            if (size > MOST && !taken.isEmpty()) {
                break;
            }
            taken.add(one);
        }
        return taken;
    }

    private static long size(PackageDraft.Forwarding one) {
        try {
            return Files.size(one.file());
        } catch (IOException e) {
            return 0;
        }
    }
}
