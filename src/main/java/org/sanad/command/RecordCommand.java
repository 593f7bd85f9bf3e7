package org.sanad.command;

import java.time.LocalDate;
import org.sanad.core.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the annual record of an office and all under it: results beside targets, and what memory spaces did. */
@Command(name = "record")
public final class RecordCommand extends OfficeTask {
    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "command.record_year")
    private Integer year;

    @Option(names = "--office", paramLabel = "CODE", descriptionKey = "command.office")
    private String office;

    public RecordCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var whose = office == null ? desk.office().code() : office;
        var of = year == null ? LocalDate.now(desk.clock()).getYear() : year;
        var answer = Output.object().put("office", whose).put("year", of);
        var goals = answer.putArray("goals");
        var record = desk.activities().annual(desk.session(), whose, of);
        for (var line : record.lines()) {
            goals.addObject()
                    .put("goal", line.goal().code())
                    .put("front", line.goal().front().code())
                    .put("target", line.aim())
                    .put("result", line.result())
                    .put("before", line.before());
        }
        SpaceSums.put(answer, record.spaces(), record.audiences());
        output().answer(answer);
        return DONE;
    }
}
