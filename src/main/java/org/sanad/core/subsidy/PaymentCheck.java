package org.sanad.core.subsidy;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.text.Problem;

/** What another feature asks before an instalment is paid: that the papers it waits for are there. */
@FunctionalInterface
public interface PaymentCheck {
    /**
     * What forbids the payment; asked within its transaction.
     *
     * @param papers codes; not empty
     */
    List<Problem> refusals(DSLContext sql, UUID dossier, List<String> papers);
}
