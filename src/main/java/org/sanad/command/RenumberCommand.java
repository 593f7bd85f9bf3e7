package org.sanad.command;

import java.time.YearMonth;
import java.util.List;
import org.sanad.core.desk.Desk;
import org.sanad.core.sync.Waiting;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the dossiers of this office whose number two of its registers gave, or gives the one that is here another. */
@Command(name = "renumber")
public final class RenumberCommand extends OfficeTask {
    @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "command.number_twice")
    private String number;

    public RenumberCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var answer = Output.object();
        if (number != null) {
            var one = waiting(desk).stream()
                    .filter(waiting -> number.equals(waiting.number()))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(Problem.of("renumber.not_twice", number)));
            var given = desk.dossiers().renumber(desk.session(), one.dossier()).dossier();
            answer.put("number", given.number()).put("before", number);
        }
        var waiting = answer.putArray("waiting");
        waiting(desk).stream()
                .map(Waiting::number)
                .distinct()
                .filter(one -> !one.equals(number))
                .forEach(waiting::add);
        output().answer(answer);
        return DONE;
    }

    private static List<Waiting> waiting(Desk desk) {
        return desk.exchangeRegister().month(desk.session(), YearMonth.now(desk.clock())).waiting().stream()
                .filter(one -> one.twice(desk.office().code()))
                .toList();
    }
}
