package org.sanad.core.fund;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;
import static org.sanad.data.tables.Tables.ALLOTMENT;
import static org.sanad.data.tables.Tables.RECALL;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.sanad.data.tables.tables.records.RecallRecord;

/** What was asked back, in the database. */
public final class RecallStore {
    /** What was asked of some offices, the oldest first. A line and its repetitions on several levels count once. */
    List<Recall> all(DSLContext sql, Collection<String> offices) {
        var once = new LinkedHashMap<UUID, RecallRecord>();
        sql.selectFrom(RECALL)
                .where(RECALL.OFFICE_CODE.in(offices))
                .orderBy(RECALL.DATED_ON, coalesce(RECALL.COPY_OF, RECALL.ID))
                .forEach(row -> once.putIfAbsent(identity(row), row));
        var less = new HashMap<UUID, Long>();
        once.values().stream()
                .filter(row -> row.getAbout() != null)
                .forEach(row -> less.merge(row.getAbout(), row.getAmount(), Long::sum));
        var given = given(sql, offices);
        return once.values().stream()
                .filter(row -> row.getAbout() == null)
                .map(row -> new Recall(
                        identity(row),
                        new Slice(row.getOfficeCode(), row.getProgrammeCode(), row.getBudgetYear()),
                        row.getAmount() + less.getOrDefault(identity(row), 0L),
                        given.getOrDefault(identity(row), 0L),
                        row.getReference(),
                        row.getDatedOn()))
                .toList();
    }

    /** What is still asked of a slice, the oldest first; nothing where it is of no office yet. */
    List<Recall> open(DSLContext sql, Slice slice) {
        return Stream.ofNullable(slice.office())
                .flatMap(office -> all(sql, List.of(office)).stream())
                .filter(one -> one.slice().equals(slice) && one.open() > 0)
                .toList();
    }

    Optional<Recall> find(DSLContext sql, Collection<String> offices, UUID id) {
        return all(sql, offices).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static UUID identity(RecallRecord row) {
        return row.getCopyOf() == null ? row.getId() : row.getCopyOf();
    }

    private static Map<UUID, Long> given(DSLContext sql, Collection<String> offices) {
        var given = new HashMap<UUID, Long>();
        sql.select(ALLOTMENT.ANSWERS, sum(ALLOTMENT.AMOUNT))
                .from(ALLOTMENT)
                .where(ALLOTMENT.ANSWERS.isNotNull(), ALLOTMENT.OFFICE_CODE.in(offices))
                .groupBy(ALLOTMENT.ANSWERS)
                .forEach(row -> given.put(row.value1(), -row.value2().longValueExact()));
        return given;
    }

    RecallRecord row(UUID id, String owner, NewAllotment line, UUID about) {
        var row = new RecallRecord();
        row.setId(id);
        row.setOwnerCode(owner);
        row.setOfficeCode(line.slice().office());
        row.setProgrammeCode(line.slice().programme());
        row.setBudgetYear(line.slice().year());
        row.setAmount(line.amount());
        row.setReference(line.reference());
        row.setDatedOn(line.datedOn());
        row.setAbout(about);
        return row;
    }

    /** What goes down to offices below: lines of headquarters, its own or those that came with a receipt. */
    public List<RecalledLine> toPassOn(DSLContext sql, String own, Collection<String> below) {
        return sql.selectFrom(RECALL)
                .where(RECALL.OWNER_CODE.eq(own), RECALL.OFFICE_CODE.in(below))
                .orderBy(coalesce(RECALL.COPY_OF, RECALL.ID))
                .fetch(row -> new RecalledLine(
                        identity(row),
                        row.getOfficeCode(),
                        row.getProgrammeCode(),
                        row.getBudgetYear(),
                        row.getAmount(),
                        row.getReference(),
                        row.getDatedOn().toString(),
                        row.getAbout()));
    }

    boolean has(DSLContext sql, String own, UUID line) {
        return sql.fetchExists(RECALL, RECALL.OWNER_CODE.eq(own), RECALL.COPY_OF.eq(line));
    }

    RecallRecord row(UUID id, String own, RecalledLine line) {
        var slice = new Slice(line.office(), line.programme(), line.year());
        var typed = new NewAllotment(slice, line.amount(), line.reference(), LocalDate.parse(line.datedOn()));
        var row = row(id, own, typed, line.about());
        row.setCopyOf(line.id());
        return row;
    }
}
