package org.sanad.ui.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.subsidy.Award;

/** What is typed of support: an award, a payment, what is released, and why a proposal is refused. */
final class SupportForms {
    final SideForm award;
    final SideForm payment;
    final SideForm release;
    private final SideForm decision;
    private final SupportModel model;

    /** @param typing told when what is typed changed */
    SupportForms(SupportModel model, Runnable typing, SupportController controller) {
        this.model = model;
        this.award = new SideForm("award", "", model.award, typing, of -> {
            if (LifeRules.mayAward(model.file.get().dossier().state())) {
                controller.onAward();
            }
        });
        this.payment = new SideForm("payment", "", model.payment, typing, of -> about(of, controller::onPay));
        this.release = new SideForm("release", "", model.release, typing, of -> about(of, controller::onBeginRelease));
        this.decision = new SideForm("decision", "", model.decision, typing, of -> again(controller));
    }

    List<SideForm> all() {
        return List.of(award, payment, release, decision);
    }

    /** The reason stands open as long as something waits: it has no beginning of its own. */
    void beginDecision() {
        if (!decision.begun()) {
            decision.begin("", () -> {});
        }
    }

    void leave() {
        award.leave();
        payment.leave();
        release.leave();
    }

    void discard() {
        award.done();
        payment.done();
        release.discard();
    }

    private void again(SupportController controller) {
        decision.begin("", () -> {});
        controller.onShow();
    }

    /** About an award of which something remains. */
    private void about(String id, Consumer<Award> begin) {
        find(id).filter(one -> one.remaining() > 0).ifPresent(begin);
    }

    private Optional<Award> find(String id) {
        return model.file.get().awards().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst();
    }
}
