package org.sanad.core.paper;

import static org.sanad.data.tables.Tables.PAPER_KIND;
import static org.sanad.data.tables.Tables.PAPER_LISTED;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sanad.core.Coded;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Purpose;
import org.sanad.data.tables.tables.records.PaperListedRecord;

/** What headquarters changed in the shipped list of papers. */
public final class PaperListStore {
    /** Rows of {@code paper_kind} are from before the list was sent down; what was set since stands. */
    public List<PaperKind> changed(DSLContext sql) {
        var changed = new LinkedHashMap<String, PaperKind>();
        sql.selectFrom(PAPER_KIND).forEach(row -> changed.put(row.getCode(), kind(row.into(PAPER_LISTED))));
        sql.selectFrom(PAPER_LISTED).forEach(row -> changed.put(row.getCode(), kind(row)));
        return List.copyOf(changed.values());
    }

    /** Adds it, or takes the place of the one with its code. */
    public void write(DSLContext sql, PaperKind kind) {
        var row = new PaperListedRecord();
        row.setCode(kind.code());
        row.setNameAr(kind.names().arabic());
        row.setNameFr(kind.names().french());
        row.setNameEn(kind.names().english());
        row.setKinds(codes(kind.kinds()));
        row.setPurposes(codes(kind.purposes()));
        row.setPositionNo(kind.position());
        row.setRequired(kind.required());
        row.setActive(kind.active());
        if (sql.fetchExists(PAPER_LISTED, PAPER_LISTED.CODE.eq(kind.code()))) {
            sql.update(PAPER_LISTED)
                    .set(row)
                    .where(PAPER_LISTED.CODE.eq(kind.code()))
                    .execute();
        } else {
            sql.insertInto(PAPER_LISTED).set(row).execute();
        }
    }

    private static PaperKind kind(PaperListedRecord row) {
        return new PaperKind(
                row.getCode(),
                new PaperKind.Names(row.getNameAr(), row.getNameFr(), row.getNameEn()),
                ShippedPapers.codes(row.getKinds(), Kind::of),
                ShippedPapers.codes(row.getPurposes(), Purpose::of),
                row.getPositionNo(),
                row.getRequired(),
                row.getActive());
    }

    private static String codes(Collection<? extends Coded> values) {
        return values.stream().map(one -> one.code()).sorted().collect(Collectors.joining(" "));
    }
}
