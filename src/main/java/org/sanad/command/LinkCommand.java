package org.sanad.command;

import java.util.UUID;
import org.sanad.core.desk.Desk;
import org.sanad.core.person.Verdict;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says that two records are of one person, or not, or takes that back. */
@Command(name = "link")
public final class LinkCommand extends OfficeTask {
    @Option(names = "--one", required = true, paramLabel = "ID", descriptionKey = "command.person_id")
    private String one;

    @Option(names = "--other", required = true, paramLabel = "ID", descriptionKey = "command.person_id")
    private String other;

    @ArgGroup
    private Instead instead;

    /** What is said instead of “the same”. */
    static final class Instead {
        @Option(names = "--different", descriptionKey = "command.different")
        private boolean different;

        @Option(names = "--undo", descriptionKey = "command.undo_link")
        private boolean undo;
    }

    public LinkCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var pair = desk.duplicates().find(desk.session(), id(one), id(other));
        var verdict = instead == null ? Verdict.SAME : instead.different ? Verdict.DIFFERENT : Verdict.OPEN;
        desk.duplicates().decide(desk.session(), pair, verdict);
        output().answer(Output.object().put("one", one).put("other", other).put("verdict", verdict.code()));
        return DONE;
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of("person.unknown", typed), e);
        }
    }
}
