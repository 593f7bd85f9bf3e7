package org.sanad.command;

import java.time.LocalDate;
import java.util.Map;
import org.sanad.core.activity.Goal;
import org.sanad.core.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets what this office aims at in a year. */
@Command(name = "target")
public final class TargetCommand extends OfficeTask {
    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "command.record_year")
    private Integer year;

    @Option(names = "--goal", required = true, paramLabel = "GOAL", descriptionKey = "command.target_goal")
    private String goal;

    @Option(names = "--aim", required = true, paramLabel = "N", descriptionKey = "command.target_aim")
    private int aim;

    public TargetCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var of = year == null ? LocalDate.now(desk.clock()).getYear() : year;
        var aimed = Narrowed.one(goal, "--goal", Goal.values());
        desk.activities().aim(desk.session(), of, Map.of(aimed, aim));
        output().answer(Output.object()
                .put("office", desk.office().code())
                .put("year", of)
                .put("goal", aimed.code())
                .put("target", aim));
        return DONE;
    }
}
