package org.sanad.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sanad.core.desk.Desk;
import org.sanad.core.document.StatementPaper;
import org.sanad.core.facts.Filter;
import org.sanad.core.spreadsheet.ExportOrder;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the dossiers or the figures of a register into a file for other programs. */
@Command(name = "export")
public final class ExportCommand extends OfficeTask {
    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "command.export_file")
    private Path file;

    @Option(
            names = "--what",
            paramLabel = "list|totals|scdl|statement|publication",
            defaultValue = "list",
            descriptionKey = "command.export_what")
    private String what;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "command.statement_year")
    private Integer year;

    @Option(names = "--unmasked", descriptionKey = "command.unmasked")
    private boolean unmasked;

    @Mixin
    private final Narrowed narrowed = new Narrowed();

    @Option(names = "--by", split = ",", paramLabel = "DIMENSION", descriptionKey = "command.by")
    private List<String> by = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "command.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "command.to")
    private LocalDate to;

    public ExportCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        if (what.equalsIgnoreCase("statement")) {
            return statement(desk);
        }
        if (what.equalsIgnoreCase("publication")) {
            return publication(desk);
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return paper(desk);
        }
        var exported = desk.exports().write(desk.session(), order(desk), (done, total) -> {});
        output().answer(Output.object()
                .put("file", exported.file().toString())
                .put("what", what)
                .put("rows", exported.rows())
                .put("unmasked", exported.unmasked()));
        return DONE;
    }

    /** Statistics without names, small groups hidden, by one breakdown. */
    private int publication(Desk desk) {
        var dimension = TotalsCommand.dimension(by.isEmpty() ? "region" : by.getFirst());
        if (by.size() > 1) {
            throw new ProblemException(Problem.of("publication.one_breakdown"));
        }
        var first = year == null ? from : LocalDate.of(year, 1, 1);
        var last = year == null ? to : LocalDate.of(year, 12, 31);
        var table = desk.handouts().publications().table(desk.session(), dimension, first, last);
        var exported = desk.exports()
                .publication(desk.session(), table, file, output().texts().lang());
        output().answer(Output.object()
                .put("file", exported.file().toString())
                .put("what", what)
                .put("rows", exported.rows())
                .put("hidden", table.hidden()));
        return DONE;
    }

    /** The list as it is printed from the screen; identity cards are not in it. */
    private int paper(Desk desk) {
        if (!what.equalsIgnoreCase("list")) {
            throw new ProblemException(Problem.of("export.only_list"));
        }
        var order = order(desk);
        var list = desk.handouts().facts().list(desk.session(), order.query(), narrowed.found(), order.arrangement());
        var paper = desk.handouts().documents().make(desk.session(), list, List.of(order.lang()));
        desk.handouts().documents().save(desk.session(), paper, file);
        paper.problems().forEach(output()::say);
        output().answer(Output.object()
                .put("file", file.toString())
                .put("what", what)
                .put("bytes", paper.pdf().length));
        return DONE;
    }

    /** The statement of a year that was frozen last, here or by the office itself; where there is none, it is frozen now. */
    private int statement(Desk desk) {
        if (year == null) {
            throw new ProblemException(Problem.of("export.statement_year"));
        }
        var statements = desk.statements();
        var own = desk.session().officeCode();
        var whose = narrowed.office() == null ? own : narrowed.office();
        var frozen = statements.all(desk.session()).stream()
                .filter(one -> one.year() == year
                        && one.snapshot().office().equals(whose)
                        && List.of(own, whose).contains(one.owner()))
                .min(Comparator.comparing(one -> !one.owner().equals(own)))
                .orElseGet(() -> statements.freeze(desk.session(), whose, year));
        var whole = statements.find(desk.session(), frozen.id());
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            var paper = desk.handouts()
                    .documents()
                    .make(
                            desk.session(),
                            StatementPaper.of(whole, statements),
                            List.of(output().texts().lang()));
            desk.handouts().documents().save(desk.session(), paper, file);
            paper.problems().forEach(output()::say);
        } else {
            desk.exports()
                    .statement(desk.session(), whole, file, output().texts().lang());
        }
        output().answer(Output.object()
                .put("file", file.toString())
                .put("what", what)
                .put("year", year)
                .put("signedBy", frozen.owner())
                .put("digest", frozen.digest()));
        return DONE;
    }

    private ExportOrder order(Desk desk) {
        var lang = output().texts().lang();
        var query = narrowed.query(desk);
        return switch (what.toLowerCase(Locale.ROOT)) {
            case "list" -> ExportOrder.list(file, query, unmasked, lang).as(narrowed.arrangement(desk, lang));
            case "scdl" -> ExportOrder.scdl(file, query);
            case "totals" ->
                ExportOrder.totals(
                        file,
                        Filter.ALL.period(from, to),
                        by.stream().map(TotalsCommand::dimension).toList(),
                        lang);
            default -> throw new ProblemException(Problem.of("export.what_unknown", what));
        };
    }
}
