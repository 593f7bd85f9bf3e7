package org.sanad.core.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.data.Database;
import org.sanad.text.Problem;

/** Whether the contents of the scans that an office added are here and whole. */
public final class ScanCheck {
    private final Database database;
    private final AttachmentStore contents;
    private final PaperStore store = new PaperStore();

    public ScanCheck(Database database, AttachmentStore contents) {
        this.database = database;
        this.contents = contents;
    }

    /** A scan whose content is not what was added. */
    public record Lost(Attachment scan, Problem problem) {}

    /** Reads every content to its end. */
    public List<Lost> lost(String office) {
        return database.read(sql -> store.scansOf(sql, office)).stream()
                .flatMap(this::lost)
                .toList();
    }

    private Stream<Lost> lost(Attachment scan) {
        return problem(scan).map(problem -> new Lost(scan, problem)).stream();
    }

    private Optional<Problem> problem(Attachment scan) {
        try (var in = contents.read(scan.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.of(Problem.of("scan.not_here", scan.name()));
        } catch (IOException e) {
            return Optional.of(Problem.of("scan.damaged", scan.name()));
        }
    }
}
