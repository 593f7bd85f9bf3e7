package org.sanad.ui.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.core.office.Province;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.subsidy.Funding;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Chip;
import org.sanad.ui.widget.ChoiceField;

/** A programme being typed, with its conditions. */
final class ProgrammeForm {
    private final ReferenceController controller;
    private final ReferenceModel model;
    private final Wording wording;
    private final TypedRow rows;
    private final ProgrammeFields fields;

    ProgrammeForm(ReferenceController controller, ReferenceModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.rows = new TypedRow(wording, model.problems);
        this.fields = model.programme;
    }

    Node node() {
        var funding = new ChoiceField<>(List.of(Funding.values()), one -> wording.get("funding." + one.code()));
        funding.valueProperty().bindBidirectional(fields.funding);
        return rows.form(
                fields.adding.get() ? "reference.add.programmes" : "reference.edit",
                controller::onCancel,
                controller::onKeep,
                TypedRow.row(
                        rows.code(fields.code, fields.adding.get()),
                        rows.wide("programme.funding", funding, "funding"),
                        rows.text("programme.parties", fields.parties, "parties")),
                TypedRow.row(
                        rows.text("office.name_ar", fields.nameAr, "name_ar"),
                        rows.latin("office.name_fr", fields.nameFr, "name_fr"),
                        rows.latin("programme.name_en", fields.nameEn, "name_en")),
                TypedRow.row(
                        rows.flag("programme.is_inside", fields.withinBudget),
                        rows.flag("reference.is_active", fields.active)),
                TypedRow.row(
                        rows.latin("programme.lowest", fields.lowest, "lowest"),
                        rows.latin("programme.highest", fields.highest, "highest"),
                        rows.latin("programme.youngest", fields.youngest, "youngest"),
                        rows.latin("programme.oldest", fields.oldest, "oldest")),
                area(),
                scheme());
    }

    /** Chips of the regions, and of the provinces that were added; none chosen means everywhere. */
    private Node area() {
        var chips = new FlowPane(8, 8);
        var provinces = new ChoiceField<Province>(
                model.offices.provinces(), one -> one.name(wording.lang()) + " · " + one.code());
        provinces.setPromptText(wording.get("programme.add_province"));
        provinces.setAccessibleText(wording.get("programme.add_province"));
        provinces.valueProperty().subscribe(one -> {
            if (one != null && !fields.area.contains(one.code())) {
                fields.area.add(one.code());
            }
        });
        fields.area.subscribe(() -> showArea(chips));
        showArea(chips);
        return new VBox(8, rows.label("programme.area_chosen"), chips, provinces, rows.mark("area"));
    }

    private void showArea(FlowPane chips) {
        var names = new ReferenceTables(wording, model);
        var codes = new ArrayList<>(
                model.offices.regions().stream().map(one -> one.code()).toList());
        fields.area.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        chips.getChildren()
                .setAll(codes.stream()
                        .map(code -> new Chip(names.place(code), null, fields.area.contains(code), () -> turn(code)))
                        .toList());
    }

    private void turn(String code) {
        if (!fields.area.remove(code)) {
            fields.area.add(code);
        }
    }

    private Node scheme() {
        var lines = new VBox(8, rows.label("programme.scheme_chosen"));
        for (var share : fields.shares) {
            var place = fields.shares.indexOf(share) + 1;
            var papers = papers(share);
            HBox.setHgrow(papers, Priority.ALWAYS);
            lines.getChildren()
                    .add(TypedRow.row(
                            narrow(rows.latin("programme.share", share.percent, "percent-" + place)),
                            narrow(rows.latin("programme.months", share.months, "months-" + place)),
                            new VBox(4, rows.label("programme.papers"), papers)));
        }
        lines.getChildren().add(rows.mark("scheme"));
        return lines;
    }

    private static Node narrow(Node field) {
        ((Region) field).setMaxWidth(160);
        return field;
    }

    /** Several papers of the list; the menu stays open while they are ticked. */
    private MenuButton papers(ProgrammeFields.Share share) {
        var button = new MenuButton();
        button.setPrefWidth(520);
        for (var paper : model.papers) {
            var box = new CheckBox(paper.name(wording.lang()));
            box.setSelected(share.papers.contains(paper.code()));
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    share.papers.add(paper.code());
                } else {
                    share.papers.remove(paper.code());
                }
            });
            button.getItems().add(new CustomMenuItem(box, false));
        }
        Runnable show = () -> button.setText(
                share.papers.isEmpty()
                        ? wording.get("programme.no_paper")
                        : model.papers.stream()
                                .filter(one -> share.papers.contains(one.code()))
                                .map((PaperKind one) -> one.name(wording.lang()))
                                .collect(Collectors.joining(wording.get("office.between"))));
        share.papers.subscribe(show);
        show.run();
        button.setAccessibleText(wording.get("programme.papers"));
        return button;
    }
}
