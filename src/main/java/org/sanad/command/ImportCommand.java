package org.sanad.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.sanad.core.desk.Desk;
import org.sanad.core.spreadsheet.ImportReport;
import org.sanad.core.spreadsheet.ImportService;
import org.sanad.core.spreadsheet.Mapping;
import org.sanad.core.spreadsheet.Rejects;
import org.sanad.core.spreadsheet.RowProblem;
import org.sanad.core.spreadsheet.RowResult;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over a spreadsheet. */
@Command(name = "import")
public final class ImportCommand extends OfficeTask {
    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "command.spreadsheet")
    private Path file;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "command.mapping")
    private Path mapping;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "command.sheet")
    private String sheet;

    @Option(names = "--heading-row", paramLabel = "N", descriptionKey = "command.heading_row")
    private Integer headingRow;

    @Option(names = "--dry-run", descriptionKey = "command.dry_run")
    private boolean dryRun;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "command.rejects")
    private Path rejects;

    public ImportCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var source = new ImportService.Source(file, sheet, headingRow, mapping == null ? null : read(mapping));
        if (rejects != null && same(file, rejects)) {
            throw new ProblemException(Problem.of("import.rejects_on_source", rejects));
        }
        if (rejects == null) {
            answer(run(desk, source, row -> {}));
            return DONE;
        }
        var headings = desk.imports().headings(source).headings();
        try (var given = new Rejects(rejects, headings, output().texts())) {
            answer(run(desk, source, given::add));
        }
        return DONE;
    }

    private ImportReport run(Desk desk, ImportService.Source source, Consumer<RowResult> each) {
        return dryRun
                ? desk.imports().preview(desk.session(), source, each)
                : desk.imports().commit(desk.session(), source, each);
    }

    private void answer(ImportReport report) {
        var answer = Output.object()
                .put("read", report.read())
                .put("accepted", report.accepted())
                .put("rejected", report.rejected())
                .put("unchanged", report.unchanged());
        answer.set("sums", Output.tree(report.sums()));
        answer.set("mapping", Output.tree(report.mapping().codes()));
        var leftOut = answer.putArray("columnsLeftOut");
        report.leftOut().forEach(leftOut::add);
        var problems = answer.putArray("problems");
        report.problems().forEach(problem -> problems.add(node(problem)));
        answer.put("problemsUnlisted", report.unlisted());
        output().answer(answer);
    }

    private ObjectNode node(RowProblem problem) {
        var texts = output().texts();
        var node = Output.object()
                .put("row", problem.row())
                .put("column", problem.column())
                .put("key", problem.problem().key())
                .put("message", texts.of(problem.problem()))
                .put("rejects", problem.rejects());
        texts.next(problem.problem()).ifPresent(next -> node.put("next", next));
        return node;
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_read", other), e);
        }
    }

    private static Mapping read(Path file) {
        try {
            return Mapping.of(Files.readString(file));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_read", file), e);
        }
    }
}
