package org.sanad.ui.dossier;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sanad.core.subsidy.Donor;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.subsidy.Support;
import org.sanad.text.Formats;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** An award being typed. */
final class AwardForm {
    private final Texts texts;
    private final SupportModel model;
    private final SupportController controller;

    AwardForm(Texts texts, SupportModel model, SupportController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        var settles = model.settles();
        var title = new Label(texts.get(settles ? "step.settled" : "award.give"));
        title.getStyleClass().add("title-4");
        var fields = SupportSection.fields(texts, model.award);
        var unit = new Formats(texts.lang()).unit();
        var form = new VBox(
                16,
                title,
                FormSections.row(
                        fields.choice("programme_code", programmes(), this::programme), fields.latin("budget_year")),
                FormSections.row(
                        fields.radio(
                                "support", FormSections.codes(Support.values()), code -> texts.word("support", code)),
                        fields.money("amount", unit)),
                FormSections.row(
                        fields.latin("decision_number"), fields.latin("decision_on"), fields.text("description")),
                donor(fields),
                left(),
                instalments(fields),
                new FieldMark(texts, model.award, "instalments").node(),
                SupportSection.buttons(
                        texts, settles ? "award.settle" : "award.give", controller::onGiveAward, controller::onCancel));
        form.getStyleClass().addAll("form-card", "form-card-active");
        return form;
    }

    /** Who gives it, where headquarters keeps a directory. */
    private Node donor(FormFields fields) {
        var line = FormSections.row(fields.choice("donor_code", donors(), this::donor));
        model.donors.subscribe(() -> {
            line.getChildren().setAll(fields.choice("donor_code", donors(), this::donor));
            line.setVisible(!model.donors.isEmpty());
            line.setManaged(line.isVisible());
        });
        line.setVisible(!model.donors.isEmpty());
        line.setManaged(line.isVisible());
        return line;
    }

    private List<String> donors() {
        return model.donors.stream().filter(Donor::active).map(Donor::code).toList();
    }

    private String donor(String code) {
        return model.donors.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name(texts.lang()))
                .findFirst()
                .orElse(code);
    }

    /** What the slice has left, beside the amount that is being typed. */
    private Node left() {
        var left = new Sentence("");
        left.getStyleClass().addAll("text-muted", "text-small");
        left.setId("slice-left");
        var formats = new Formats(texts.lang());
        model.slice.subscribe(balance -> left.setText(
                balance == null ? "" : texts.get("award.slice_left", formats.money(Math.max(0, balance.left())))));
        return left;
    }

    private Node instalments(FormFields fields) {
        var note = new Label(texts.get("award.instalments_note"));
        note.getStyleClass().addAll("text-muted", "text-small");
        var rows = new VBox(8, note);
        for (var place = 1; place <= SupportFields.INSTALMENTS; place += 2) {
            rows.getChildren()
                    .add(FormSections.row(
                            fields.latin("instalment." + place),
                            fields.latin("due." + place),
                            fields.latin("instalment." + (place + 1)),
                            fields.latin("due." + (place + 1))));
        }
        return rows;
    }

    private List<String> programmes() {
        return model.programmes.stream()
                .filter(Programme::active)
                .map(Programme::code)
                .toList();
    }

    private String programme(String code) {
        return model.programmes.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name(texts.lang()))
                .findFirst()
                .orElse(code);
    }
}
