package org.sanad.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.sanad.core.desk.Desk;
import org.sanad.core.finding.Finding;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the findings about an office and all under it; or raises one, answers one, ends one. */
@Command(name = "findings")
public final class FindingsCommand extends OfficeTask {
    @ArgGroup
    private Act act;

    @Option(names = "--words", paramLabel = "TEXT", descriptionKey = "command.finding_words")
    private String words;

    @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "command.number")
    private String number;

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "command.finding_due")
    private LocalDate due;

    /** What is done; without one of these, findings are printed. */
    static final class Act {
        @Option(names = "--raise", paramLabel = "CODE", descriptionKey = "command.finding_raise")
        private String office;

        @Option(names = "--answer", paramLabel = "ID", descriptionKey = "command.finding_answer")
        private String answer;

        @Option(names = "--close", paramLabel = "ID", descriptionKey = "command.finding_close")
        private String close;
    }

    public FindingsCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        if (act == null) {
            var answer = Output.object()
                    .put("office", desk.office().code())
                    .put("waiting", desk.findings().waiting(desk.session()));
            var findings = answer.putArray("findings");
            desk.findings().all(desk.session()).forEach(one -> findings.add(node(desk, one)));
            output().answer(answer);
        } else {
            output().answer(node(desk, find(desk, done(desk))));
        }
        return DONE;
    }

    private UUID done(Desk desk) {
        if (act.office != null) {
            return desk.findings()
                    .raise(desk.session(), act.office, dossier(desk), words, due)
                    .id();
        }
        var id = id(act.answer == null ? act.close : act.answer);
        if (act.answer != null) {
            desk.findings().answer(desk.session(), id, words);
        } else {
            desk.findings().close(desk.session(), id);
        }
        return id;
    }

    private UUID dossier(Desk desk) {
        return number == null ? null : desk.dossiers().numbered(number);
    }

    private static Finding find(Desk desk, UUID id) {
        return desk.findings().all(desk.session()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("finding.unknown")));
    }

    private static ObjectNode node(Desk desk, Finding one) {
        return Output.object()
                .put("id", one.id().toString())
                .put("raisedAt", one.owner())
                .put("office", one.office())
                .put("dossier", Objects.toString(one.dossier(), null))
                .put("words", one.words())
                .put("raisedBy", one.raisedBy())
                .put("raisedOn", one.raisedOn().toString())
                .put("dueOn", one.dueOn().toString())
                .put("overdue", one.overdue(LocalDate.now(desk.clock())))
                .put("answer", one.answer())
                .put("answeredBy", one.answeredBy())
                .put("answeredOn", Objects.toString(one.answeredOn(), null))
                .put("closedOn", Objects.toString(one.closedOn(), null));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of("finding.unknown"), e);
        }
    }
}
