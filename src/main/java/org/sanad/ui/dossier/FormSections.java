package org.sanad.ui.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.core.Coded;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.Sector;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.person.Education;
import org.sanad.core.person.Kinship;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** The sections of the form that are typed: project, people, plan. */
final class FormSections {
    /** Sections of the Moroccan nomenclature of activities of 2010. */
    private static final List<String> NMA =
            "ABCDEFGHIJKLMNOPQRSTU".chars().mapToObj(Character::toString).toList();

    private final Texts texts;
    private final OfficeTree offices;
    private final FormFields fields;
    private final FieldValues values;
    private final Node cardNumber;
    private final Node resemblance;
    private final Node allHeld;
    private final ObservableList<String> communes;

    /**
     * @param cardNumber of the person, masked for who only looks
     * @param resemblance who the person that is typed may be
     * @param allHeld the way to all that is held on the person
     * @param communes offered while one is typed
     */
    FormSections(
            Texts texts,
            OfficeTree offices,
            FieldValues values,
            FormFields fields,
            Node cardNumber,
            Node resemblance,
            Node allHeld,
            ObservableList<String> communes) {
        this.texts = texts;
        this.offices = offices;
        this.values = values;
        this.cardNumber = cardNumber;
        this.resemblance = resemblance;
        this.allHeld = allHeld;
        this.fields = fields;
        this.communes = communes;
    }

    /**
     * @param asLast said above where a new dossier begins like the last one
     * @param sameEnterprise other dossiers of the enterprise whose identifier is typed
     */
    Node project(Node asLast, Node sameEnterprise) {
        var organisation = row(fields.arabic("organisation_ar"), fields.latin("organisation_latin"));
        shownWhere(organisation, () -> !individual(), "kind");
        var cooperative = row(fields.latin("cooperative_register"), fields.text("cooperative_court"));
        shownWhere(cooperative, () -> Kind.COOPERATIVE.code().equals(values.get("kind")), "kind");
        return page(
                asLast,
                row(radio("kind", "kind", Kind.values()), radio("purpose", "purpose", Purpose.values())),
                row(fields.arabic("title_ar"), fields.latin("title_fr")),
                organisation,
                row(
                        fields.choice("sector", codes(Sector.values()), words("sector")),
                        fields.choice("section", NMA, code -> code + " – " + texts.word("nma", code))),
                row(fields.choice("province_code", provinces(), this::province), fields.offered("commune", communes)),
                heading("form.enterprise"),
                row(
                        fields.latin("ice"),
                        fields.latin("tax_number"),
                        fields.latin("trade_register"),
                        fields.text("trade_court")),
                sameEnterprise,
                cooperative);
    }

    Node people() {
        var who = new Label();
        who.getStyleClass().add("title-4");
        who.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(individual() ? "part.holder" : "part.representative"), values.of("kind")));
        var note = fields.text("kinship_note");
        shownWhere(note, this::kinshipSaid, "kinship", "kinship_note");
        return page(
                who,
                row(fields.arabic("name_ar"), fields.latin("name_latin")),
                row(
                        cardNumber,
                        fields.latin("birth_date"),
                        fields.latinCalled("birth_year", "form.or_birth_year"),
                        fields.choice("gender", List.of("F", "M"), words("gender"))),
                resemblance,
                row(
                        fields.latin("phone"),
                        fields.choice("education", codes(Education.values()), words("education")),
                        wide(fields.text("address"))),
                heading("form.fighter"),
                row(
                        fields.choice("kinship", codes(Kinship.values()), words("kinship")),
                        note,
                        fields.text("fighter_name"),
                        fields.latin("title_number")),
                allHeld);
    }

    /** Only another relation needs words. */
    private boolean kinshipSaid() {
        return Kinship.OTHER.code().equals(values.get("kinship"))
                || !values.get("kinship_note").isEmpty();
    }

    private static VBox wide(VBox field) {
        field.setPrefWidth(416);
        return field;
    }

    Node plan() {
        return page(
                heading("form.money"),
                row(money("cost"), money("asked")),
                row(money("own_cash"), money("own_in_kind"), money("loan")),
                new PlanBar(texts, values).node(),
                heading("form.jobs"),
                row(
                        fields.latin("jobs_planned"),
                        fields.latin("jobs_start"),
                        fields.latin("family_jobs_start"),
                        fields.latin("women_jobs_start")));
    }

    private VBox money(String field) {
        return fields.money(field, new Formats(texts.lang()).unit());
    }

    private VBox radio(String field, String family, Coded[] list) {
        return fields.radio(field, codes(list), words(family));
    }

    private void shownWhere(Node node, BooleanSupplier shown, String... told) {
        var observed = Arrays.stream(told).map(values::of).toArray(Observable[]::new);
        node.visibleProperty().bind(Bindings.createBooleanBinding(shown::getAsBoolean, observed));
        node.managedProperty().bind(node.visibleProperty());
    }

    private boolean individual() {
        return Kind.INDIVIDUAL.code().equals(values.get("kind"));
    }

    private List<String> provinces() {
        return offices.provinces().stream().map(place -> place.code()).toList();
    }

    private String province(String code) {
        return offices.province(code).map(place -> place.name(texts.lang())).orElse(code);
    }

    private UnaryOperator<String> words(String family) {
        return code -> texts.word(family, code);
    }

    private Label heading(String key) {
        var heading = new Label(texts.get(key));
        heading.getStyleClass().addAll("title-4", "form-heading");
        return heading;
    }

    static List<String> codes(Coded[] list) {
        return Arrays.stream(list).map(one -> one.code()).toList();
    }

    static HBox row(Node... nodes) {
        var row = new HBox(16, nodes);
        row.setFillHeight(false);
        return row;
    }

    static VBox page(Node... nodes) {
        var page = new VBox(16, nodes);
        page.getStyleClass().add("form-page");
        page.setMaxWidth(760);
        return page;
    }
}
