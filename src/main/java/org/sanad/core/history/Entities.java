package org.sanad.core.history;

import static org.sanad.data.tables.Tables.ACTIVITY;
import static org.sanad.data.tables.Tables.ALLOTMENT;
import static org.sanad.data.tables.Tables.ANNUAL_STATEMENT;
import static org.sanad.data.tables.Tables.ATTACHMENT;
import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.DOSSIER_PAPER;
import static org.sanad.data.tables.Tables.DOSSIER_PERSON;
import static org.sanad.data.tables.Tables.DOSSIER_STEP;
import static org.sanad.data.tables.Tables.ENVELOPE_LINE;
import static org.sanad.data.tables.Tables.FINDING;
import static org.sanad.data.tables.Tables.FINDING_ANSWER;
import static org.sanad.data.tables.Tables.INSTALMENT;
import static org.sanad.data.tables.Tables.OPENING_BALANCE;
import static org.sanad.data.tables.Tables.PAPER_KIND;
import static org.sanad.data.tables.Tables.PAYMENT;
import static org.sanad.data.tables.Tables.PERSON;
import static org.sanad.data.tables.Tables.PERSON_LINK;
import static org.sanad.data.tables.Tables.PROPOSAL;
import static org.sanad.data.tables.Tables.RECALL;
import static org.sanad.data.tables.Tables.REFERENCE_LINE;
import static org.sanad.data.tables.Tables.RULING;
import static org.sanad.data.tables.Tables.SUGGESTION;
import static org.sanad.data.tables.Tables.SUGGESTION_ANSWER;
import static org.sanad.data.tables.Tables.TARGET;
import static org.sanad.data.tables.Tables.TRANSFER;
import static org.sanad.data.tables.Tables.TRANSFER_ANSWER;
import static org.sanad.data.tables.Tables.VISIT;
import static org.sanad.data.tables.Tables.WAIVER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** The kinds of record that have a history, in the order in which they refer to each other. */
public final class Entities {
    private static final List<Table<?>> TABLES = List.of(
            TRANSFER,
            PERSON,
            DOSSIER,
            DOSSIER_PERSON,
            DOSSIER_STEP,
            AWARD,
            INSTALMENT,
            PAYMENT,
            VISIT,
            ALLOTMENT,
            RECALL,
            ENVELOPE_LINE,
            AWARD_RELEASE,
            PROPOSAL,
            OPENING_BALANCE,
            PERSON_LINK,
            PAPER_KIND,
            DOSSIER_PAPER,
            ATTACHMENT,
            ANNUAL_STATEMENT,
            ACTIVITY,
            TARGET,
            FINDING,
            FINDING_ANSWER,
            RULING,
            REFERENCE_LINE,
            TRANSFER_ANSWER,
            SUGGESTION,
            SUGGESTION_ANSWER,
            WAIVER);

    private static final Map<Table<?>, Set<String>> COLUMNS = TABLES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    table -> table,
                    table -> table.fieldStream().map(Field::getName).collect(Collectors.toSet())));

    private Entities() {}

    public static List<Table<?>> tables() {
        return TABLES;
    }

    /** What the tables here can hold: another text where a column came, or holds other values. */
    static String shape() {
        return TABLES.stream()
                .flatMap(table -> table.fieldStream()
                        .map(field -> table.getName() + " " + field.getName() + " " + type(field.getDataType())))
                .collect(Collectors.joining("\n"));
    }

    private static String type(DataType<?> type) {
        return type.getTypeName() + " " + type.length() + " " + type.precision() + " " + type.scale() + " "
                + type.nullable();
    }

    static Optional<Table<?>> find(String entity) {
        return TABLES.stream().filter(table -> table.getName().equals(entity)).findFirst();
    }

    /** Names of all columns of a kind. */
    static Set<String> columns(Table<?> table) {
        return COLUMNS.get(table);
    }

    /** Where a field stands among those of its record, from 0: in the order in which a person types them; last where there is none. */
    public static int place(String entity, String field) {
        return find(entity)
                .map(table -> table.fieldsRow().indexOf(field))
                .filter(place -> place >= 0)
                .orElse(Integer.MAX_VALUE);
    }

    static Field<UUID> id(Table<?> table) {
        return column(table, "id");
    }

    static Field<String> revision(Table<?> table) {
        return column(table, "revision");
    }

    /** The table's own field. A copy, which jOOQ gives where a class is named too, is compared by its text in each use. */
    @SuppressWarnings("unchecked")
    private static <T> Field<T> column(Table<?> table, String name) {
        return (Field<T>) table.field(name);
    }

    /** The values of a record as history keeps them: texts, whole numbers, booleans and nulls, by column. */
    static Map<String, Object> values(Record row) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : row.fields()) {
            if (!field.getName().equals("id") && !field.getName().equals("revision")) {
                values.put(field.getName(), plain(row.get(field)));
            }
        }
        return values;
    }

    /** A record as it stands, as a line that names every value; its base is its revision. */
    public static Line line(Record row) {
        var table = ((org.jooq.TableRecord<?>) row).getTable();
        return new Line(
                table.getName(), row.get(id(table)).toString(), row.get(revision(table)), Map.of(), values(row));
    }

    /** The values of a new record: a column that is not named is null. */
    static Map<String, Object> givenValues(Record row) {
        var values = values(row);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag;
            case Integer number -> number.longValue();
            case Long number -> number;
            default -> value.toString();
        };
    }
}
