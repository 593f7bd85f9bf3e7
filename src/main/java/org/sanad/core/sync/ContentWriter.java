package org.sanad.core.sync;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The content as one ordinary ZIP, which is then cut and sealed. A ZIP, because it packs, can be written and read as a
 * stream, holds several files, and opens with any tool once the parts are unsealed and put one after another. Level 1,
 * because a stick is faster than a harder level.
 */
final class ContentWriter {
    static final String DESCRIPTOR = "datapackage.json";
    static final String SUMMARY = "summary.json";
    static final String HISTORY = "history.ndjson";
    static final String WANTED = "scans-wanted.txt";
    static final String SCANS = "attachments/";

    private ContentWriter() {}

    static void write(PackageContent content, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        begin(zip, DESCRIPTOR);
        zip.write(descriptor());
        begin(zip, SUMMARY);
        zip.write(Canonical.bytes(content.summary()));
        begin(zip, HISTORY);
        try {
            content.lines(line -> put(zip, line));
            enclose(zip, content.enclosed());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.finish();
        zip.flush();
    }

    /** Scans are packed already. */
    private static void enclose(ZipOutputStream zip, PackageContent.Enclosed enclosed) throws IOException {
        if (!enclosed.wanted().isEmpty()) {
            begin(zip, WANTED);
            enclosed.wanted().forEach(sha256 -> put(zip, sha256.getBytes(StandardCharsets.UTF_8)));
        }
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (var sha256 : enclosed.scans()) {
            var content = enclosed.source().open(sha256);
            if (content.isPresent()) {
                try (var in = content.get()) {
                    begin(zip, SCANS + sha256);
                    in.transferTo(zip);
                }
            }
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
    }

    private static void put(ZipOutputStream zip, byte[] line) {
        try {
            zip.write(line);
            zip.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] descriptor() throws IOException {
        try (InputStream in = ContentWriter.class.getResourceAsStream(DESCRIPTOR)) {
            return in.readAllBytes();
        }
    }
}
