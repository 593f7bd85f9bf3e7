package org.sanad.core.sync;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Checks and opens packages. */
public final class PackageReader {
    /** A bureau's package in a province's in a region's. */
    private static final int DEEPEST = 3;

    private final KnownKeys known;
    private final Pace pace;

    public PackageReader(KnownKeys known, Pace pace) {
        this.known = known;
        this.pace = pace;
    }

    /**
     * Checks every byte of a package, and of the packages within it. Needs no key; with keys it also tells who sent it.
     *
     * @throws ProblemException only where the file cannot be read at all ({@code stick.*}) or the work was cancelled;
     *     what is wrong with the package is in the answer
     */
    public Checked check(Path file) {
        if (Files.isDirectory(file)) {
            throw new ProblemException(Problem.of("package.folder", file));
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return check(Slice.of(channel), file.getFileName().toString(), 0);
        } catch (IOException e) {
            throw Faults.of(e, file);
        }
    }

    /**
     * Opens the sealed content of a package that was checked. What is read is compared again with what was checked, so
     * that a stick changed in between is noticed at the latest at the end.
     *
     * @param keys with any of which it may open
     * @throws ProblemException {@code package.not_addressed}, {@code package.changed_meanwhile}, {@code stick.*}
     */
    public PackageOpening open(Path file, Checked checked, List<SealingKey> keys) {
        checked.refuseDamaged();
        try {
            return PackageOpening.of(file, checked, keys, pace);
        } catch (IOException e) {
            throw Faults.of(e, file);
        }
    }

    private Checked check(Slice slice, String name, int depth) throws IOException {
        var contents = Contents.walk(slice, pace);
        if (contents.broken().isPresent()) {
            var damage = new Damage(name, contents.last(), contents.broken().get());
            return new Checked(name, contents, Checked.Sender.UNKNOWN, null, List.of(damage), List.of());
        }
        var damages = new ArrayList<Damage>();
        BagRules.check(contents).forEach((part, problem) -> damages.add(new Damage(name, part, problem)));
        var sender = Senders.UNKNOWN;
        if (damages.isEmpty()) {
            try {
                sender = Senders.of(contents.label(), known);
            } catch (ProblemException e) {
                damages.add(new Damage(name, Bag.LABEL, e.problem()));
            }
        }
        var forwarded = damages.isEmpty() ? forwarded(contents, name, depth) : List.<Checked>of();
        forwarded.forEach(one -> damages.addAll(one.damages()));
        return new Checked(name, contents, sender.sender(), sender.presented(), damages, forwarded);
    }

    private List<Checked> forwarded(Contents contents, String name, int depth) throws IOException {
        var forwarded = new ArrayList<Checked>();
        for (var file : contents.payload()) {
            var path = file.stored().name();
            if (path.startsWith(Bag.FORWARDED)) {
                var inner = name + "!/" + path;
                forwarded.add(depth < DEEPEST ? check(file.slice(), inner, depth + 1) : tooDeep(file.slice(), inner));
            }
        }
        return forwarded;
    }

    private static Checked tooDeep(Slice slice, String name) {
        var damage = new Damage(name, null, Problem.of("package.too_deep"));
        return new Checked(name, Contents.unread(slice), Checked.Sender.UNKNOWN, null, List.of(damage), List.of());
    }
}
