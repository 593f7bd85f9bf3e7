package org.sanad.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.person.Person;
import org.sanad.text.ProblemException;

class MemberPasteTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private List<MemberPaste.Row> read(String text) {
        return new MemberPaste().read(text, List.of(), TODAY);
    }

    @Test
    void cellsComeInAnyOrderAndInBothScripts() {
        var rows = read("""
                الرقم\tالاسم\tرقم البطاقة الوطنية\tالجنس
                1\tفاطمة الزهراء العلوي\tjb 12345\tأنثى\tابنة\t١٩٨٤
                2\tfils\tH\tAhmed\tEL IDRISSI\tK456789\t12/05/1979\t0661 23 45 67
                """);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.problem()).as(row.text()).isNull());
        assertThat(rows).hasSize(2);
        var first = rows.getFirst().person();
        assertThat(first.nameAr()).isEqualTo("فاطمة الزهراء العلوي");
        assertThat(first.cnie()).isEqualTo("JB12345");
        assertThat(first.gender()).isEqualTo(Gender.F);
        assertThat(first.kin().kinship()).isEqualTo(Kinship.DAUGHTER);
        assertThat(first.birthYear()).isEqualTo(1984);
        var second = rows.getLast().person();
        assertThat(second.nameLatin()).isEqualTo("Ahmed EL IDRISSI");
        assertThat(second.birthDate()).isEqualTo(LocalDate.of(1979, 5, 12));
        assertThat(second.phone()).isEqualTo("+212661234567");
        assertThat(second.gender()).isEqualTo(Gender.M);
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndTheRestIsTaken() {
        var rows = read("Ahmed Alami\tK456789\nK111222\nSalma Bennis\t???\nAhmed Alami\tK456789\nمريم;1991;F");
        assertThat(rows)
                .extracting(row -> row.problem() == null ? null : row.problem().key())
                .containsExactly(null, "member.name_missing", "member.cell_unreadable", "member.twice", null);
        assertThat(rows.getLast().person().nameAr()).isEqualTo("مريم");
        assertThat(rows.get(2).line()).isEqualTo(3);
    }

    @Test
    void aCardThatIsInTheDossierIsNotTakenAgain() {
        var known = new Person(null, "أحمد", null, "K456789", null, null, null, null, null, null, Person.Kin.UNKNOWN);
        var rows = new MemberPaste().read("Ahmed\tK 456789", List.of(known), TODAY);
        assertThat(rows.getFirst().problem().key()).isEqualTo("member.twice");
    }

    @Test
    void nothingAndTooMuchAreSaid() {
        assertThat(read("  \n ")).isEmpty();
        var much = "مريم\n".repeat(2_001);
        assertThatThrownBy(() -> read(much)).isInstanceOf(ProblemException.class);
    }
}
