package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Payment;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;

/** What a person can do with the support of one dossier. */
final class SupportController implements FormPart {
    private final DossierDesk desk;
    private final FormFrame frame;
    private final SupportModel model;
    private final SupportFields fields;
    private final BooleanBinding busy;

    SupportController(DossierDesk desk, FormFrame frame) {
        this.desk = desk;
        this.frame = frame;
        this.model = new SupportModel(frame.file(), frame.readOnly());
        this.fields = new SupportFields(model);
        this.busy = model.awarding.or(model.paying.isNotNull());
    }

    @Override
    public Section section() {
        return Section.SUPPORT;
    }

    @Override
    public Node view(Texts texts) {
        return new SupportSection(texts, model, this).node();
    }

    @Override
    public ObservableValue<Fill> fill() {
        return frame.file()
                .map(file -> file.awards().isEmpty() ? Fill.EMPTY : Fill.COMPLETE)
                .orElse(Fill.EMPTY);
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }

    @Override
    public boolean cancel() {
        var begun = busy.get();
        model.awarding.set(false);
        model.paying.set(null);
        return begun;
    }

    void show(List<Programme> programmes) {
        model.programmes.setAll(programmes);
    }

    void onAward() {
        cancel();
        fields.beginAward(desk.clock());
        frame.go(Section.SUPPORT);
        model.awarding.set(true);
    }

    /** Gives the award that was typed; while the dossier is under study this settles it. */
    void onGiveAward() {
        var problems = new ArrayList<Problem>();
        var award = fields.award(problems);
        var id = model.file.get().dossier().id();
        var settle = model.settles();
        frame.act(model.award, "dossier.award", () -> {
            ProblemException.refuse(problems);
            return desk.awards().give(desk.session(), id, award, settle);
        });
    }

    void onPay(Award award) {
        cancel();
        fields.beginPayment(award, desk.clock());
        model.paying.set(award);
    }

    void onRecordPayment() {
        var problems = new ArrayList<Problem>();
        var award = model.paying.get();
        var payment = fields.payment(award, problems);
        frame.act(model.payment, "dossier.payment", () -> {
            ProblemException.refuse(problems);
            desk.payments().record(desk.session(), award.id(), payment);
            return desk.dossiers().find(award.dossierId());
        });
    }

    void onReverse(Award award, Payment payment) {
        frame.act(model.payment, "dossier.reverse", () -> {
            desk.payments().reverse(desk.session(), award.id(), payment.id());
            return desk.dossiers().find(award.dossierId());
        });
    }

    void onCancel() {
        cancel();
    }
}
