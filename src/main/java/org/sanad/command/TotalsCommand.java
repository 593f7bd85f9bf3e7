package org.sanad.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.core.desk.Desk;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Group;
import org.sanad.core.facts.Totals;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints totals. */
@Command(name = "totals")
public final class TotalsCommand extends OfficeTask {
    @Option(names = "--by", split = ",", paramLabel = "DIMENSION", descriptionKey = "command.by")
    private List<String> by = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "command.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "command.to")
    private LocalDate to;

    @Option(names = "--office", paramLabel = "CODE", descriptionKey = "command.office")
    private String office;

    public TotalsCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var dimensions = by.stream().map(TotalsCommand::dimension).toList();
        var whose = office == null ? desk.office().code() : office;
        var filter = Filter.ALL
                .period(from, to)
                .offices(office == null ? null : desk.offices().within(office));
        var answer = Output.object()
                .put("asOf", LocalDate.now(desk.clock()).toString())
                .put("office", whose);
        answer.set("total", Output.tree(members(desk.facts().total(filter))));
        var groups = answer.putArray("groups");
        if (!dimensions.isEmpty()) {
            desk.facts().groups(filter, dimensions).forEach(group -> groups.add(node(group)));
        }
        output().answer(answer);
        return DONE;
    }

    static Dimension dimension(String code) {
        try {
            return Dimension.of(code.strip());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of("command.no_dimension", code), e);
        }
    }

    private static ObjectNode node(Group group) {
        var node = Output.object();
        var codes = node.putObject("by");
        group.by().forEach((dimension, code) -> codes.put(dimension.code(), code));
        members(group.totals()).forEach((name, value) -> node.put(name, value.longValue()));
        return node;
    }

    private static Map<String, Number> members(Totals totals) {
        var members = new LinkedHashMap<String, Number>();
        members.put("dossiers", totals.dossiers());
        members.put("processed", totals.processed());
        members.put("settled", totals.settled());
        members.put("awardedCentimes", totals.awardedCentimes());
        members.put("paidCentimes", totals.paidCentimes());
        members.put("inKindCentimes", totals.inKindCentimes());
        members.put("jobs", totals.jobs());
        members.put("familyJobs", totals.familyJobs());
        members.put("cooperatives", totals.cooperatives());
        members.put("associations", totals.associations());
        members.put("individuals", totals.individuals());
        return members;
    }
}
