package org.sanad.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.core.spreadsheet.MemberColumn.BIRTH;
import static org.sanad.core.spreadsheet.MemberColumn.CNIE;
import static org.sanad.core.spreadsheet.MemberColumn.GENDER;
import static org.sanad.core.spreadsheet.MemberColumn.KINSHIP;
import static org.sanad.core.spreadsheet.MemberColumn.NAME_AR;
import static org.sanad.core.spreadsheet.MemberColumn.NAME_LATIN;
import static org.sanad.core.spreadsheet.MemberColumn.PHONE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.text.ProblemException;

class MemberBlockTest {
    private final MemberBlock block = new MemberBlock();

    private MemberBlock.Read read(String text) {
        return block.read(block.cells(text));
    }

    @Test
    void cellsComeInAnyOrderAndInBothScripts() {
        var read = read("""
                الرقم\tالاسم\tرقم البطاقة الوطنية\tالجنس
                1\tفاطمة الزهراء العلوي\tjb 12345\tأنثى\tابنة\t١٩٨٤
                """);
        assertThat(read.rows())
                .containsExactly(Map.of(
                        NAME_AR,
                        "فاطمة الزهراء العلوي",
                        CNIE,
                        "jb 12345",
                        GENDER,
                        "أنثى",
                        KINSHIP,
                        "ابنة",
                        BIRTH,
                        "1984"));
        assertThat(read("2\tfils\tH\tAhmed\tEL IDRISSI\tK456789\t12/05/1979\t0661 23 45 67")
                        .rows())
                .containsExactly(Map.of(
                        KINSHIP,
                        "fils",
                        GENDER,
                        "H",
                        NAME_LATIN,
                        "Ahmed EL IDRISSI",
                        CNIE,
                        "K456789",
                        BIRTH,
                        "12/05/1979",
                        PHONE,
                        "0661 23 45 67"));
    }

    @Test
    void aCellThatIsLikeNothingGoesWhereItsColumnGoes() {
        var read = read("Mariam\tJB54321\t1990\nKhadija\t???\t19??\nSaid\tJB1111\t1980");
        assertThat(read.rows().get(1)).isEqualTo(Map.of(NAME_LATIN, "Khadija", CNIE, "???", BIRTH, "19??"));
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void aHeadingSaysMoreThanWhatStandsBelow() {
        var read = read("Nom complet\tTéléphone\tTéléphone\nMariam\t12\t0661234567\nSaid\t13\t0661234568");
        assertThat(read.rows().getFirst()).isEqualTo(Map.of(NAME_LATIN, "Mariam", PHONE, "12"));
        assertThat(read.leftOut()).as("what finds no place is told").containsExactly("0661234567", "0661234568");
    }

    @Test
    void aColumnOfSomethingElseIsToldByItsHeading() {
        var read = read("Nom\tCommune\tCNIE\nMariam\tTan-Tan\tJB54321");
        assertThat(read.rows()).containsExactly(Map.of(NAME_LATIN, "Mariam", CNIE, "JB54321"));
        assertThat(read.leftOut()).containsExactly("Commune");
    }

    @Test
    void semicolonsPartCellsToo() {
        assertThat(read("مريم;1991;F").rows()).containsExactly(Map.of(NAME_AR, "مريم", BIRTH, "1991", GENDER, "F"));
    }

    @Test
    void emptyCellsKeepTheirPlaces() {
        assertThat(block.cells("a\t\tb\n\n\tc")).containsExactly(List.of("a", "", "b"), List.of("", "c"));
    }

    @Test
    void nothingAndTooMuchAreSaid() {
        assertThat(read("  \n ").rows()).isEmpty();
        var much = "مريم\n".repeat(2_001);
        assertThatThrownBy(() -> read(much)).isInstanceOf(ProblemException.class);
    }
}
