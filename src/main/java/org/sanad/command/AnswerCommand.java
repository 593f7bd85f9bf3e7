package org.sanad.command;

import org.sanad.core.desk.Desk;
import org.sanad.core.transfer.Transfer;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Accepts a dossier that another office offers, or refuses it with a reason. */
@Command(name = "answer")
public final class AnswerCommand extends OfficeTask {
    @Option(names = "--number", required = true, paramLabel = "NUMBER", descriptionKey = "command.number")
    private String number;

    @Option(names = "--refuse", paramLabel = "REASON", descriptionKey = "command.refuse")
    private String refusal;

    public AnswerCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var offer = desk.transfers().list(desk.session()).stream()
                .filter(one -> one.number().equals(number) && one.standing() == Transfer.Standing.OFFERED)
                .filter(one -> one.to().equals(desk.session().officeCode()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("transfer.answered")));
        desk.transfers().answer(desk.session(), offer.id(), refusal == null, refusal);
        output().answer(Output.object()
                .put("number", number)
                .put("from", offer.from())
                .put("standing", refusal == null ? "accepted" : "refused"));
        return DONE;
    }
}
