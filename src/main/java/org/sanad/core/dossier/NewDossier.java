package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.List;
import org.sanad.core.subsidy.NewAward;

/**
 * A whole dossier to take over at once: from a spreadsheet, or generated. Identities within are null.
 *
 * @param sourceKey tells it from the other rows that the office ever took over; null where there is none
 * @param begunOn the day it was begun; its year stands in the number
 * @param steps of its life in order, the first from draft; without any it is a draft
 */
public record NewDossier(
        String sourceKey,
        LocalDate begunOn,
        Project project,
        Plan plan,
        Jobs jobs,
        List<Participant> people,
        List<NewStep> steps,
        List<NewAward> awards,
        List<Visit> visits) {
    public NewDossier {
        people = List.copyOf(people);
        steps = List.copyOf(steps);
        awards = List.copyOf(awards);
        visits = List.copyOf(visits);
    }

    /** The day of its state. */
    public LocalDate on() {
        return steps.isEmpty() ? begunOn : steps.getLast().on();
    }

    /** One that was just typed. */
    static NewDossier draft(LocalDate begunOn, Draft draft) {
        return new NewDossier(
                null,
                begunOn,
                draft.project(),
                draft.plan(),
                draft.jobs(),
                draft.people(),
                List.of(),
                List.of(),
                List.of());
    }
}
