package org.sanad.core.account;

import java.util.function.Function;
import org.jooq.DSLContext;
import org.sanad.data.Database;

/**
 * What a register holds, for people at work: each read says who reads, and who may not is refused before anything is
 * looked up. Services read through this and never from the database itself, so that none can forget to ask.
 */
public final class Records {
    private final Database database;

    public Records(Database database) {
        this.database = database;
    }

    /**
     * Reads dossiers, people, money or what tells of them, in one transaction.
     *
     * @param reader for whom
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public <T> T read(Session reader, Function<DSLContext, T> work) {
        Rights.requireReading(reader);
        return database.read(work);
    }

    /**
     * Reads what everybody with an account may know, in one transaction: the lists that headquarters keeps (programmes,
     * donors, papers, periods), wordings of documents and settings of this computer. Never a dossier, a person or money.
     */
    public <T> T readForAll(Function<DSLContext, T> work) {
        return database.read(work);
    }
}
