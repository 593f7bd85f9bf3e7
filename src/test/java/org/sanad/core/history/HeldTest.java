package org.sanad.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fixture.ScratchRegister;

/** What the tables can hold at all, and what they cannot: the surest way to keep a thing from being told is not to hold it. */
class HeldTest {
    @TempDir
    Path folder;

    private ScratchRegister register;

    @BeforeEach
    void open() {
        register = ScratchRegister.create(folder.resolve("register"), "P10.521");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private record Column(String table, String name, String type) {}

    private List<Column> columns() {
        return register.register()
                .database()
                .read(sql -> sql.fetch("select lower(table_name), lower(column_name), data_type"
                                + " from information_schema.columns where lower(table_schema) = 'public'")
                        .map(row -> new Column(
                                row.get(0, String.class), row.get(1, String.class), row.get(2, String.class))));
    }

    /** A new column of a person is looked at here first: law 09-08, and no word of anybody’s health. */
    @Test
    void ofAPersonIsHeldWhatTheDomainNamesAndNoMore() {
        assertThat(columns())
                .filteredOn(column -> column.table().equals("person"))
                .extracting(Column::name)
                .containsExactlyInAnyOrder(
                        "id",
                        "owner_code",
                        "name_ar",
                        "name_latin",
                        "cnie",
                        "birth_date",
                        "birth_year",
                        "gender",
                        "phone",
                        "address",
                        "education",
                        "kinship",
                        "kinship_note",
                        "fighter_name",
                        "title_number",
                        "revision");
        assertThat(columns())
                .extracting(Column::name)
                .noneMatch(name -> name.matches(".*(health|illness|disease|disabilit|blood|medical).*"));
    }

    /** What is not held needs no mask: the paper called RIB is ticked, and its number is typed nowhere. */
    @Test
    void noNumberOfABankAccountIsHeld() {
        assertThat(columns()).extracting(Column::name).noneMatch(name -> name.matches("(.*_)?(rib|iban|bank)(_.*)?"));
    }

    @Test
    void noColumnHoldsAFraction() {
        assertThat(columns())
                .extracting(Column::type)
                .noneMatch(type -> type.matches("(?i)double.*|real|float|dec.*|num.*"));
        assertThat(columns())
                .filteredOn(column -> column.name().matches("amount|awarded|paid|cost|asked|loan|own_cash|own_in_kind"))
                .hasSizeGreaterThan(9)
                .extracting(Column::type)
                .allMatch("bigint"::equalsIgnoreCase);
    }
}
