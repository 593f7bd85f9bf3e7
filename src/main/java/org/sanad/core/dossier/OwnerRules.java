package org.sanad.core.dossier;

import org.sanad.core.account.Session;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** An office changes its own dossiers only: one writer per record is what lets offices work apart and join later. */
public final class OwnerRules {
    private OwnerRules() {}

    /** @throws ProblemException {@code dossier.not_own} */
    public static DossierFile own(DossierFile file, Session session) {
        if (!file.dossier().owner().equals(session.officeCode())) {
            throw new ProblemException(Problem.of("dossier.not_own"));
        }
        return file;
    }
}
