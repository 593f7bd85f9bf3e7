package org.sanad.core.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.Tidy;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.office.OfficeTree;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Raises findings, answers and ends them. */
public final class FindingService {
    private static final int LONGEST = 2_000;

    private final Records records;
    private final Door door;
    private final Clock clock;
    private final OfficeTree offices;
    private final Supplier<UUID> ids;
    private final FindingStore store = new FindingStore();

    /** @param ids new identities */
    public FindingService(Database database, Door door, Clock clock, OfficeTree offices, Supplier<UUID> ids) {
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.offices = offices;
        this.ids = ids;
    }

    /** About this office and all under it: those still open first, the earliest due first. */
    public List<Finding> all(Session session) {
        return records.read(session, sql -> store.about(sql, offices.within(session.officeCode())));
    }

    /**
     * Raises a finding.
     *
     * @param office this one or one under it
     * @param dossier about which it is, one of that office; null for the office as a whole
     * @throws ProblemException {@code finding.*} at {@code office_code}, {@code words}, {@code due_on};
     *     {@code right.missing}
     */
    public Finding raise(Session session, String office, UUID dossier, String words, LocalDate dueOn) {
        var today = LocalDate.now(clock);
        var text = Tidy.text(words);
        var problems = new ArrayList<Problem>();
        if (office == null || !offices.within(session.officeCode()).contains(office)) {
            problems.add(Problem.at("office_code", "finding.office_missing"));
        }
        if (dossier != null && problems.isEmpty()) {
            records.read(session, sql -> store.ownerOf(sql, dossier))
                    .filter(owner -> !owner.equals(office))
                    .ifPresent(owner -> problems.add(Problem.at("office_code", "finding.other_office", owner)));
        }
        length("words", text, "finding.words_missing", problems);
        if (dueOn == null || dueOn.isBefore(today)) {
            problems.add(Problem.at("due_on", "finding.due_past"));
        }
        ProblemException.refuse(problems);
        var finding = new Finding(
                ids.get(),
                session.officeCode(),
                office,
                dossier,
                text,
                session.person(),
                today,
                dueOn,
                null,
                null,
                null,
                null,
                null);
        door.write(session, "finding.raise", change -> {
            change.put(store.row(finding));
            return null;
        });
        return finding;
    }

    /** How many wait for the answer of the office of a person. */
    public int waiting(Session session) {
        return records.read(session, sql -> store.waitingFor(sql, session.officeCode()));
    }

    /**
     * Answers a finding that was raised here, or one about this office that was raised above; an answer before is in the
     * history.
     *
     * @throws ProblemException {@code finding.*}, at {@code answer}; {@code right.missing}
     */
    public void answer(Session session, UUID id, String words) {
        var text = Tidy.text(words);
        var problems = new ArrayList<Problem>();
        length("answer", text, "finding.answer_missing", problems);
        ProblemException.refuse(problems);
        var today = LocalDate.now(clock);
        door.write(session, "finding.answer", change -> {
            var finding = open(change, id);
            if (finding.owner().equals(session.officeCode())) {
                change.put(store.row(finding.answered(text, session.person(), today)));
            } else if (finding.office().equals(session.officeCode())) {
                change.put(store.answer(change.sql(), session, finding, text, today, ids.get()));
            } else {
                throw new ProblemException(Problem.of("finding.not_own"));
            }
            return null;
        });
    }

    /**
     * Ends a finding that was raised here.
     *
     * @throws ProblemException {@code finding.*}, {@code right.missing}
     */
    public void close(Session session, UUID id) {
        door.write(session, "finding.close", change -> {
            var finding = open(change, id);
            if (!finding.owner().equals(session.officeCode())) {
                throw new ProblemException(Problem.of("finding.not_own"));
            }
            change.put(store.row(finding.closed(session.person(), LocalDate.now(clock))));
            return null;
        });
    }

    private Finding open(Change change, UUID id) {
        var finding =
                store.find(change.sql(), id).orElseThrow(() -> new ProblemException(Problem.of("finding.unknown")));
        if (finding.closed()) {
            throw new ProblemException(Problem.of("finding.closed"));
        }
        return finding;
    }

    private static void length(String field, String text, String missing, List<Problem> problems) {
        if (text == null) {
            problems.add(Problem.at(field, missing));
        } else if (text.length() > LONGEST) {
            problems.add(Problem.at(field, "text.too_long", LONGEST));
        }
    }
}
