package org.sanad.core.sync;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of a bag (BagIt 1.0, RFC 8493) and their texts. */
final class Bag {
    static final String BAGIT = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha512.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha512.txt";
    static final String LABEL = "label.json";
    static final String SIGNATURE = "label.sig";
    static final String FORWARDED = "data/forwarded/";
    static final byte[] DECLARATION = text("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    private static final Pattern PART = Pattern.compile("data/part-([0-9]{4})\\.age");

    private Bag() {}

    static String part(int number) {
        return String.format(Locale.ROOT, "data/part-%04d.age", number);
    }

    /** Where a file stands in the order of the archive; empty for one that has no place in a package. */
    static Optional<Integer> rank(String path) {
        if (path.startsWith(FORWARDED)) {
            return PackageName.ofFile(path.substring(FORWARDED.length())).map(name -> 2);
        }
        return switch (path) {
            case BAGIT -> Optional.of(0);
            case INFO -> Optional.of(3);
            case MANIFEST -> Optional.of(4);
            case TAG_MANIFEST -> Optional.of(5);
            case LABEL -> Optional.of(6);
            case SIGNATURE -> Optional.of(7);
            default -> PART.matcher(path).matches() ? Optional.of(1) : Optional.empty();
        };
    }

    static boolean payload(String path) {
        return path.startsWith("data/");
    }

    static byte[] info(PackageName name, String day, List<ZipWriter.Stored> payload) {
        var octets = payload.stream().mapToLong(ZipWriter.Stored::size).sum();
        return text("Bag-Software-Agent: Sanad\nBagging-Date: " + day + "\nExternal-Identifier: " + name.base()
                + "\nPayload-Oxum: " + octets + "." + payload.size() + "\nSource-Organization: " + name.office()
                + "\n");
    }

    static byte[] manifest(List<ZipWriter.Stored> files) {
        return text(files.stream()
                .map(file -> file.sha512() + "  " + file.name() + "\n")
                .collect(Collectors.joining()));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
