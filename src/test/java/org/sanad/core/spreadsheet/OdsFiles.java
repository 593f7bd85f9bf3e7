package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OpenDocument files made for a test. */
final class OdsFiles {
    private static final String HEAD = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>""";

    private OdsFiles() {}

    /** @param tables {@code <table:table>} elements */
    static Path write(Path file, String tables) throws IOException {
        return content(
                file,
                "<?xml version=\"1.0\"?>" + HEAD + tables
                        + "</office:spreadsheet></office:body></office:document-content>");
    }

    static Path content(Path file, String xml) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    static String table(String name, String... rows) {
        return "<table:table table:name=\"" + name + "\"><table:table-column/>" + String.join("", rows)
                + "</table:table>";
    }

    static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    static String number(String value) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"><text:p>shown</text:p>"
                + "</table:table-cell>";
    }

    static String date(String day) {
        return "<table:table-cell office:value-type=\"date\" office:date-value=\"" + day + "\"/>";
    }
}
