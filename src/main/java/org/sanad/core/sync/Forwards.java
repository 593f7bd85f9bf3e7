package org.sanad.core.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** How many of the packages received go along with one package; the others go with the next. */
final class Forwards {
    private Forwards() {}

    /**
     * The first ones; one at least.
     *
     * @param room bytes
     */
    static List<PackageDraft.Forwarding> fitting(List<PackageDraft.Forwarding> all, long room) {
        var taken = new ArrayList<PackageDraft.Forwarding>();
        var size = 0L;
        for (var one : all) {
            size += size(one);
            if (size > room && !taken.isEmpty()) {
                break;
            }
            taken.add(one);
        }
        return taken;
    }

    /** In bytes. */
    static long size(List<PackageDraft.Forwarding> taken) {
        return taken.stream().mapToLong(Forwards::size).sum();
    }

    private static long size(PackageDraft.Forwarding one) {
        try {
            return Files.size(one.file());
        } catch (IOException e) {
            return 0;
        }
    }
}
