package org.sanad.command.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.core.facts.Sample;

/** A measurement beside a peer that counts something else is no measurement. */
class SameTest {
    private final Same ours = new Same();
    private final Same theirs = new Same();

    @Test
    void theSameFiguresAreTheSameWhateverComesToNothing() {
        ours.add("paid", Map.of("01", List.of(7L), "02", List.of(0L)));
        theirs.add("paid 01", List.of(7L));
        theirs.add("jobs", Map.of("01", List.of(0L, 0L)));
        assertThatCode(() -> ours.require(theirs)).doesNotThrowAnyException();
    }

    @Test
    void theFirstThatIsNotTheSameIsNamed() {
        ours.add("paid", Map.of("01", List.of(7L), "02", List.of(5L)));
        theirs.add("paid", Map.of("01", List.of(7L), "02", List.of(6L)));
        assertThatThrownBy(() -> ours.require(theirs)).hasMessageContaining("paid 02 [5], the peer [6]");
    }

    @Test
    void whatOnlyOneTellsIsNamed() {
        theirs.add("paid 03", List.of(1L));
        assertThatThrownBy(() -> ours.require(theirs)).hasMessageContaining("paid 03 null");
        assertThatThrownBy(() -> theirs.require(ours)).hasMessageContaining("paid 03 [1]");
    }

    @Test
    void aStatementTellsFiguresOfTheSample() {
        var facts = new Sample(3_000, 46).facts(row -> {}, row -> {});
        var statement = StatementFigures.told(StatementFigures.ours(facts));
        assertThatThrownBy(() -> statement.require(new Same())).hasMessageContaining("begun in 2019 [");
        assertThatThrownBy(() ->
                        DashboardFigures.told(DashboardFigures.ours(facts)).require(new Same()))
                .hasMessageContaining("at work 00");
    }
}
