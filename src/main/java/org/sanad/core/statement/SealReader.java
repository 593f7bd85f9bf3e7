package org.sanad.core.statement;

/** How a signature of a statement is read. */
public interface SealReader {
    /** @throws org.sanad.text.ProblemException {@code statement.seal_unreadable} */
    Signing.Read read(String seal);
}
