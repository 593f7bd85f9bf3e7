package org.sanad.ui.transfer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.core.office.Office;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.transfer.Offer;
import org.sanad.core.transfer.Seals;
import org.sanad.core.transfer.Transfer;
import org.sanad.ui.kit.Problems;

/** Offers as they were last read, and the one that is being made. */
final class TransfersModel {
    /**
     * What was read at one time.
     *
     * @param signatures of the offers that wait for this office
     * @param support that stays with who gave it, of the same offers
     */
    record Lists(List<Transfer> all, Map<UUID, Seals.Signature> signatures, Map<UUID, List<Given>> support) {
        List<Transfer> received(String office) {
            return all.stream()
                    .filter(one -> one.to().equals(office) && one.standing() == Transfer.Standing.OFFERED)
                    .toList();
        }

        List<Transfer> others(String office) {
            return all.stream().filter(one -> !received(office).contains(one)).toList();
        }

        /** Whether it was refused, and the dossier may be offered again. */
        boolean cameBack(Transfer offer, String office) {
            return offer.from().equals(office)
                    && offer.standing() == Transfer.Standing.REFUSED
                    && all.stream()
                            .filter(one -> one.dossier().equals(offer.dossier()))
                            .noneMatch(one -> one.standing() == Transfer.Standing.OFFERED
                                    || one.standing() == Transfer.Standing.ACCEPTED);
        }
    }

    /** @param programme null where it is not known here */
    record Given(Offer.Given award, Programme programme) {}

    /** The dossier that is to be offered. */
    record Moving(UUID id, String number, String titleAr, String titleFr) {}

    /** Null until it was read. */
    final ObjectProperty<Lists> lists = new SimpleObjectProperty<>();

    /** Null where none is being offered. */
    final ObjectProperty<Moving> moving = new SimpleObjectProperty<>();

    final ObjectProperty<Office> to = new SimpleObjectProperty<>();
    final StringProperty reason = new SimpleStringProperty("");
    final Problems problems = new Problems();

    /** Whether this person offers and answers; others look. */
    final boolean decides;

    final String office;
    final List<Office> offices;

    TransfersModel(boolean decides, String office, List<Office> offices) {
        this.decides = decides;
        this.office = office;
        this.offices = List.copyOf(offices);
    }
}
