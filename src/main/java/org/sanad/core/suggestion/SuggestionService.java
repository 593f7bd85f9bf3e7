package org.sanad.core.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.Tidy;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierService;
import org.sanad.core.history.Door;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Suggests to another office what it might write, and answers what others suggest. */
public final class SuggestionService {
    private static final int LONGEST = 500;
    private final Records records;
    private final Door door;
    private final DossierService dossiers;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public SuggestionService(Database database, Door door, DossierService dossiers, Clock clock, Supplier<UUID> ids) {
        this.records = new Records(database);
        this.door = door;
        this.dossiers = dossiers;
        this.clock = clock;
        this.ids = ids;
    }

    /** How many wait for the answer of this office. */
    public int waiting(Session session) {
        return records.read(session, sql -> new SuggestionStore(sql).waitingFor(session.officeCode()));
    }

    /** Those that this office made, and those about its dossiers: what waits first, at most 200. */
    public List<Suggestion> list(Session session) {
        return records.read(session, sql -> new SuggestionStore(sql).list(session.officeCode()));
    }

    /**
     * Suggests a value, or a remark, to the office whose dossier it is. Nothing of the dossier changes.
     *
     * @throws ProblemException {@code suggestion.*}, {@code dossier.unknown}, {@code right.missing}
     */
    public void make(Session session, UUID dossier, SuggestedField field, String wanted, String reason) {
        if (field == null) {
            throw new ProblemException(Problem.at("field", "suggestion.field_missing"));
        }
        var value = text("wanted", wanted);
        var why = text("reason", reason);
        door.write(session, "suggestion.make", change -> {
            var file = new SuggestionStore(change.sql())
                    .file(dossier)
                    .orElseThrow(() -> new ProblemException(Problem.of("dossier.unknown")));
            if (file.dossier().owner().equals(session.officeCode())) {
                throw new ProblemException(Problem.of("suggestion.own"));
            }
            var seen = field.of(file);
            if (value.equals(seen)) {
                throw new ProblemException(Problem.at("wanted", "suggestion.same"));
            }
            change.put(SuggestionStore.row(ids.get(), session, dossier, field, seen, value, why, LocalDate.now(clock)));
            return null;
        });
    }

    private static String text(String name, String typed) {
        var text = Tidy.text(typed);
        if (text == null) {
            throw new ProblemException(Problem.at(name, "suggestion." + name + "_missing"));
        }
        if (text.length() > LONGEST) {
            throw new ProblemException(Problem.at(name, "text.too_long", LONGEST));
        }
        return text;
    }

    /**
     * Takes back what this office suggested and nobody answered.
     *
     * @throws ProblemException {@code suggestion.answered}, {@code suggestion.not_ours}
     */
    public void withdraw(Session session, UUID id) {
        door.write(session, "suggestion.withdraw", change -> {
            var store = new SuggestionStore(change.sql());
            if (!open(store, id).from().equals(session.officeCode())) {
                throw new ProblemException(Problem.of("suggestion.not_ours"));
            }
            change.put(store.withdrawn(id));
            return null;
        });
    }

    /**
     * Accepts: the value is written by the same rules as if it were typed here, and the answer with it. Or declines with a
     * reason, and nothing of the dossier changes.
     *
     * @throws ProblemException {@code suggestion.*}; the refusals of {@link DossierService#save}
     */
    public void answer(Session session, UUID id, boolean accepted, String reason) {
        var why = accepted ? Tidy.text(reason) : text("reason", reason);
        if (Objects.toString(why, "").length() > LONGEST) {
            throw new ProblemException(Problem.at("reason", "text.too_long", LONGEST));
        }
        door.write(session, accepted ? "suggestion.accept" : "suggestion.decline", change -> {
            var store = new SuggestionStore(change.sql());
            var suggestion = open(store, id);
            if (!suggestion.to().equals(session.officeCode())) {
                throw new ProblemException(Problem.of("suggestion.not_ours"));
            }
            if (accepted) {
                var file = store.file(suggestion.dossier()).orElseThrow();
                var draft = suggestion.field().with(file, suggestion.wanted());
                if (draft != null) {
                    dossiers.change(change, session, draft);
                }
            }
            change.put(SuggestionStore.row(ids.get(), session, suggestion, accepted, why, LocalDate.now(clock)));
            return null;
        });
    }

    private static Suggestion open(SuggestionStore store, UUID id) {
        return store.find(id)
                .filter(Suggestion::open)
                .orElseThrow(() -> new ProblemException(Problem.of("suggestion.answered")));
    }
}
