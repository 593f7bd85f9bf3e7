package org.sanad.core.suggestion;

import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.SUGGESTION;
import static org.sanad.data.tables.Tables.SUGGESTION_ANSWER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierStore;
import org.sanad.data.tables.tables.records.SuggestionAnswerRecord;
import org.sanad.data.tables.tables.records.SuggestionRecord;

/** Suggestions and answers, as rows. Those of dossiers that are not here are not listed: there is nothing to show beside them. */
final class SuggestionStore {
    private static final int LISTED = 200;
    private final DSLContext sql;
    private final DossierStore dossiers = new DossierStore();

    SuggestionStore(DSLContext sql) {
        this.sql = sql;
    }

    int waitingFor(String office) {
        return sql.fetchCount(
                SUGGESTION.join(DOSSIER).on(DOSSIER.ID.eq(SUGGESTION.DOSSIER_ID)),
                DOSSIER.OWNER_CODE.eq(office),
                open());
    }

    private static Condition open() {
        return SUGGESTION
                .WITHDRAWN
                .isFalse()
                .and(SUGGESTION.ID.notIn(
                        DSL.select(SUGGESTION_ANSWER.SUGGESTION_ID).from(SUGGESTION_ANSWER)));
    }

    /** Those made by an office and those about its dossiers, the open ones first, then the newest. */
    List<Suggestion> list(String office) {
        return select(SUGGESTION.OWNER_CODE.eq(office).or(DOSSIER.OWNER_CODE.eq(office)));
    }

    Optional<Suggestion> find(UUID id) {
        return select(SUGGESTION.ID.eq(id)).stream().findFirst();
    }

    private List<Suggestion> select(Condition which) {
        return sql.select(SUGGESTION.fields())
                .select(SUGGESTION_ANSWER.fields())
                .select(DOSSIER.NUMBER, DOSSIER.OWNER_CODE)
                .from(SUGGESTION)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(SUGGESTION.DOSSIER_ID))
                .leftJoin(SUGGESTION_ANSWER)
                .on(SUGGESTION_ANSWER.SUGGESTION_ID.eq(SUGGESTION.ID))
                .where(which)
                .orderBy(DSL.when(open(), 0).otherwise(1), SUGGESTION.ID.desc())
                .limit(LISTED)
                .fetch(this::suggestion);
    }

    private Suggestion suggestion(Record row) {
        var field = SuggestedField.of(row.get(SUGGESTION.FIELD));
        var file = dossiers.file(sql, row.get(SUGGESTION.DOSSIER_ID));
        var answer = row.get(SUGGESTION_ANSWER.ID) == null
                ? null
                : new Suggestion.Answer(
                        row.get(SUGGESTION_ANSWER.ACCEPTED),
                        row.get(SUGGESTION_ANSWER.ANSWERED_BY),
                        row.get(SUGGESTION_ANSWER.ANSWERED_ON),
                        row.get(SUGGESTION_ANSWER.REASON));
        return new Suggestion(
                row.get(SUGGESTION.ID),
                row.get(SUGGESTION.OWNER_CODE),
                row.get(DOSSIER.OWNER_CODE),
                row.get(SUGGESTION.DOSSIER_ID),
                row.get(DOSSIER.NUMBER),
                field,
                row.get(SUGGESTION.SEEN),
                file.map(field::of).orElse(null),
                row.get(SUGGESTION.WANTED),
                row.get(SUGGESTION.REASON),
                row.get(SUGGESTION.SUGGESTED_BY),
                row.get(SUGGESTION.SUGGESTED_ON),
                row.get(SUGGESTION.WITHDRAWN),
                answer);
    }

    Optional<DossierFile> file(UUID dossier) {
        return dossiers.file(sql, dossier);
    }

    SuggestionRecord withdrawn(UUID id) {
        var row = sql.selectFrom(SUGGESTION).where(SUGGESTION.ID.eq(id)).fetchSingle();
        row.setWithdrawn(true);
        return row;
    }

    static SuggestionRecord row(
            UUID id,
            Session session,
            UUID dossier,
            SuggestedField field,
            String seen,
            String wanted,
            String reason,
            LocalDate on) {
        var row = new SuggestionRecord();
        row.setId(id);
        row.setOwnerCode(session.officeCode());
        row.setDossierId(dossier);
        row.setField(field.code());
        row.setSeen(seen);
        row.setWanted(wanted);
        row.setReason(reason);
        row.setSuggestedBy(session.person());
        row.setSuggestedOn(on);
        row.setWithdrawn(false);
        return row;
    }

    static SuggestionAnswerRecord row(
            UUID id, Session session, Suggestion suggestion, boolean accepted, String reason, LocalDate on) {
        var row = new SuggestionAnswerRecord();
        row.setId(id);
        row.setOwnerCode(session.officeCode());
        row.setSuggestionId(suggestion.id());
        row.setDossierId(suggestion.dossier());
        row.setAccepted(accepted);
        row.setReason(reason);
        row.setAnsweredBy(session.person());
        row.setAnsweredOn(on);
        return row;
    }
}
