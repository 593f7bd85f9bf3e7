package org.sanad.core.reference;

import static org.sanad.data.tables.Tables.REFERENCE_LINE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.sanad.core.dossier.PeriodStore;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.paper.PaperListStore;
import org.sanad.core.subsidy.DonorStore;
import org.sanad.core.subsidy.ProgrammeStore;
import org.sanad.data.tables.tables.records.ReferenceLineRecord;

/** What headquarters set, as rows with a history at headquarters, and as the tables that every office reads. */
public final class ReferenceStore {
    private static final String VERSION = "reference.version";
    private static final String DOCUMENT = "reference.document";
    private static final String WHOLE = "reference.whole";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OfficeStore offices = new OfficeStore();
    private final ProgrammeStore programmes = new ProgrammeStore();
    private final DonorStore donors = new DonorStore();
    private final PaperListStore papers = new PaperListStore();
    private final PeriodStore periods = new PeriodStore();

    /** The edition of now, at headquarters; empty where it never set anything. */
    public Optional<Edition> edition(DSLContext sql) {
        var version = version(sql);
        return version == 0 ? Optional.empty() : Optional.of(Edition.of(version, lines(sql)));
    }

    private static List<ReferenceLine> lines(DSLContext sql) {
        return sql.selectFrom(REFERENCE_LINE)
                .orderBy(REFERENCE_LINE.KIND, REFERENCE_LINE.CODE)
                .fetch(row -> new ReferenceLine(row.getKind(), row.getCode(), read(row.getContent())));
    }

    /** Whether it is set exactly so already. */
    boolean stands(DSLContext sql, ReferenceLine line) {
        return sql.fetchExists(
                REFERENCE_LINE,
                REFERENCE_LINE.KIND.eq(line.kind()),
                REFERENCE_LINE.CODE.eq(line.code()),
                REFERENCE_LINE.CONTENT.eq(line.content().toString()));
    }

    /** The row of a line: the one of its code, or a new one. */
    ReferenceLineRecord row(DSLContext sql, ReferenceLine line, String owner, UUID newId) {
        var stored = sql.select(REFERENCE_LINE.ID)
                .from(REFERENCE_LINE)
                .where(REFERENCE_LINE.KIND.eq(line.kind()), REFERENCE_LINE.CODE.eq(line.code()))
                .fetchOptional(REFERENCE_LINE.ID);
        var row = new ReferenceLineRecord();
        row.setId(stored.orElse(newId));
        row.setOwnerCode(owner);
        row.setKind(line.kind());
        row.setCode(line.code());
        row.setContent(line.content().toString());
        return row;
    }

    /**
     * Writes what lines say into the tables that are read.
     *
     * @return whether all could be read; a newer Sanad may have set what this version has no word for, which is left out
     */
    public boolean write(DSLContext sql, List<ReferenceLine> lines) {
        var kinds = read(lines, ReferenceKind.PROGRAMME, Lines::programme);
        var givers = read(lines, ReferenceKind.DONOR, Lines::donor);
        var list = read(lines, ReferenceKind.PAPER, Lines::paper);
        var spans = read(lines, ReferenceKind.PERIODS, Lines::periods);
        var tree = read(lines, ReferenceKind.OFFICE, Lines::office);
        offices.write(sql, tree);
        kinds.forEach(one -> programmes.write(sql, one));
        givers.forEach(one -> donors.write(sql, one));
        list.forEach(one -> papers.write(sql, one));
        spans.forEach(one -> periods.write(sql, one));
        return kinds.size() + givers.size() + list.size() + spans.size() + tree.size() == lines.size();
    }

    private static <T> List<T> read(List<ReferenceLine> lines, ReferenceKind kind, Function<ReferenceLine, T> as) {
        return lines.stream()
                .filter(line -> line.is(kind))
                .flatMap(line -> attempt(line, as).stream())
                .toList();
    }

    private static <T> Optional<T> attempt(ReferenceLine line, Function<ReferenceLine, T> as) {
        try {
            return Optional.of(as.apply(line));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Number of the edition that is in force here; 0 for what was shipped. */
    public long version(DSLContext sql) {
        return offices.setting(sql, VERSION).map(Long::valueOf).orElse(0L);
    }

    public void keep(DSLContext sql, long version) {
        offices.set(sql, VERSION, String.valueOf(version));
    }

    /** Whether all of the edition in force could be read by the version of Sanad that took it in. */
    public boolean whole(DSLContext sql) {
        return offices.setting(sql, WHOLE).map(Boolean::valueOf).orElse(true);
    }

    public void keep(DSLContext sql, boolean whole) {
        offices.set(sql, WHOLE, String.valueOf(whole));
    }

    /** The edition as it was signed, below headquarters. */
    public Optional<String> document(DSLContext sql) {
        return offices.setting(sql, DOCUMENT);
    }

    public void keep(DSLContext sql, String document) {
        offices.set(sql, DOCUMENT, document);
    }

    private static JsonNode read(String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
