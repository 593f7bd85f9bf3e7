package org.sanad.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fixture.Office;

/** Whatever is done in whatever order: nothing is overspent, nothing is negative, and a reversal gives back once. */
class LedgerPropertyTest {
    @Property(tries = 2000, seed = "20261124")
    void theRulesKeepTheLedger(@ForAll("moves") List<LedgerWalk.Move> moves) {
        new LedgerWalk(new RulesLedger()).play(moves);
    }

    @Provide
    Arbitrary<List<LedgerWalk.Move>> moves() {
        var move = Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(-60, 100))
                .as(LedgerWalk.Move::new);
        return move.list().ofMaxSize(60);
    }

    /** The same on a register on disk, which is closed and opened again half way. */
    @Test
    void theServicesKeepTheLedger(@TempDir Path folder) {
        var random = new Random(7);
        try (var office = new Office(folder.resolve("register"))) {
            var walk = new LedgerWalk(new OfficeLedger(office));
            walk.play(moves(random));
            office.scratch().reopen();
            assertThat(walk.play(moves(random))).isGreaterThan(50);
        }
    }

    private static List<LedgerWalk.Move> moves(Random random) {
        var moves = new ArrayList<LedgerWalk.Move>();
        for (var count = 0; count < 150; count++) {
            moves.add(new LedgerWalk.Move(random.nextInt(11), random.nextInt(41), random.nextInt(-60, 101)));
        }
        return moves;
    }
}
