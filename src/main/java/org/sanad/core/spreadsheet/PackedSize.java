package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Unpacks a packed file once into nothing, counting: the sizes that it states about itself may be lies. */
final class PackedSize {
    private static final int MOST_PARTS = 10_000;
    private static final String TEXTS = "xl/sharedStrings.xml";

    private final long most;
    private final long mostTexts;
    private long unpacked;

    /**
     * @param most bytes of all parts together
     * @param mostTexts bytes of the texts of a workbook, which are held in memory
     */
    PackedSize(long most, long mostTexts) {
        this.most = most;
        this.mostTexts = mostTexts;
    }

    /** @throws ProblemException {@code sheet.too_large} */
    void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooLarge(file);
            }
            for (var part : Collections.list(zip.entries())) {
                count(file, zip, part);
            }
        }
    }

    private void count(Path file, ZipFile zip, ZipEntry part) throws IOException {
        var size = 0L;
        var block = new byte[64 * 1024];
        try (var in = zip.getInputStream(part)) {
            for (var read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                unpacked += read;
                if (unpacked > most || (TEXTS.equals(part.getName()) && size > mostTexts)) {
                    throw tooLarge(file);
                }
            }
        }
    }

    private static ProblemException tooLarge(Path file) {
        return new ProblemException(Problem.of("sheet.too_large", file.getFileName()));
    }
}
