package org.sanad.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Due;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.ListView;
import org.sanad.core.dossier.State;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.ProblemException;
import picocli.CommandLine;

/** The filters of a command are those of the screen. */
class NarrowedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final OfficeTree OFFICES = new OfficeTree(
            List.of(
                    new Office("R10", Level.REGIONAL, "جهة", "Région", null, "10", null),
                    new Office("P10.521", Level.PROVINCIAL, "طانطان", "Tan-Tan", "R10", "10", "10.521")),
            List.of(),
            List.of());

    @Test
    void eachOptionNarrows() {
        var query = query(
                "--state settled --kind cooperative --filed 2025 --office R10 --due late --programme OWN".split(" "));
        assertThat(query.states()).containsExactly(State.SETTLED);
        assertThat(query.kinds()).containsExactly(Kind.COOPERATIVE);
        assertThat(query.year()).isEqualTo(2025);
        assertThat(query.owners()).isEqualTo(Set.of("R10", "P10.521"));
        assertThat(query.programme()).isEqualTo("OWN");
        assertThat(query.due()).isEqualTo(Due.LATE);
        assertThat(query.today()).isEqualTo(TODAY);
        assertThat(query()).isEqualTo(DossierQuery.ALL);
    }

    @Test
    void anOptionSaysOtherwiseThanTheView() {
        var view = new ListView(
                "Mine",
                Map.of("state", "filed", "kind", "cooperative", "by", "paid", "columns", "paid number nonsense"));
        var kept = view.query(OFFICES, TODAY);
        var narrowed = Narrowed.narrowed(kept, query("--state", "settled"));
        assertThat(narrowed.states()).containsExactly(State.SETTLED);
        assertThat(narrowed.kinds()).containsExactly(Kind.COOPERATIVE);
        assertThat(view.arrangement(false).columns()).containsExactly(DossierOrder.By.PAID, DossierOrder.By.NUMBER);
    }

    @Test
    void whatIsNoValueIsNamedWithTheOnesThereAre() {
        assertThatThrownBy(() -> query("--kind", "factory")).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.problem().key()).isEqualTo("command.no_value");
            assertThat(refusal.problem().args())
                    .containsExactly("factory", "--kind", "individual, cooperative, association");
        });
        assertThatThrownBy(() -> query("--office", "X9")).hasMessageContaining("office.unknown");
    }

    private static DossierQuery query(String... options) {
        var narrowed = new Narrowed();
        new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(narrowed)).parseArgs(options);
        return narrowed.query(OFFICES, TODAY);
    }
}
