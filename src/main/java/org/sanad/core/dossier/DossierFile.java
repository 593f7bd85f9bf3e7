package org.sanad.core.dossier;

import java.util.List;
import java.util.Optional;
import org.sanad.core.subsidy.Award;

/** A dossier with all that hangs on it. Steps in order, visits and awards oldest first; former people left out. */
public record DossierFile(
        Dossier dossier, List<Participant> people, List<Step> steps, List<Award> awards, List<Visit> visits) {
    public DossierFile {
        people = List.copyOf(people);
        steps = List.copyOf(steps);
        awards = List.copyOf(awards);
        visits = List.copyOf(visits);
    }

    /** Its values as they would be typed. */
    Draft draft() {
        return new Draft(dossier.id(), dossier.project(), dossier.plan(), dossier.jobs(), people);
    }

    /** The holder, or who represents the cooperative or association. */
    public Optional<Participant> principal() {
        return people.stream().filter(one -> one.part() != Part.MEMBER).findFirst();
    }

    public List<Participant> members() {
        return people.stream().filter(one -> one.part() == Part.MEMBER).toList();
    }

    /** In centimes. */
    public long awarded() {
        return awards.stream().mapToLong(Award::committed).sum();
    }

    /** Whether any support is still committed. */
    public boolean supported() {
        return awarded() > 0;
    }

    /** In centimes, reversals deducted. */
    public long paid() {
        return awards.stream().mapToLong(Award::paid).sum();
    }
}
