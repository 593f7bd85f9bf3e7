package org.sanad.core.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.sanad.data.SafeFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** The versions in one portable folder: the one in use, and, for a while, the one before it. */
public final class Versions {
    private static final String FOLDER = "versions";
    private static final String PUBLISHER = "publisher.pub";
    private static final String UNFINISHED = ".part";

    private final Path home;
    private final Trial trial;

    /** Starts a version that was put in its place, before it is chosen. */
    public interface Trial {
        /** Whether it starts and says that it is this version. */
        boolean starts(Path image, String version);
    }

    /** @param home the folder that is carried about, with {@code versions} in it */
    public Versions(Path home, Trial trial) {
        this.home = home.toAbsolutePath().normalize();
        this.trial = trial;
    }

    /**
     * The folder that the running program is a version of; empty where it was installed in another way.
     *
     * @param program its own file, {@code versions/0.1.0/bin/sanad}; null where it was started in another way
     */
    public static Optional<Path> homeOf(Path program) {
        for (var up = program == null ? null : program.getParent(); up != null; up = up.getParent()) {
            if (up.endsWith(FOLDER) && Files.exists(Chosen.file(up.getParent()))) {
                return Optional.of(up.getParent());
            }
        }
        return Optional.empty();
    }

    /** @throws ProblemException {@code release.no_home} */
    public Chosen chosen() {
        try {
            return Chosen.read(home);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("release.no_home", home), e);
        }
    }

    /**
     * Opens a release and finds whether it may be installed here.
     *
     * @throws ProblemException {@code release.unreadable}, {@code .signature}, {@code .no_publisher}, {@code .system},
     *     {@code .not_newer}
     */
    public ReleaseFile check(Path file) {
        var opened = ReleaseFile.open(file, publisher());
        var release = opened.release();
        var now = chosen();
        var problem = !release.system().equals(Release.thisSystem())
                ? Problem.of("release.system", release.system(), Release.thisSystem())
                : release.number().newerThan(new VersionNumber(now.version()))
                        ? null
                        : Problem.of("release.not_newer", release.version(), now.version());
        if (problem != null) {
            opened.close();
            throw new ProblemException(problem);
        }
        return opened;
    }

    private String publisher() {
        try {
            return Files.readString(home.resolve(PUBLISHER)).strip();
        } catch (IOException e) {
            throw new ProblemException(Problem.of("release.no_publisher", home.resolve(PUBLISHER)), e);
        }
    }

    /**
     * Puts a version beside the one in use, tries it, and chooses it for the next start. Interrupted at any moment, the
     * version in use stays what it was.
     *
     * @param progress told which share is done, from 0 to 1
     * @throws ProblemException as {@link #check}, and {@code release.damaged}, {@code release.no_room},
     *     {@code release.does_not_start}
     */
    public Release install(Path file, DoubleConsumer progress) {
        try (var opened = check(file)) {
            var release = opened.release();
            tidy();
            requireRoom(release);
            var finished = image(release.version());
            var unfinished = finished.resolveSibling(release.version() + UNFINISHED);
            new Unpacking(opened, unfinished).run(progress);
            SafeFile.put(unfinished, finished);
            if (!trial.starts(finished, release.version())) {
                delete(finished);
                throw new ProblemException(Problem.of("release.does_not_start", release.version()));
            }
            new Chosen(release.version(), chosen().version()).write(home);
            return release;
        } catch (IOException e) {
            throw new ProblemException(Problem.of("release.cannot_install", home), e);
        }
    }

    private void requireRoom(Release release) throws IOException {
        var room = Files.getFileStore(home).getUsableSpace();
        if (room < release.bytes()) {
            throw new ProblemException(Problem.of("release.no_room", home, megabytes(release.bytes() - room)));
        }
    }

    private static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1_000_000);
    }

    /**
     * The version of before is started from now on.
     *
     * @throws ProblemException {@code release.no_way_back} where the new one has opened a register
     */
    public Chosen back() {
        var now = chosen();
        if (now.before() == null || !Files.isDirectory(image(now.before()))) {
            throw new ProblemException(Problem.of("release.no_way_back", now.version()));
        }
        return choose(new Chosen(now.before(), null));
    }

    /**
     * A register was opened. Where it was by the version that is chosen, there is no way back from now on, and what is not used
     * goes; one that still runs after another was chosen keeps both.
     *
     * @param running the version that opened it
     */
    public void opened(String running) {
        var now = chosen();
        if (!now.version().equals(running)) {
            return;
        }
        if (now.before() != null) {
            choose(new Chosen(now.version(), null));
        }
        tidy();
    }

    private Chosen choose(Chosen next) {
        try {
            next.write(home);
            return next;
        } catch (IOException e) {
            throw new ProblemException(Problem.of("release.cannot_install", home), e);
        }
    }

    /** What a system does not let go of now, such as a running program on Windows, goes the next time. */
    private void tidy() {
        var now = chosen();
        var kept = List.of(now.version(), now.before() == null ? now.version() : now.before());
        try (var versions = Files.list(home.resolve(FOLDER))) {
            for (var version : versions.toList()) {
                if (!kept.contains(version.getFileName().toString())) {
                    delete(version);
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    private Path image(String version) {
        return home.resolve(FOLDER).resolve(version);
    }

    private static void delete(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
