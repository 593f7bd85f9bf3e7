package org.sanad.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sanad.core.activity.Activity;
import org.sanad.core.activity.ActivityKind;
import org.sanad.core.activity.Goal;
import org.sanad.core.facts.Facts;
import org.sanad.core.sync.StatementSigning;
import org.sanad.data.Turns;
import org.sanad.fixture.ScratchRegister;

/** A statement is of one state of the register, whatever is saved meanwhile. */
class OneStateTest extends StatedYear {
    private final AtomicReference<Thread> other = new AtomicReference<>();

    @Test
    @Timeout(60)
    void whatIsSavedWhileItIsCountedIsNotInIt() throws InterruptedException {
        var frozen = new StatementService(
                        scratch.register().database(),
                        desk.door(),
                        ScratchRegister.CLOCK,
                        desk.offices(),
                        this::factsWhileAnotherSaves,
                        desk.funds(),
                        desk.activities(),
                        new StatementSigning(scratch.register(), ScratchRegister.CLOCK),
                        Generators.timeBasedEpochGenerator()::generate)
                .freeze(desk.session(), 2021);
        assertThat(training(frozen)).isZero();
        other.get().join();
        assertThat(training(desk.statements().freeze(desk.session(), 2021))).isEqualTo(40);
    }

    /** Another notes an activity of the year, and has either done so or waits when counting begins. */
    private Facts factsWhileAnotherSaves() {
        other.set(Thread.ofPlatform()
                .start(() -> desk.activities()
                        .keep(
                                desk.session(),
                                new Activity(
                                        null,
                                        null,
                                        ActivityKind.HOLDER_TRAINING,
                                        LocalDate.of(2021, 5, 3),
                                        "Formation",
                                        "Tan-Tan",
                                        null,
                                        40,
                                        20,
                                        false))));
        while (other.get().getState() != Thread.State.WAITING && other.get().isAlive()) {
            Thread.onSpinWait();
        }
        return desk.facts();
    }

    private static long training(Statement statement) {
        return statement.snapshot().record().stream()
                .filter(line -> line.goal() == Goal.HOLDERS_TRAINED)
                .findFirst()
                .orElseThrow()
                .result();
    }

    @Test
    void aLookWithinAChangeIsRefusedAndDoesNotWaitForEver() {
        var turns = new Turns();
        assertThatThrownBy(() -> turns.change(() -> turns.look(() -> 1))).isInstanceOf(IllegalStateException.class);
        assertThat(turns.<Integer>look(() -> turns.change(() -> turns.look(() -> 2))))
                .isEqualTo(2);
    }
}
