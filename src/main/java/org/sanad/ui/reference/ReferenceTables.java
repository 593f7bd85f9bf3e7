package org.sanad.ui.reference;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.subsidy.Conditions;
import org.sanad.core.subsidy.Donor;
import org.sanad.core.subsidy.Given;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ListTable;
import org.sanad.ui.widget.UseBar;

/** The tables of reference data. */
final class ReferenceTables {
    private final Wording wording;
    private final ReferenceModel model;

    ReferenceTables(Wording wording, ReferenceModel model) {
        this.wording = wording;
        this.model = model;
    }

    ListTable<Programme> programmes() {
        var between = wording.get("office.between");
        return new ListTable<>(wording.get("reference.page.programmes"), model.programmes)
                .name(wording.get("field.programme_code"), 320, 280, one -> one.name(wording.lang()))
                .text(wording.get("office.code"), 84, Programme::code)
                .text(
                        wording.get("programme.funding"),
                        130,
                        one -> wording.get("funding." + one.funding().code()))
                .whole(
                        wording.get("programme.budget"),
                        100,
                        one -> wording.get(one.withinBudget() ? "programme.inside" : "programme.outside"))
                .name(
                        wording.get("programme.area"),
                        200,
                        132,
                        one -> one.conditions().area().isEmpty()
                                ? wording.get("programme.everywhere")
                                : one.conditions().area().stream()
                                        .map(this::place)
                                        .collect(Collectors.joining(between)))
                .text(wording.get("programme.amounts"), 150, one -> amounts(one.conditions()))
                .text(
                        wording.get("programme.age"),
                        80,
                        one -> range(
                                one.conditions().youngest(), one.conditions().oldest()))
                .text(wording.get("programme.scheme"), 110, one -> scheme(one.conditions()))
                .node(wording.get("office.state"), 96, one -> badge(one.active()));
    }

    private String scheme(Conditions conditions) {
        return conditions.scheme().isEmpty()
                ? "—"
                : conditions.scheme().stream()
                        .map(share -> wording.formats().percent(share.percent() / 100.0))
                        .collect(Collectors.joining(" + "));
    }

    private String amounts(Conditions conditions) {
        return range(
                conditions.lowest() == null ? null : wording.formats().amount(conditions.lowest()),
                conditions.highest() == null ? null : wording.formats().amount(conditions.highest()));
    }

    private String range(Object least, Object most) {
        if (least == null && most == null) {
            return "—";
        }
        if (most == null) {
            return wording.get("programme.from", String.valueOf(least));
        }
        return least == null
                ? wording.get("programme.up_to", String.valueOf(most))
                : wording.get("programme.between", String.valueOf(least), String.valueOf(most));
    }

    /** A region or a province by its name. */
    String place(String code) {
        return model.offices
                .region(code)
                .map(one -> one.name(wording.lang()))
                .or(() -> model.offices.province(code).map(one -> one.name(wording.lang())))
                .orElse(code);
    }

    ListTable<Donor> donors() {
        return new ListTable<>(wording.get("reference.page.donors"), model.donors)
                .text(wording.get("donor.name"), 260, one -> one.name(wording.lang()))
                .text(wording.get("office.code"), 90, Donor::code)
                .text(
                        wording.get("donor.kind"),
                        140,
                        one -> wording.get("donor_kind." + one.kind().code()))
                .text(wording.get("donor.contact"), 240, one -> one.contact() == null ? "—" : one.contact())
                .node(wording.get("office.state"), 100, one -> badge(one.active()));
    }

    ListTable<Given> given() {
        var all = Math.max(1, model.given.stream().mapToLong(Given::all).sum());
        var unit = wording.formats().unit();
        return new ListTable<>(wording.get("donor.given"), model.given)
                .text(wording.get("donor.who"), 300, this::giver)
                .number(
                        wording.get("fund.in_unit", wording.get("support.cash"), unit),
                        130,
                        one -> wording.formats().amount(one.cash()))
                .number(
                        wording.get("fund.in_unit", wording.get("support.in_kind"), unit),
                        130,
                        one -> wording.formats().amount(one.inKind()))
                .number(
                        wording.get("fund.in_unit", wording.get("donor.before"), unit),
                        150,
                        one -> wording.formats().amount(one.before()))
                .number(wording.get("donor.share"), 80, one -> share(one, all))
                .node(
                        wording.get("fund.use"),
                        150,
                        one -> new UseBar(
                                share(one, all),
                                new UseBar.Part(one.all() / (double) all, "use-before"),
                                new UseBar.Part((one.cash() + one.inKind()) / (double) all, "use-committed"),
                                new UseBar.Part(one.cash() / (double) all, "use-paid")));
    }

    private String share(Given given, long all) {
        return wording.formats().share(Math.round(1000.0 * given.all() / all));
    }

    private String giver(Given given) {
        var programme = model.programmes.stream()
                .filter(one -> one.code().equals(given.programme()))
                .map(one -> one.name(wording.lang()))
                .findFirst()
                .orElse(given.programme());
        return model.donors.stream()
                .filter(one -> one.code().equals(given.donor()))
                .map(one -> wording.get("donor.through", one.name(wording.lang()), programme))
                .findFirst()
                .orElse(programme);
    }

    ListTable<PaperKind> papers() {
        var between = wording.get("office.between");
        return new ListTable<>(wording.get("reference.page.papers"), model.papers)
                .number(
                        wording.get("paper.position"),
                        72,
                        one -> wording.formats().count(one.position()))
                .text(wording.get("paper.name"), 360, one -> one.name(wording.lang()))
                .text(wording.get("office.code"), 110, PaperKind::code)
                .text(
                        wording.get("paper.kinds"),
                        200,
                        one -> one.kinds().stream()
                                .sorted()
                                .map(kind -> wording.get("kind." + kind.code()))
                                .collect(Collectors.joining(between)))
                .text(
                        wording.get("paper.purposes"),
                        140,
                        one -> one.purposes().stream()
                                .sorted()
                                .map(purpose -> wording.get("purpose." + purpose.code()))
                                .collect(Collectors.joining(between)))
                .text(
                        wording.get("paper.required"),
                        90,
                        one -> wording.get(one.required() ? "paper.is_required" : "paper.is_not_required"))
                .node(wording.get("office.state"), 100, one -> badge(one.active()));
    }

    private Node badge(boolean active) {
        var badge = new Label(
                wording.get(active ? "reference.active" : "reference.ended"),
                new FontIcon(active ? Feather.CHECK_CIRCLE : Feather.ARCHIVE));
        badge.getStyleClass().addAll("badge", active ? "done" : "plain");
        return badge;
    }
}
