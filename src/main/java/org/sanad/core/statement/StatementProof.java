package org.sanad.core.statement;

import java.util.List;
import org.sanad.data.Database;

/** Proves that the statements here say what their offices signed. */
public final class StatementProof {
    private final Database database;
    private final Signing signing;
    private final StatementStore store = new StatementStore();

    public StatementProof(Database database, Signing signing) {
        this.database = database;
        this.signing = signing;
    }

    /**
     * What was proved.
     *
     * @param verified statements that were signed by a key known here
     * @param unknown statements that were signed by a key that nobody vouches for here
     * @param broken those that are not as they were signed
     */
    public record Proved(int verified, int unknown, List<Statement> broken) {
        public Proved {
            broken = List.copyOf(broken);
        }
    }

    public Proved prove() {
        var all = database.read(store::all);
        return new Proved(
                count(all, Seal.State.VERIFIED),
                count(all, Seal.State.KEY_NOT_KNOWN),
                all.stream().filter(one -> state(one) == Seal.State.BROKEN).toList());
    }

    private int count(List<Statement> all, Seal.State state) {
        return (int) all.stream().filter(one -> state(one) == state).count();
    }

    private Seal.State state(Statement statement) {
        return Seal.of(statement, signing).state();
    }
}
