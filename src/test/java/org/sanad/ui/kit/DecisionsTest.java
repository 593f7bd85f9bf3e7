package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

class DecisionsTest {
    private final List<String> done = new ArrayList<>();
    private final Problems problems = new Problems();
    private final Decisions decisions = new Decisions(new DirectBackground(), problems, () -> done.add("read"));

    @Test
    void whatFollowsComesBeforeTheListsAreReadAgain() {
        problems.show(List.of(Problem.of("dossier.unknown")));
        decisions.carryOut("some.decision", () -> done.add("decided"), () -> done.add("form cleared"));
        assertThat(done).containsExactly("decided", "form cleared", "read");
        assertThat(problems.none()).isTrue();
    }

    @Test
    void aRefusalIsShownKeepsWhatWasTypedAndReadsAgain() {
        decisions.carryOut(
                "some.decision",
                () -> {
                    throw new ProblemException(Problem.at("reason", "conflict.reason_missing"));
                },
                () -> done.add("form cleared"));
        assertThat(done).containsExactly("read");
        assertThat(problems.fields()).containsKey("reason");
    }
}
