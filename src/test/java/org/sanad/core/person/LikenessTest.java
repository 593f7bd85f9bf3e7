package org.sanad.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private final Person held = person("محمد العلوي", null, "JB12345", LocalDate.of(1980, 5, 1), null);

    @Test
    void theSameCnieWarnsWhateverTheName() {
        var likeness = Likeness.of(person(null, "Karim Tazi", "JB12345", null, null), held);
        assertThat(likeness.reasons()).containsExactly(Reason.SAME_CNIE);
        assertThat(likeness.score()).isGreaterThanOrEqualTo(Likeness.WARN);
    }

    @Test
    void aNameAlikeWarnsAlone() {
        var likeness = Likeness.of(person(null, "Mohammed EL ALAOUI", null, null, null), held);
        assertThat(likeness.reasons()).containsExactly(Reason.NAME_ALIKE);
        assertThat(likeness.score()).isGreaterThanOrEqualTo(Likeness.WARN);
    }

    @Test
    void aNameAlikeIsTooLittleBesideAnotherYearOrAnotherCard() {
        assertThat(Likeness.of(person(null, "Mohamed Alaoui", null, null, 1950), held)
                        .score())
                .isLessThan(Likeness.WARN);
        assertThat(Likeness.of(person(null, "Mohamed Alaoui", "K99999", null, null), held)
                        .score())
                .isLessThan(Likeness.WARN);
    }

    @Test
    void aMistypedCardSpeaksForOnePerson() {
        for (var typed : new String[] {"JB12346", "JB21345"}) {
            var likeness = Likeness.of(person(null, "Mohamed Alaoui", typed, null, 1980), held);
            assertThat(likeness.reasons())
                    .containsExactlyInAnyOrder(Reason.CNIE_NEAR, Reason.NAME_ALIKE, Reason.SAME_BIRTH_YEAR);
            assertThat(likeness.score()).isGreaterThanOrEqualTo(Likeness.WARN);
        }
    }

    @Test
    void phoneTitleAndFighterAreReasons() {
        var kin = new Person.Kin(Kinship.SON, null, "Ali Alaoui", "4711");
        var one = new Person(null, null, "Mohamed Alaoui", null, null, null, null, "+212600000001", null, null, kin);
        var arabic = new Person.Kin(Kinship.SON, null, "علي العلوي", "4711");
        var other = new Person(null, "محمد العلوي", null, null, null, null, null, "+212600000001", null, null, arabic);
        assertThat(Likeness.of(one, other).reasons())
                .containsExactlyInAnyOrder(
                        Reason.NAME_ALIKE, Reason.SAME_PHONE, Reason.SAME_TITLE, Reason.SAME_FIGHTER);
    }

    private static Person person(String arabic, String latin, String cnie, LocalDate born, Integer year) {
        return new Person(null, arabic, latin, cnie, born, year, null, null, null, null, Person.Kin.UNKNOWN);
    }
}
