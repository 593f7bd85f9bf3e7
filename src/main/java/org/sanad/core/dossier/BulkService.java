package org.sanad.core.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.history.Door;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Takes many dossiers a step further at once: looked at first, saved as a whole, undone as a whole. */
public final class BulkService {
    private final Records records;
    private final Door door;
    private final Clock clock;
    private final DossierWriter writer;
    private final StepCheck check;
    private final DossierStore store = new DossierStore();

    /** @param check what else is asked before a step, of many as of one */
    BulkService(Database database, Door door, Clock clock, DossierWriter writer, StepCheck check) {
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.writer = writer;
        this.check = check;
    }

    /**
     * Whether one dossier can take the step.
     *
     * @param problems why not; empty where it can
     */
    public record Outlook(UUID id, String number, State state, List<Problem> problems) {
        public boolean possible() {
            return problems.isEmpty();
        }
    }

    /** The step that most of some dossiers would usually take next; empty where none of them has one that many take. */
    public Optional<State> usual(Session session, List<UUID> dossiers) {
        return BulkRules.usual(records.read(session, sql -> store.states(sql, dossiers)));
    }

    /**
     * What a step would do, dossier by dossier; nothing is changed.
     *
     * @throws ProblemException {@code bulk.too_many}
     */
    public List<Outlook> look(Session session, List<UUID> dossiers, NewStep step) {
        BulkRules.refuseTooMany(dossiers);
        return records.read(
                session,
                sql -> store.files(sql, dossiers).stream()
                        .map(file -> new Outlook(
                                file.dossier().id(),
                                file.dossier().number(),
                                file.dossier().state(),
                                refusals(sql, session, file, step)))
                        .toList());
    }

    /**
     * Takes the step with all that can, each with a history entry of its own, in one transaction.
     *
     * @return those that took it: what {@link #undo} undoes
     * @throws ProblemException {@code bulk.too_many}
     */
    public List<UUID> step(Session session, List<UUID> dossiers, NewStep step) {
        BulkRules.refuseTooMany(dossiers);
        var taken = new ArrayList<UUID>();
        door.writeEach(
                session,
                "life." + step.to().code(),
                dossiers.stream().distinct().toList(),
                (change, id) -> {
                    store.file(change.sql(), id)
                            .filter(file ->
                                    refusals(change.sql(), session, file, step).isEmpty())
                            .ifPresent(file -> {
                                writer.step(change, session, file, step);
                                taken.add(id);
                            });
                });
        return List.copyOf(taken);
    }

    /**
     * Undoes a step of many, each by a step that says so. One that went on meanwhile is left as it is.
     *
     * @param taken what {@link #step} gave
     * @return those that were undone
     */
    public List<UUID> undo(Session session, List<UUID> taken, State to, String reason) {
        var undone = new ArrayList<UUID>();
        door.writeEach(session, "life.undo", taken, (change, id) -> {
            store.file(change.sql(), id)
                    .filter(file -> BulkRules.mayUndo(file, session, to, reason))
                    .ifPresent(file -> {
                        writer.undo(change, session, file, LocalDate.now(clock), reason);
                        undone.add(id);
                    });
        });
        return List.copyOf(undone);
    }

    private List<Problem> refusals(DSLContext sql, Session session, DossierFile file, NewStep step) {
        var problems = BulkRules.step(file, session, step, LocalDate.now(clock));
        return problems.isEmpty() ? check.refusals(sql, file, step.to()) : problems;
    }
}
