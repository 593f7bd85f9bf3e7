package org.sanad.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sanad.core.Coded;
import org.sanad.core.desk.Desk;
import org.sanad.core.duplicate.Duplicate;
import org.sanad.core.person.Mask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints people who may be one in two offices, and nobody decided about. */
@Command(name = "duplicates")
public final class DuplicatesCommand extends OfficeTask {
    private static final int MOST = 10_000;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", descriptionKey = "command.pairs")
    private int limit;

    @Option(names = "--search", descriptionKey = "command.search_all")
    private boolean search;

    public DuplicatesCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var answer = Output.object();
        if (search) {
            answer.put("found", desk.duplicates().searchAll(desk.session()));
        }
        answer.put("waiting", desk.duplicates().count(desk.session()));
        var pairs = answer.putArray("pairs");
        desk.duplicates().waiting(desk.session(), Math.clamp(limit, 0, MOST)).forEach(one -> pairs.add(pair(one)));
        output().answer(answer);
        return DONE;
    }

    private static ObjectNode pair(Duplicate duplicate) {
        var node = Output.object();
        node.set("one", side(duplicate.one()));
        node.set("other", side(duplicate.other()));
        var reasons = node.putArray("reasons");
        duplicate.reasons().forEach(reason -> reasons.add(Coded.code(reason)));
        return node;
    }

    private static ObjectNode side(Duplicate.Side side) {
        var person = side.person();
        var node = Output.object()
                .put("id", person.id().toString())
                .put("office", side.owner())
                .put("ar", person.nameAr())
                .put("latin", person.nameLatin())
                .put("cnie", Mask.of(person.cnie()));
        var numbers = node.putArray("dossiers");
        side.dossiers().forEach(seat -> numbers.add(seat.number()));
        return node;
    }
}
