package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** An office whose dossiers are worked on. */
abstract class DossiersOfAnOffice {
    @TempDir
    Path folder;

    Office office;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    static NewAward award(long amount) {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, amount, "12/2026", Office.TODAY, null);
        var first = amount / 2;
        return new NewAward(
                terms,
                amount < 2
                        ? List.of()
                        : List.of(
                                Instalment.of(1, first, Office.TODAY),
                                Instalment.of(2, amount - first, Office.TODAY.plusMonths(6))));
    }

    static void assertProblem(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems()).extracting(Problem::key).containsExactly(key));
    }
}
