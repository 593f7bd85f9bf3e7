package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dossier without what hangs on it.
 *
 * @param owner code of the office whose work it is
 * @param filedOn null before filing
 * @param stateOn since when it stands in its state
 * @param until of a deferred one the first day of the year it is deferred to; of a closed one the day its archive is
 *     due; null otherwise, and where it was not said
 * @param sourceKey tells a row of an imported file from others of the same office; null where it was typed
 */
public record Dossier(
        UUID id,
        String owner,
        String number,
        Project project,
        Plan plan,
        Jobs jobs,
        LocalDate filedOn,
        State state,
        LocalDate stateOn,
        LocalDate until,
        String sourceKey) {
    public Dossier with(Project newProject, Plan newPlan, Jobs newJobs) {
        return new Dossier(id, owner, number, newProject, newPlan, newJobs, filedOn, state, stateOn, until, sourceKey);
    }

    Dossier numbered(String newNumber) {
        return new Dossier(id, owner, newNumber, project, plan, jobs, filedOn, state, stateOn, until, sourceKey);
    }

    Dossier at(State newState, LocalDate on, LocalDate newUntil, LocalDate filed) {
        return new Dossier(id, owner, number, project, plan, jobs, filed, newState, on, newUntil, sourceKey);
    }
}
