package org.sanad.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;

/** Looks for words and numbers in every byte of a folder, also in what is packed there and not sealed. */
final class PlantedWords {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int UNPACKED = 1 << 20;

    private final List<byte[]> needles = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    void text(String word) {
        for (var charset : CHARSETS) {
            needles.add(word.getBytes(charset));
            names.add(word + " " + charset);
        }
    }

    /** An amount: as digits, and as the eight bytes of a number, either end first. */
    void amount(long centimes) {
        text(String.valueOf(centimes));
        for (var order : List.of(java.nio.ByteOrder.BIG_ENDIAN, java.nio.ByteOrder.LITTLE_ENDIAN)) {
            needles.add(ByteBuffer.allocate(8).order(order).putLong(centimes).array());
            names.add(centimes + " " + order);
        }
    }

    /** What was found, as {@code file: word}; names of files are looked through too. */
    List<String> in(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.toList()) {
                search(folder.relativize(file) + " (name)", file.toString().getBytes(StandardCharsets.UTF_8), found);
                if (Files.isRegularFile(file)) {
                    var bytes = Files.readAllBytes(file);
                    search(folder.relativize(file).toString(), bytes, found);
                    unpack(folder.relativize(file).toString(), bytes, found);
                }
            }
        }
        return found;
    }

    private void search(String file, byte[] bytes, List<String> found) {
        for (var one = 0; one < needles.size(); one++) {
            if (contains(bytes, needles.get(one))) {
                found.add(file + ": " + names.get(one));
            }
        }
    }

    private static boolean contains(byte[] bytes, byte[] needle) {
        for (var at = 0; at <= bytes.length - needle.length; at++) {
            if (bytes[at] == needle[0]
                    && java.util.Arrays.equals(bytes, at, at + needle.length, needle, 0, needle.length)) {
                return true;
            }
        }
        return false;
    }

    /** Wherever a packed stream could begin, what comes out of it is looked through. */
    private void unpack(String file, byte[] bytes, List<String> found) {
        for (var at = 0; at < bytes.length - 4; at++) {
            var rest = new ByteArrayInputStream(bytes, at, bytes.length - at);
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 3 && bytes[at + 3] == 4) {
                search(file + " zip at " + at, zip(rest), found);
            } else if (bytes[at] == 0x1f && bytes[at + 1] == (byte) 0x8b && bytes[at + 2] == 8) {
                search(file + " gzip at " + at, read(() -> new GZIPInputStream(rest)), found);
            } else if (bytes[at] == 0x78 && (bytes[at] * 256 + (bytes[at + 1] & 0xff)) % 31 == 0) {
                search(file + " deflate at " + at, read(() -> new InflaterInputStream(rest)), found);
            }
        }
    }

    private static byte[] zip(InputStream rest) {
        return read(() -> {
            var zip = new ZipInputStream(rest);
            zip.getNextEntry();
            return zip;
        });
    }

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    /** What could be unpacked before it turned out to be no stream after all. */
    private static byte[] read(Opening opening) {
        var out = new java.io.ByteArrayOutputStream();
        try (var in = opening.open()) {
            var buffer = new byte[8192];
            for (var count = in.read(buffer); count > 0 && out.size() < UNPACKED; count = in.read(buffer)) {
                out.write(buffer, 0, count);
            }
        } catch (IOException e) {
            return out.toByteArray();
        }
        return out.toByteArray();
    }
}
