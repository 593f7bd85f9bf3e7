package org.sanad.core.statement;

import static org.sanad.data.tables.Tables.ANNUAL_STATEMENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.data.tables.tables.records.AnnualStatementRecord;

/** Frozen statements as rows. */
final class StatementStore {
    /** All, the newest year first and of a year the one frozen last. */
    List<Statement> all(DSLContext sql) {
        return sql.selectFrom(ANNUAL_STATEMENT)
                .orderBy(ANNUAL_STATEMENT.STATEMENT_YEAR.desc(), ANNUAL_STATEMENT.FROZEN_AT.desc())
                .fetch(StatementStore::statement);
    }

    Optional<Statement> find(DSLContext sql, UUID id) {
        return sql.selectFrom(ANNUAL_STATEMENT)
                .where(ANNUAL_STATEMENT.ID.eq(id))
                .fetchOptional()
                .map(StatementStore::statement);
    }

    AnnualStatementRecord row(Statement statement) {
        var row = new AnnualStatementRecord();
        row.setId(statement.id());
        row.setOwnerCode(statement.owner());
        row.setStatementYear(statement.year());
        row.setContent(statement.content());
        row.setDigest(statement.digest());
        row.setFrozenBy(statement.frozenBy());
        row.setFrozenAt(statement.frozenAt());
        row.setSeal(statement.seal());
        return row;
    }

    private static Statement statement(AnnualStatementRecord row) {
        return new Statement(
                row.getId(),
                row.getOwnerCode(),
                row.getStatementYear(),
                row.getContent(),
                row.getDigest(),
                row.getFrozenBy(),
                row.getFrozenAt(),
                row.getSeal());
    }
}
