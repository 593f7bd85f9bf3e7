package org.sanad.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.person.Mask;
import org.sanad.core.person.Person;
import org.sanad.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints dossiers. */
@Command(name = "list")
public final class ListCommand extends OfficeTask {
    private static final int MOST = 100_000;

    @Mixin
    private final Narrowed narrowed = new Narrowed();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", descriptionKey = "command.limit")
    private int limit;

    @Option(names = "--unmasked", descriptionKey = "command.unmasked")
    private boolean unmasked;

    public ListCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var order = narrowed.arrangement(desk, output().texts().lang()).order();
        var page = desk.lists().page(narrowed.query(desk), order, 0, Math.clamp(limit, 0, MOST));
        if (unmasked) {
            desk.looks().unmasked(desk.session(), page.lines().size());
        }
        var answer = Output.object();
        var dossiers = answer.putArray("dossiers");
        page.lines().forEach(line -> dossiers.add(node(desk.dossiers().find(line.id()))));
        answer.put("more", page.totals().dossiers() > page.lines().size());
        output().answer(answer);
        return DONE;
    }

    private ObjectNode node(DossierFile file) {
        var dossier = file.dossier();
        var project = dossier.project();
        var arabic = output().texts().lang() == Lang.AR;
        var first = arabic ? project.titleAr() : project.titleFr();
        var node = Output.object()
                .put("number", dossier.number())
                .put("title", first != null ? first : arabic ? project.titleFr() : project.titleAr())
                .put("state", dossier.state().code())
                .put("kind", project.kind().code());
        var people = node.putArray("people");
        if (project.organisationAr() != null || project.organisationLatin() != null) {
            people.add(person(project.organisationAr(), project.organisationLatin(), null));
        }
        file.people()
                .forEach(one ->
                        people.add(person(one.person().nameAr(), one.person().nameLatin(), cnie(one.person()))));
        return node.put("awardedCentimes", file.awarded());
    }

    private String cnie(Person person) {
        return unmasked ? person.cnie() : Mask.of(person.cnie());
    }

    private static ObjectNode person(String arabic, String latin, String cnie) {
        return Output.object().put("ar", arabic).put("latin", latin).put("cnie", cnie);
    }
}
