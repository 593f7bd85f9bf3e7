package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.core.account.Session;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Which steps may be taken with many dossiers at once: those that need no look at each. Decisions, and steps that say why,
 * are taken one by one.
 */
public final class BulkRules {
    /** How many take a step together at most: what one transaction does in a few seconds, and a person can look over. */
    public static final int MOST = 1_000;

    private BulkRules() {}

    /** @throws ProblemException {@code bulk.too_many} */
    static void refuseTooMany(List<UUID> dossiers) {
        if (dossiers.size() > MOST) {
            throw new ProblemException(Problem.of("bulk.too_many", dossiers.size(), MOST));
        }
    }

    /** @param counts how many dossiers stand in each state */
    static Optional<State> usual(Map<State, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<State, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> LifeRules.next(entry.getKey()).stream().limit(1))
                .filter(steps()::contains)
                .findFirst();
    }

    /** The steps that many may take together. */
    public static List<State> steps() {
        return List.of(State.FILED, State.READY, State.UNDER_STUDY, State.IN_OPERATION, State.CLOSED);
    }

    /** What forbids a step of one of them; empty where it may be taken. */
    static List<Problem> step(DossierFile file, Session session, NewStep step, LocalDate today) {
        if (!steps().contains(step.to())) {
            throw new IllegalArgumentException("not for many: " + step.to());
        }
        return Stream.concat(foreign(file, session), LifeRules.step(file, step, today).stream())
                .toList();
    }

    /** Whether a step that was taken together with others can be undone: not where the dossier went on since. */
    static boolean mayUndo(DossierFile file, Session session, State taken, String reason) {
        var standing = LifeRules.standing(file.steps());
        return file.dossier().state() == taken
                && standing.stream().skip(Math.max(0, standing.size() - 1)).noneMatch(Step::completion)
                && foreign(file, session).findAny().isEmpty()
                && LifeRules.undo(file, reason).isEmpty();
    }

    private static Stream<Problem> foreign(DossierFile file, Session session) {
        try {
            OwnerRules.own(file, session);
            return Stream.empty();
        } catch (ProblemException e) {
            return e.problems().stream();
        }
    }
}
