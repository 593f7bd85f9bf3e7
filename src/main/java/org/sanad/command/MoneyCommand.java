package org.sanad.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sanad.core.desk.Desk;
import org.sanad.core.fund.Balance;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.fund.Recall;
import org.sanad.core.subsidy.Given;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how each slice stands, what each donor and programme gave, and what was done before the register. */
@Command(name = "money")
public final class MoneyCommand extends OfficeTask {
    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "command.money_year")
    private Integer year;

    @Option(names = "--office", paramLabel = "CODE", descriptionKey = "command.office")
    private String office;

    public MoneyCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var whose = desk.offices()
                .office(office == null ? desk.office().code() : office)
                .code();
        var within = List.copyOf(desk.offices().within(whose));
        var answer = Output.object().put("office", whose);
        var slices = answer.putArray("slices");
        desk.funds().balances(within).stream()
                .filter(one -> year == null || one.slice().year() == year)
                .forEach(one -> slices.add(node(one)));
        var recalls = answer.putArray("recalls");
        desk.recalls().all(within).stream()
                .filter(one -> year == null || one.slice().year() == year)
                .forEach(one -> recalls.add(node(one)));
        var openings = answer.putArray("openings");
        desk.funds().openings(within).stream()
                .filter(one -> year == null || one.year() == year)
                .forEach(one -> openings.add(node(one)));
        var given = answer.putArray("given");
        desk.awards().given().forEach(one -> given.add(node(one)));
        output().answer(answer);
        return DONE;
    }

    private static ObjectNode node(Balance one) {
        return Output.object()
                .put("office", one.slice().office())
                .put("programme", one.slice().programme())
                .put("year", one.slice().year())
                .put("allottedCentimes", one.allotted())
                .put("committedCentimes", one.committed())
                .put("waitingCentimes", one.waiting())
                .put("paidCentimes", one.paid())
                .put("leftCentimes", one.left());
    }

    private static ObjectNode node(Recall one) {
        return Output.object()
                .put("office", one.slice().office())
                .put("programme", one.slice().programme())
                .put("year", one.slice().year())
                .put("askedCentimes", one.asked())
                .put("givenBackCentimes", one.given())
                .put("openCentimes", one.open())
                .put("reference", one.reference());
    }

    private static ObjectNode node(OpeningBalance one) {
        return Output.object()
                .put("office", one.office())
                .put("year", one.year())
                .put("programme", one.programme())
                .put("kind", one.kind())
                .put("dossiers", one.dossiers())
                .put("awardedCentimes", one.awarded())
                .put("paidCentimes", one.paid())
                .put("inKindCentimes", one.inKind())
                .put("jobs", one.jobs())
                .put("familyJobs", one.familyJobs());
    }

    private static ObjectNode node(Given one) {
        return Output.object()
                .put("donor", one.donor())
                .put("programme", one.programme())
                .put("cashCentimes", one.cash())
                .put("inKindCentimes", one.inKind())
                .put("beforeRegisterCentimes", one.before());
    }
}
