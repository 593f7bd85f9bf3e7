package org.sanad.core.dossier;

import java.util.List;
import java.util.UUID;

/**
 * What a person typed of a dossier.
 *
 * @param id of the dossier to change; null for a new one
 * @param people all who take part; who is left out takes no part any more
 */
public record Draft(UUID id, Project project, Plan plan, Jobs jobs, List<Participant> people) {
    public Draft {
        people = List.copyOf(people);
    }
}
