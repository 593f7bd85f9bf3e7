package org.sanad.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What is counted together, and by all processors, is what counting row by row gives, whatever the filters. */
class SurveyTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 1);

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void allThatIsCountedTogetherIsWhatIsCountedAlone(@ForAll long seed) {
        var dice = new Random(seed);
        // enough blocks for several processors
        var facts = new Facts(Columns.of(new RandomFacts(seed).some(dice.nextInt(20_000)), new Rows()));
        for (var round = 0; round < 8; round++) {
            var choice = filter(dice);
            var charts = new EnumMap<Dimension, Filter>(Dimension.class);
            for (var dimension : Dimension.values()) {
                charts.put(dimension, dice.nextBoolean() ? choice : filter(dice));
            }
            var years = dice.nextBoolean() ? filter(dice) : sinceNewYear(charts.get(Dimension.YEAR));
            charts.put(Dimension.YEAR, years);
            var line = dice.nextBoolean() ? filter(dice) : sinceEver(years);
            compare(facts, new Board.Filters(choice, filter(dice), charts, line, filter(dice)));
            compareYear(facts, filter(dice), 2019 + dice.nextInt(3));
        }
    }

    private static void compareYear(Facts facts, Filter of, int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var now = of.period(first, last);
        var figures = facts.year(of, year);
        assertThat(figures.now()).isEqualTo(facts.count(now, List.of()).total());
        assertThat(figures.before())
                .isEqualTo(facts.count(of.period(first.minusYears(1), last.minusYears(1)), List.of())
                        .total());
        assertThat(figures.years()).isEqualTo(groups(facts, of.period(null, last), Dimension.YEAR));
        for (var by : YearFigures.BY) {
            assertThat(figures.groups().get(by)).as("%s of %s", by, now).isEqualTo(groups(facts, now, by));
        }
    }

    private static void compare(Facts facts, Board.Filters asked) {
        var board = facts.board(asked, TODAY);
        assertThat(board.total())
                .isEqualTo(facts.count(asked.choice(), List.of()).total());
        assertThat(board.before())
                .isEqualTo(facts.count(asked.before(), List.of()).total());
        assertThat(board.line()).isEqualTo(groups(facts, asked.line(), Dimension.YEAR));
        asked.charts()
                .forEach((dimension, filter) -> assertThat(board.groups().get(dimension))
                        .as("%s of %s", dimension, filter)
                        .isEqualTo(groups(facts, filter, dimension)));
        var alone = facts.overview(asked.choice(), TODAY);
        assertThat(board.overview().course()).isEqualTo(alone.course());
        assertThat(board.overview().employment()).isEqualTo(alone.employment());
        assertThat(board.overview().budgets())
                .isEqualTo(facts.overview(asked.spending(), TODAY).budgets());
    }

    private static List<Group> groups(Facts facts, Filter filter, Dimension dimension) {
        return facts.count(filter, List.of(dimension)).groups();
    }

    /** Each part is asked for as often as not. */
    private static Filter filter(Random dice) {
        var from = LocalDate.of(2019, 12, 24).plusDays(dice.nextInt(12));
        return new Filter(
                some(dice, from),
                some(dice, from.plusDays(dice.nextInt(12))),
                some(dice, Set.of("R10", "HQ")),
                some(dice, dice.nextInt(9) == 0 ? "NEVER" : "OWN"),
                some(dice, "cooperative"),
                some(dice, "settled"),
                some(dice, "crafts"),
                some(dice, "10"),
                some(dice, "10.521"),
                some(dice, "f"),
                some(dice, 2019 + dice.nextInt(3)),
                null);
    }

    /** As a dashboard asks for its chart of years, and {@link #sinceEver} for its line. */
    private static Filter sinceNewYear(Filter of) {
        return years(of, LocalDate.of(2020, 1, 1));
    }

    private static Filter sinceEver(Filter of) {
        return years(of, null);
    }

    private static Filter years(Filter of, LocalDate from) {
        return new Filter(
                from,
                of.to(),
                of.offices(),
                of.programme(),
                of.kind(),
                of.state(),
                of.sector(),
                of.region(),
                of.province(),
                of.gender(),
                null,
                null);
    }

    private static <T> T some(Random dice, T value) {
        return dice.nextInt(3) == 0 ? value : null;
    }

    @Property(tries = 50)
    void aPlaceInAnOrderIsFoundWithoutPuttingAllInOrder(@ForAll long[] keys, @ForAll Random dice) {
        var sorted = keys.clone();
        Arrays.sort(sorted);
        var from = 0;
        var last = keys.length - 1;
        for (var look = 0; look < 6 && from <= last; look++) {
            var place = from + dice.nextInt(last - from + 1);
            assertThat(Keys.at(keys, from, last, place)).isEqualTo(sorted[place]);
            if (dice.nextBoolean()) {
                from = place;
            } else {
                last = place;
            }
        }
    }
}
