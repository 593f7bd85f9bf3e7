package org.sanad.core.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Register;
import org.sanad.core.paper.AttachmentStore;
import org.sanad.core.paper.OfferedScanStore;

/**
 * Contents of scans that travel. Up goes what the entries of a package name; whoever misses one says so in its next package
 * or receipt, and whoever has it sends it then. So a lost stick, a package of before, a full one and a scan that did not
 * fit are all healed by the same sentence, and nothing has to be remembered of what went when.
 */
final class Scans {
    /** Bytes of one content; a scan has at most 20 MB. */
    static final int LARGEST = 64 << 20;
    /** How many are asked for at a time. */
    static final int MOST_WANTED = 5_000;

    private final AttachmentStore contents;
    private final OfficeTree offices;
    private final String own;

    Scans(Register register, OfficeTree offices) {
        this.contents = new AttachmentStore(register.folder().attachments(), register.key());
        this.offices = offices;
        this.own = register.officeCode();
    }

    /** What this office misses of the work of some offices. */
    List<String> missing(DSLContext sql, Collection<String> of) {
        return ScanStore.of(sql, of).stream()
                .filter(sha256 -> !contents.holds(sha256))
                .limit(MOST_WANTED)
                .toList();
    }

    /**
     * What goes up: what was written since, all of it where a package is full, and what those above asked for.
     *
     * @param room bytes; what does not fit is asked for by who misses it
     */
    List<String> up(DSLContext sql, OfficeIdentity self, long from, boolean full, long room) {
        var due = new LinkedHashSet<>(ScanStore.wanted(
                sql, offices.above(own).stream().map(one -> one.code()).toList()));
        due.addAll(full ? ScanStore.of(sql, List.of(own)) : ScanStore.written(sql, self.office(), self.epoch(), from));
        return fitting(due, room);
    }

    /** What goes down to an office: what it and those below it miss, and what belongs to offers to them. */
    List<String> down(DSLContext sql, String office) {
        var within = offices.within(office);
        var due = new LinkedHashSet<>(ScanStore.wanted(sql, within));
        due.addAll(OfferedScanStore.to(sql, within));
        return fitting(due, Room.down());
    }

    /** All scans of an office. */
    List<String> of(DSLContext sql, String office) {
        return fitting(ScanStore.of(sql, List.of(office)), Room.down());
    }

    private List<String> fitting(Set<String> due, long room) {
        var taken = new ArrayList<String>();
        var size = 0L;
        for (var sha256 : due) {
            size += contents.size(sha256);
            if (size > room) {
                break;
            }
            if (contents.holds(sha256)) {
                taken.add(sha256);
            }
        }
        return taken;
    }

    /** For a package, read one by one while it is written. */
    PackageContent.Enclosed enclosed(List<String> wanted, List<String> due) {
        return new PackageContent.Enclosed(wanted, due, this::read);
    }

    /**
     * Empty where it is not here any more, or damaged: the check of the register names it. Read twice, the second time from the
     * system's memory, because what is written into a package cannot be taken back.
     */
    private Optional<InputStream> read(String sha256) {
        try {
            try (var in = contents.read(sha256)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return Optional.of(contents.read(sha256));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What the office above says that it misses goes with the next package. */
    void note(DSLContext sql, Receipt receipt, List<SealingKey> keys) {
        if (receipt.scans() != null) {
            ScanStore.want(sql, receipt.from(), hashes(Letters.open(receipt.scans(), keys)));
        } else {
            ScanStore.want(sql, receipt.from(), List.of());
        }
    }

    private static List<String> hashes(List<String> lines) {
        return lines.stream()
                .filter(line -> line.matches("[0-9a-f]{64}"))
                .limit(MOST_WANTED)
                .toList();
    }

    /** Keeps what packages hold, one after another, within the transaction that takes them in. */
    final class Keeping implements Enclosures {
        private final List<String> wanted = new ArrayList<>();
        private int kept;

        @Override
        public void wanted(String sha256) {
            wanted.add(sha256);
        }

        @Override
        public void scan(String sha256, InputStream content) throws IOException {
            if (contents.holds(sha256)) {
                return;
            }
            try {
                if (contents.add(content, sha256)) {
                    kept++;
                }
            } catch (IOException e) {
                contents.refusal(e).ifPresent(disk -> {
                    throw disk;
                });
                throw e;
            }
        }

        /** At the end of each: what its office misses. */
        void note(DSLContext sql, String office) {
            ScanStore.want(sql, office, wanted);
            wanted.clear();
        }

        /** How many were new. */
        int kept() {
            return kept;
        }
    }
}
