package org.sanad.core.release;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * What a release holds: signed, and read before anything else of it.
 *
 * @param format {@link #FORMAT}
 * @param version for example {@code 0.2.0}
 * @param system for which it was built, as {@link #thisSystem} names it
 * @param files all of them
 */
public record Release(String format, String version, String system, List<Entry> files) {
    public static final String FORMAT = "sanad-release-1";

    /** How a file is called that holds one. */
    public static final String ENDING = ".sanad-release";

    private static final int MOST_FILES = 5_000;

    /** @throws IllegalArgumentException where it contradicts itself */
    public Release {
        require(FORMAT.equals(format), "format");
        new VersionNumber(version);
        require(system != null && !system.isBlank(), "system");
        files = List.copyOf(files);
        require(!files.isEmpty() && files.size() <= MOST_FILES, "files");
        var paths = new HashSet<String>();
        files.forEach(file -> require(paths.add(file.path().toLowerCase(Locale.ROOT)), file.path()));
    }

    /**
     * One file.
     *
     * @param path within the version's folder, parted by slashes; never out of it
     * @param size bytes
     * @param sha512 in hexadecimal
     * @param modified seconds since 1970: a cache of loaded classes is refused where the libraries have another time
     * @param executable whether it is a program
     */
    public record Entry(String path, long size, String sha512, long modified, boolean executable) {
        private static final long LARGEST = 1L << 30;

        public Entry {
            require(path != null && inside(path), "path " + path);
            require(size >= 0 && size <= LARGEST, "size");
            require(sha512 != null && sha512.matches("[0-9a-f]{128}"), "sha512");
        }

        private static boolean inside(String path) {
            return List.of(path.split("/", -1)).stream()
                    .allMatch(part -> !part.isEmpty()
                            && !part.equals(".")
                            && !part.equals("..")
                            && part.chars().noneMatch(letter -> letter < ' ' || "\\:*?\"<>|".indexOf(letter) >= 0));
        }
    }

    private static void require(boolean kept, String what) {
        if (!kept) {
            throw new IllegalArgumentException(what);
        }
    }

    public VersionNumber number() {
        return new VersionNumber(version);
    }

    /** Bytes of all files. */
    public long bytes() {
        return files.stream().mapToLong(Entry::size).sum();
    }

    /** {@code linux-amd64}, {@code windows-amd64}, {@code mac-aarch64} … */
    public static String thisSystem() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = name.contains("win") ? "windows" : name.contains("mac") ? "mac" : "linux";
        return system + "-" + System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    }
}
