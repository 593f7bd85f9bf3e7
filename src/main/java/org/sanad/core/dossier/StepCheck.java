package org.sanad.core.dossier;

import java.util.List;
import org.jooq.DSLContext;
import org.sanad.text.Problem;

/** What another feature asks before a dossier goes a step further, such as its papers. */
@FunctionalInterface
public interface StepCheck {
    /** What forbids the step; asked within its transaction. */
    List<Problem> refusals(DSLContext sql, DossierFile file, State to);
}
