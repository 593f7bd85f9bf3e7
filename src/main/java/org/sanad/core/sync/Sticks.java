package org.sanad.core.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds USB sticks by where each system mounts them. What is found is proposed to a person, never used unasked. */
public final class Sticks {
    private final List<Path> places;

    /** @param places folders in which a system mounts a stick as a folder of its own */
    public Sticks(List<Path> places) {
        this.places = List.copyOf(places);
    }

    /** Where Linux and macOS mount them. On Windows nothing is proposed: a letter does not tell a stick from a disk. */
    public static Sticks ofThisComputer(String user) {
        return new Sticks(List.of(Path.of("/media", user), Path.of("/run/media", user), Path.of("/Volumes")));
    }

    /**
     * Files on sticks that this office may want to take in, by their names only: packages of others, and receipts and
     * rescue copies for itself. What they are, their labels decide.
     */
    public static List<Path> offered(List<Path> sticks, String own) {
        var offered = new ArrayList<Path>();
        for (var stick : sticks) {
            try (Stream<Path> inside = Files.list(stick)) {
                inside.filter(one -> Files.isRegularFile(one)
                                && forUs(one.getFileName().toString(), own))
                        .sorted()
                        .forEach(offered::add);
            } catch (IOException e) {
                continue;
            }
        }
        return offered;
    }

    private static boolean forUs(String name, String own) {
        if (name.endsWith(".receipt.sanad")) {
            return name.startsWith(own + "-");
        }
        if (name.endsWith(".rescue.sanad")) {
            return name.equals(own + ".rescue.sanad");
        }
        return PackageName.ofFile(name).filter(one -> !one.office().equals(own)).isPresent();
    }

    /** Those that can be written to now, by name. */
    public List<Path> found() {
        var found = new ArrayList<Path>();
        for (var place : places) {
            try (Stream<Path> inside = Files.list(place)) {
                inside.filter(one -> Files.isDirectory(one) && !Files.isSymbolicLink(one) && Files.isWritable(one))
                        .sorted()
                        .forEach(found::add);
            } catch (IOException e) {
                continue;
            }
        }
        return found;
    }
}
