package org.sanad.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.sanad.core.Coded;
import org.sanad.core.activity.Activity;
import org.sanad.core.activity.ActivityKind;
import org.sanad.core.activity.Audience;
import org.sanad.core.activity.AudienceSum;
import org.sanad.core.activity.MemorySpace;
import org.sanad.core.desk.Desk;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Prints what an office and all under it did in a year besides dossiers, and the sums by memory space and audience; or notes one of this
 * office, or takes one back.
 */
@Command(name = "activities")
public final class ActivitiesCommand extends OfficeTask {
    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "command.record_year")
    private Integer year;

    @Option(names = "--office", paramLabel = "CODE", descriptionKey = "command.office")
    private String office;

    @Option(names = "--note", paramLabel = "KIND", descriptionKey = "command.activity_kind")
    private String kind;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "command.activity_day")
    private LocalDate on;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "command.activity_title")
    private String title;

    @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "command.activity_place")
    private String place;

    @Option(names = "--audience", paramLabel = "AUDIENCE", descriptionKey = "command.activity_audience")
    private String audience;

    @Option(names = "--people", paramLabel = "N", descriptionKey = "command.activity_people")
    private int people;

    @Option(names = "--women", paramLabel = "N", descriptionKey = "command.activity_women")
    private Integer women;

    @Option(names = "--withdraw", paramLabel = "ID", descriptionKey = "command.activity_withdraw")
    private String withdraw;

    public ActivitiesCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        if (withdraw != null) {
            desk.activities().withdraw(desk.session(), id(withdraw), true);
            output().answer(Output.object().put("id", withdraw).put("withdrawn", true));
        } else if (kind != null) {
            output().answer(node(desk.activities().keep(desk.session(), typed(desk))));
        } else {
            list(desk);
        }
        return DONE;
    }

    private Activity typed(Desk desk) {
        return new Activity(
                null,
                desk.office().code(),
                Narrowed.one(kind, "--note", ActivityKind.values()),
                on,
                title,
                place,
                Coded.code(Narrowed.one(audience, "--audience", Audience.values())),
                people,
                women,
                false);
    }

    private void list(Desk desk) {
        var whose = office == null ? desk.office().code() : office;
        var of = year == null ? LocalDate.now(desk.clock()).getYear() : year;
        var answer = Output.object().put("office", whose).put("year", of);
        var activities = answer.putArray("activities");
        var held = desk.activities().of(desk.session(), whose, of);
        held.forEach(one -> activities.add(node(one)));
        SpaceSums.put(answer, MemorySpace.of(held), AudienceSum.of(held));
        output().answer(answer);
    }

    private static ObjectNode node(Activity one) {
        return Output.object()
                .put("id", one.id().toString())
                .put("office", one.office())
                .put("kind", one.kind().code())
                .put("front", one.kind().front().code())
                .put("on", one.heldOn().toString())
                .put("title", one.title())
                .put("place", one.place())
                .put("audience", one.audience())
                .put("people", one.people())
                .put("women", one.women())
                .put("withdrawn", one.withdrawn());
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of("activity.unknown"), e);
        }
    }
}
