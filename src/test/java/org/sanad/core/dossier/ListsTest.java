package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.core.Coded;
import org.sanad.core.account.Role;
import org.sanad.core.office.Level;
import org.sanad.core.paper.Presence;
import org.sanad.core.person.Education;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.subsidy.Funding;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.Support;

/** The fixed lists hold what the domain names, no less and no more: a code that goes is a dossier that no longer opens. */
class ListsTest {
    static Stream<Arguments> lists() {
        return Stream.of(
                list(Kind.values(), "individual cooperative association"),
                list(Purpose.values(), "creation extension"),
                list(Sector.values(), "agriculture sea_fishing crafts trade industry services tourism"),
                list(Part.values(), "holder representative member former"),
                list(Kinship.values(), "self daughter son widow other"),
                list(Education.values(), "none primary lower_secondary upper_secondary vocational university"),
                list(Presence.values(), "present missing not_required"),
                list(Support.values(), "cash in_kind"),
                list(Means.values(), "cheque transfer delivery"),
                list(Funding.values(), "own_budget convention indh other_donor"),
                list(
                        State.values(),
                        "draft filed ready under_study returned deferred rejected settled in_operation closed withdrawn"),
                Arguments.of(codes(Level.values(), Level::code), "headquarters regional provincial local"),
                Arguments.of(
                        codes(Role.values(), Role::code), "clerk head_of_office fund_holder inspector administrator"),
                Arguments.of(codes(Gender.values(), Gender::code), "F M"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void eachListHoldsWhatTheDomainNames(List<String> codes, String named) {
        assertThat(codes).containsExactly(named.split(" "));
    }

    private static Arguments list(Coded[] values, String named) {
        return Arguments.of(codes(values, one -> one.code()), named);
    }

    private static <T> List<String> codes(T[] values, java.util.function.Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
