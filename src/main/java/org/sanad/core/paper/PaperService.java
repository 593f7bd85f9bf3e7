package org.sanad.core.paper;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.sanad.core.Tidy;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierStore;
import org.sanad.core.dossier.OwnerRules;
import org.sanad.core.dossier.State;
import org.sanad.core.history.Door;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What a person does with the checklist of a dossier. */
public final class PaperService {
    private final Session reader;
    private final Records records;
    private final Door door;
    private final Supplier<UUID> ids;
    private final PaperStore store = new PaperStore();
    private final PaperListStore list = new PaperListStore();
    private final DossierStore dossiers = new DossierStore();
    private final List<PaperKind> shipped = PaperKind.shipped();

    /**
     * @param reader who is at work
     * @param ids new identities, each later than the one before
     */
    public PaperService(Session reader, Database database, Door door, Supplier<UUID> ids) {
        this.reader = reader;
        this.records = new Records(database);
        this.door = door;
        this.ids = ids;
    }

    /** The checklist in force, papers that headquarters took off it among them. */
    public List<PaperKind> kinds() {
        return records.readForAll(this::kinds);
    }

    /** @throws ProblemException {@code right.missing}, {@code dossier.unknown} */
    public Checklist checklist(UUID dossier) {
        return records.read(reader, sql -> checklist(sql, file(sql, dossier)));
    }

    /** Identities of the rows that tell of the papers of a dossier, for its history. */
    public List<UUID> records(UUID dossier) {
        return records.read(reader, sql -> store.records(sql, dossier));
    }

    /**
     * Says of a paper that it is there, missing or not required.
     *
     * @throws ProblemException {@code dossier.not_own}, {@code dossier.closed}, {@code paper.unknown}; {@code
     *     text.too_long} at {@code remark}
     */
    public void mark(Session session, UUID dossier, PaperMark typed) {
        var mark = new PaperMark(typed.paper(), typed.presence(), Tidy.text(typed.remark()));
        door.write(session, "paper.mark", change -> {
            var file = OwnerRules.own(file(change.sql(), dossier), session);
            ProblemException.refuse(PaperRules.mark(file.dossier().state(), kinds(change.sql()), mark));
            change.put(store.row(change.sql(), dossier, file.dossier().owner(), mark, ids.get()));
            return null;
        });
    }

    /** What forbids a payment because papers are missing that it waits for; a {@code PaymentCheck}. */
    public List<Problem> unpaid(DSLContext sql, UUID dossier, List<String> waitedFor) {
        return PaperRules.payment(checklist(sql, file(sql, dossier)), kinds(sql), waitedFor);
    }

    /** What forbids a step because of papers; a {@link org.sanad.core.dossier.StepCheck}. */
    public List<Problem> refusals(DSLContext sql, DossierFile file, State to) {
        return to == State.READY
                ? PaperRules.step(checklist(sql, file), file.dossier().state(), to)
                : List.of();
    }

    private Checklist checklist(DSLContext sql, DossierFile file) {
        var id = file.dossier().id();
        return PaperRules.checklist(kinds(sql), file.dossier().project(), store.marks(sql, id), store.scans(sql, id));
    }

    private List<PaperKind> kinds(DSLContext sql) {
        return PaperRules.inForce(shipped, list.changed(sql));
    }

    private DossierFile file(DSLContext sql, UUID id) {
        return dossiers.file(sql, id).orElseThrow(() -> new ProblemException(Problem.of("dossier.unknown")));
    }
}
