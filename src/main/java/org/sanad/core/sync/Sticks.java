package org.sanad.core.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanad.text.Hidden;

/**
 * Finds USB sticks by where Linux and macOS mount them, and by what Windows says of its drives. What is found is proposed to
 * a person, never used unasked.
 */
public final class Sticks {
    /** The letters of floppy drives, which start to turn each time that they are asked. */
    private static final Pattern FLOPPY = Pattern.compile("[ABab]:.*");

    private static final int LONGEST_NAME = 32;

    private final List<Path> places;
    private final Supplier<Iterable<Path>> drives;
    private final Predicate<Path> removable;

    /**
     * @param places folders in which a system mounts a stick as a folder of its own
     * @param drives roots of the file system as they are now, such as {@code E:}
     * @param removable whether a drive is a stick and ready; may wait for it
     */
    Sticks(List<Path> places, Supplier<Iterable<Path>> drives, Predicate<Path> removable) {
        this.places = List.copyOf(places);
        this.drives = drives;
        this.removable = removable;
    }

    public static Sticks ofThisComputer(String user) {
        return new Sticks(
                List.of(Path.of("/media", user), Path.of("/run/media", user), Path.of("/Volumes")),
                FileSystems.getDefault()::getRootDirectories,
                Sticks::isRemovable);
    }

    /** Windows tells it, also of a reader that holds no card, which is not ready; no other system knows the word. */
    private static boolean isRemovable(Path drive) {
        try {
            return Boolean.TRUE.equals(Files.getFileStore(drive).getAttribute("volume:isRemovable"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /**
     * How a stick is called on a button: by the folder that it is mounted as, or by its letter. Whoever named it may have
     * meant it to be read as something else, or to fill the window.
     */
    public static String name(Path stick) {
        var folder = stick.getFileName();
        var name = Hidden.shown(folder == null ? stick.toString().replace("\\", "") : folder.toString());
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    /**
     * Files on sticks that an office may want to take in, by their names only: packages of the offices below, and receipts
     * and rescue copies for itself. What they are, their labels decide.
     */
    static List<Path> offered(List<Path> sticks, String own, Set<String> below) {
        return files(sticks, name -> forUs(name, own, below));
    }

    /** Packages of an office, by their names. */
    static List<Path> ofOffice(List<Path> sticks, String office) {
        return files(
                sticks,
                name -> PackageName.ofFile(name)
                        .filter(one -> one.office().equals(office))
                        .isPresent());
    }

    private static List<Path> files(List<Path> sticks, Predicate<String> wanted) {
        var found = new ArrayList<Path>();
        for (var stick : sticks) {
            try (Stream<Path> inside = Files.list(stick)) {
                inside.filter(one -> wanted.test(one.getFileName().toString()) && Files.isRegularFile(one))
                        .sorted()
                        .forEach(found::add);
            } catch (IOException | UncheckedIOException e) {
                continue; // pulled out meanwhile
            }
        }
        return found;
    }

    /**
     * Sticks, and their packages and receipts as they are now.
     *
     * @param files with size and time, so that one that was written anew is another
     */
    public record Seen(List<Path> sticks, List<String> files) {}

    /** Cheap: what is in the files is not read. */
    public static Seen seen(List<Path> sticks) {
        return new Seen(
                sticks,
                files(sticks, name -> name.endsWith(".sanad")).stream()
                        .map(Sticks::trait)
                        .toList());
    }

    private static String trait(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file + " gone";
        }
    }

    private static boolean forUs(String name, String own, Set<String> below) {
        if (name.endsWith(".receipt.sanad")) {
            return name.startsWith(own + "-");
        }
        if (name.endsWith(".rescue.sanad")) {
            return name.equals(own + ".rescue.sanad");
        }
        return PackageName.ofFile(name)
                .filter(one -> !one.office().equals(own) && below.contains(one.office()))
                .isPresent();
    }

    /** Those that can be written to now, by name. */
    public List<Path> found() {
        var found = new ArrayList<Path>();
        for (var place : places) {
            try (Stream<Path> inside = Files.list(place)) {
                inside.filter(one -> Files.isDirectory(one) && !Files.isSymbolicLink(one) && Files.isWritable(one))
                        .sorted()
                        .forEach(found::add);
            } catch (IOException | UncheckedIOException e) {
                continue;
            }
        }
        for (var drive : drives.get()) {
            if (!FLOPPY.matcher(drive.toString()).matches() && removable.test(drive) && Files.isWritable(drive)) {
                found.add(drive);
            }
        }
        return found;
    }
}
