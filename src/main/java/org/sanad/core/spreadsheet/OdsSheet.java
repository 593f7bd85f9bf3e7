package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * A sheet of an OpenDocument file, read as a stream. No entity is resolved, and what the file says of repeated rows and
 * cells is believed within limits only: an empty sheet says that its last row stands a million times.
 */
final class OdsSheet implements RowSource {
    private static final long LARGEST_UNFOLDED = 2L << 30;
    private static final int LARGEST_MANIFEST = 1 << 20;

    private final Path file;
    private final ZipFile zip;
    private final InputStream in;
    private final OdsRows rows;

    OdsSheet(Path file, String sheetName) throws IOException {
        this.file = file;
        this.zip = zip(file);
        try {
            in = zip.getInputStream(zip.getEntry("content.xml"));
            var reader = reader(in);
            if (!find(reader, sheetName)) {
                throw sheetName == null
                        ? notASpreadsheet(file, null)
                        : new ProblemException(Problem.of("sheet.no_such_sheet", sheetName));
            }
            rows = new OdsRows(reader);
        } catch (XMLStreamException e) {
            zip.close();
            throw notASpreadsheet(file, e);
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    static List<String> names(Path file) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = zip(file);
                var in = zip.getInputStream(zip.getEntry("content.xml"))) {
            var reader = reader(in);
            while (find(reader, null)) {
                names.add(name(reader));
            }
            return names;
        } catch (XMLStreamException e) {
            throw notASpreadsheet(file, e);
        }
    }

    @Override
    public Row next() {
        try {
            return rows.next();
        } catch (XMLStreamException | OdsRows.TooMany e) {
            var key = e instanceof XMLStreamException ? "sheet.torn" : "sheet.too_large";
            var where = e instanceof XMLStreamException ? rows.at() : file.getFileName();
            throw new ProblemException(Problem.of(key, where), e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on to the next sheet, or to the one of a name. */
    private static boolean find(XMLStreamReader reader, String name) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && OdsRows.isTable(reader, "table")
                    && (name == null || name.equals(name(reader)))) {
                return true;
            }
        }
        return false;
    }

    private static String name(XMLStreamReader reader) {
        var name = reader.getAttributeValue(OdsRows.TABLE, "name");
        return name == null ? "" : name;
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(in, StandardCharsets.UTF_8.name());
    }

    private static ZipFile zip(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw notASpreadsheet(file, e);
        }
        try {
            if (locked(zip)) {
                throw new ProblemException(Problem.of("sheet.old_or_locked", file.getFileName()));
            }
            new PackedSize(LARGEST_UNFOLDED, LARGEST_UNFOLDED).check(file);
            return zip;
        } catch (ZipException e) {
            zip.close();
            throw notASpreadsheet(file, e);
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    private static boolean locked(ZipFile zip) throws IOException {
        var manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (var in = zip.getInputStream(manifest)) {
            return new String(in.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    private static ProblemException notASpreadsheet(Path file, Exception e) {
        return new ProblemException(Problem.of("sheet.not_a_spreadsheet", file.getFileName()), e);
    }
}
