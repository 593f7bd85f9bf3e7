package org.sanad.core.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.account.Session;
import org.sanad.core.history.Door;
import org.sanad.data.Database;
import org.sanad.text.Problem;

/** Takes many dossiers a step further at once: looked at first, saved as a whole, undone as a whole. */
public final class BulkService {
    private final Database database;
    private final Door door;
    private final Clock clock;
    private final DossierWriter writer;
    private final DossierStore store = new DossierStore();

    public BulkService(Database database, Door door, Clock clock, DossierWriter writer) {
        this.database = database;
        this.door = door;
        this.clock = clock;
        this.writer = writer;
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

    /** What a step would do, dossier by dossier; nothing is changed. */
    public List<Outlook> look(Session session, List<UUID> dossiers, NewStep step) {
        return database.read(sql -> files(sql, dossiers).stream()
                .map(file -> new Outlook(
                        file.dossier().id(),
                        file.dossier().number(),
                        file.dossier().state(),
                        BulkRules.step(file, session, step, LocalDate.now(clock))))
                .toList());
    }

    /**
     * Takes the step with all that can, each with a history entry of its own, in one transaction.
     *
     * @return those that took it: what {@link #undo} undoes
     */
    public List<UUID> step(Session session, List<UUID> dossiers, NewStep step) {
        var taken = new ArrayList<UUID>();
        door.writeEach(
                session,
                "life." + step.to().code(),
                dossiers.stream().distinct().toList(),
                (change, id) -> {
                    store.file(change.sql(), id)
                            .filter(file -> BulkRules.step(file, session, step, LocalDate.now(clock))
                                    .isEmpty())
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

    private List<DossierFile> files(DSLContext sql, List<UUID> dossiers) {
        return dossiers.stream().flatMap(id -> store.file(sql, id).stream()).toList();
    }
}
