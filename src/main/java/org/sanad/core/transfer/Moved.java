package org.sanad.core.transfer;

import java.util.List;

/**
 * How a dossier came to be where it is, or to whom it is offered.
 *
 * @param transfer the newest that waits for its answer or was accepted
 * @param untold support that the offer tells of and whose records have not come yet; empty where the dossier is not of this office
 */
public record Moved(Transfer transfer, List<Offer.Given> untold) {
    public Moved {
        untold = List.copyOf(untold);
    }
}
