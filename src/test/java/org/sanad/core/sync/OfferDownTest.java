package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.transfer.Transfer;
import org.sanad.fixture.Office;
import org.sanad.fixture.SupportedOffer;
import org.sanad.text.ProblemException;

/** What is offered to an office below leaves with a receipt, not with a package. */
class OfferDownTest {
    @TempDir
    Path folder;

    @Test
    void whatWentDownWithAReceiptHasLeftAndIsNotTakenBack() {
        try (var offer = new SupportedOffer(folder)) {
            var giver = offer.giver();
            var sent = giver.transfers().list(giver.session()).getFirst();
            assertThat(sent.left()).isTrue();
            assertThatThrownBy(() -> giver.transfers().withdraw(giver.session(), sent.id()))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem().key()).isEqualTo("transfer.left"));
        }
    }

    @Test
    void whatNoReceiptCarriedYetIsTakenBack() {
        try (var offer = new SupportedOffer(folder)) {
            var giver = offer.giver();
            var other = giver.dossiers().save(giver.session(), Office.draft()).dossier();
            giver.transfers().offer(giver.session(), other.id(), SupportedOffer.BUREAU, "A mistake");
            var made = giver.transfers().list(giver.session()).stream()
                    .filter(one -> one.dossier().equals(other.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(made.left()).isFalse();
            giver.transfers().withdraw(giver.session(), made.id());
            assertThat(giver.transfers().list(giver.session()))
                    .extracting(Transfer::standing)
                    .contains(Transfer.Standing.WITHDRAWN);
        }
    }
}
