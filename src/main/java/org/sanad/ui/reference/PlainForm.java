package org.sanad.ui.reference;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.subsidy.Donor;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;

/** A donor or a paper being typed. */
final class PlainForm {
    private final ReferenceController controller;
    private final ReferenceModel model;
    private final Wording wording;
    private final TypedRow rows;

    PlainForm(ReferenceController controller, ReferenceModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.rows = new TypedRow(wording, model.problems);
    }

    Node node() {
        return model.typing.get() == ReferenceModel.Page.DONORS ? donor() : paper();
    }

    private VBox donor() {
        var fields = model.plain;
        var kinds = new ChoiceField<>(List.of(Donor.Kind.values()), kind -> wording.get("donor_kind." + kind.code()));
        kinds.valueProperty().bindBidirectional(fields.kind);
        return rows.form(
                fields.adding.get() ? "reference.add.donors" : "reference.edit",
                controller::onCancel,
                controller::onKeep,
                TypedRow.row(
                        rows.code(fields.text("code"), fields.adding.get()), rows.wide("donor.kind", kinds, "kind")),
                TypedRow.row(
                        rows.text("office.name_ar", fields.text("name_ar"), "name_ar"),
                        rows.latin("office.name_fr", fields.text("name_fr"), "name_fr")),
                TypedRow.row(rows.text("donor.contact", fields.text("contact"), "contact")),
                rows.flag("reference.is_active", fields.flag("active")));
    }

    private VBox paper() {
        var fields = model.plain;
        var kinds = TypedRow.row(rows.label("paper.kinds"));
        for (var kind : Kind.values()) {
            kinds.getChildren().add(rows.flag("kind." + kind.code(), fields.flag(kind.code())));
        }
        var purposes = TypedRow.row(rows.label("paper.purposes"));
        for (var purpose : Purpose.values()) {
            purposes.getChildren().add(rows.flag("purpose." + purpose.code(), fields.flag(purpose.code())));
        }
        return rows.form(
                fields.adding.get() ? "reference.add.papers" : "reference.edit",
                controller::onCancel,
                controller::onKeep,
                TypedRow.row(
                        rows.code(fields.text("code"), fields.adding.get()),
                        rows.latin("paper.position", fields.text("position"), "position")),
                TypedRow.row(
                        rows.text("office.name_ar", fields.text("name_ar"), "name_ar"),
                        rows.latin("office.name_fr", fields.text("name_fr"), "name_fr"),
                        rows.latin("programme.name_en", fields.text("name_en"), "name_en")),
                kinds,
                rows.mark("kinds"),
                purposes,
                rows.mark("purposes"),
                rows.flag("paper.is_required", fields.flag("required")),
                rows.flag("reference.is_active", fields.flag("active")));
    }
}
