package org.sanad.command;

import java.nio.file.Path;
import org.sanad.core.desk.Desk;
import org.sanad.core.overview.OfficeGlance;
import org.sanad.core.reference.OfficeList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the offices below with what of each is here; at headquarters also takes over a list of them. */
@Command(name = "offices")
public final class OfficesCommand extends OfficeTask {
    @Option(names = "--import", paramLabel = "FILE", descriptionKey = "command.offices_import")
    private Path list;

    @Option(names = "--dry-run", descriptionKey = "command.dry_run")
    private boolean dryRun;

    public OfficesCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        return list == null ? glance(desk) : take(desk);
    }

    private int glance(Desk desk) {
        var answer = Output.object().put("office", desk.office().code());
        var offices = answer.putArray("offices");
        for (var one : desk.overview().glance(desk.session())) {
            var node = offices.addObject()
                    .put("code", one.office().code())
                    .put("level", one.office().level().code())
                    .put("name", one.office().name(output().texts().lang()))
                    .put("state", one.state().code())
                    .put("last", one.last() == null ? null : one.last().toString());
            counts(one, node);
        }
        output().answer(answer);
        return DONE;
    }

    private static void counts(OfficeGlance one, com.fasterxml.jackson.databind.node.ObjectNode node) {
        node.put("packages", one.packages())
                .put("missing", one.missing())
                .put("dossiers", one.dossiers())
                .put("conflicts", one.conflicts())
                .put("setAside", one.setAside())
                .put("sameCard", one.doubles());
        var months = node.putObject("months");
        one.months().forEach((month, state) -> months.put(month.toString(), state.code()));
    }

    /** All or nothing: a list with something wrong in it changes nothing. */
    private int take(Desk desk) {
        var read = OfficeList.read(list, desk.offices());
        if (!dryRun && read.problems().isEmpty()) {
            desk.reference().keep(desk.session(), read.changed());
        }
        var answer = Output.object()
                .put("read", read.read())
                .put("added", read.added())
                .put("changed", read.changed().size() - read.added());
        var problems = answer.putArray("problems");
        read.problems()
                .forEach(one -> problems.addObject()
                        .put("row", one.row())
                        .put("key", one.problem().key())
                        .put("message", output().texts().of(one.problem())));
        output().answer(answer);
        return read.problems().isEmpty() ? DONE : PROBLEM;
    }
}
