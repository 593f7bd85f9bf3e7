package org.sanad.command;

import org.sanad.core.desk.Desk;
import org.sanad.core.fund.Waiver;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * At a headquarters that was restored: prints the offices that it still has to hear before money moves again, proposes to go on without
 * one that never comes back, and decides what another person proposed.
 */
@Command(name = "waive")
public final class WaiveCommand extends OfficeTask {
    @Option(names = "--office", paramLabel = "CODE", descriptionKey = "command.office")
    private String office;

    @ArgGroup
    private What what;

    /** What is done about the office. */
    static final class What {
        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "command.waive_reason")
        private String reason;

        @Option(names = "--approve", descriptionKey = "command.waive_approve")
        private boolean approve;

        @Option(names = "--refuse", descriptionKey = "command.waive_refuse")
        private boolean refuse;
    }

    public WaiveCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        if (what != null) {
            decide(desk);
        }
        var answer = Output.object();
        var awaited = answer.putArray("awaited");
        desk.waivers().awaited().forEach(awaited::add);
        var waiting = answer.putArray("waiting");
        desk.waivers()
                .waiting()
                .forEach(one -> waiting.addObject()
                        .put("office", one.office())
                        .put("reason", one.reason())
                        .put("proposedBy", one.proposedBy())
                        .put("proposedOn", one.proposedOn().toString()));
        output().answer(answer);
        return DONE;
    }

    private void decide(Desk desk) {
        if (what.approve) {
            desk.waivers().approve(desk.session(), proposed(desk).id());
        } else if (what.refuse) {
            desk.waivers().refuse(desk.session(), proposed(desk).id());
        } else {
            desk.waivers().propose(desk.session(), office, what.reason);
        }
    }

    private Waiver proposed(Desk desk) {
        return desk.waivers().waiting().stream()
                .filter(one -> one.office().equals(office))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("proposal.decided")));
    }
}
