package org.sanad.ui.dossier;

import static org.sanad.ui.dossier.MembersModel.FIELD;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Participant;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.person.Mask;
import org.sanad.core.person.Person;
import org.sanad.core.spreadsheet.MemberPaste;
import org.sanad.text.Lang;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** Members line by line with what they add up to; the one that is typed; what would come in from a paste. */
final class MembersView {
    private final Texts texts;
    private final MembersModel model;
    private final MembersController controller;
    private final VBox page = new VBox(12);

    MembersView(Texts texts, MembersModel model, MembersController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        page.getStyleClass().add("form-page");
        page.setMaxWidth(860);
        model.file.subscribe(file -> show());
        model.typing.subscribe((before, begun) -> {
            show();
            if (!begun) {
                FirstField.focusIn(page); // keys need a place to go to
            }
        });
        model.pasted.subscribe(rows -> show());
        model.removed.subscribe(one -> show());
        model.problem.subscribe(problem -> show());
    }

    Node node() {
        return page;
    }

    private void show() {
        FirstField.keptIn(page, this::build);
    }

    private void build() {
        page.getChildren().clear();
        var file = model.file.get();
        if (file != null && file.dossier().project().kind() == Kind.INDIVIDUAL) {
            page.getChildren().add(quiet(texts.get("member.not_individual")));
            return;
        }
        var members = model.members();
        page.getChildren().add(quiet(members.isEmpty() ? texts.get("member.none") : summary(members)));
        if (model.problem.get() != null) {
            page.getChildren().add(new Sentence(texts.of(model.problem.get())));
        }
        if (model.typing.get()) {
            page.getChildren().add(form());
        } else if (!model.pasted.get().isEmpty()) {
            page.getChildren().add(pasted());
        } else if (!model.readOnly.get()) {
            page.getChildren().add(actions());
        }
        if (model.removed.get() != null) {
            page.getChildren().add(removed());
        }
        members.forEach(one -> page.getChildren().add(line(one)));
    }

    private String summary(List<Participant> members) {
        var family = members.stream()
                .filter(one -> one.person().kin().kinship() != null)
                .count();
        var women = members.stream()
                .filter(one -> one.person().gender() == Gender.F)
                .count();
        return texts.get("member.summary", members.size(), family, women);
    }

    private Node actions() {
        return new HBox(
                8,
                button("member.add", Feather.PLUS, "add-member", controller::onAdd),
                button("member.paste", Feather.CLIPBOARD, "paste-members", controller::onPaste));
    }

    private Button button(String key, Feather icon, String id, Runnable act) {
        var button = new Button(texts.get(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }

    private Node form() {
        var fields = SupportSection.fields(texts, model.typed);
        var kinships = Stream.of(Kinship.values()).map(Kinship::code).toList();
        var buttons = (HBox)
                SupportSection.buttons(texts, "member.keep", () -> controller.onKeep(false), controller::onDiscard);
        if (model.corrected == null) {
            buttons.getChildren()
                    .add(button(
                            "member.keep_next", Feather.CORNER_DOWN_LEFT, "keep-next", () -> controller.onKeep(true)));
        }
        var form = new VBox(
                16,
                FormSections.row(fields.arabic("name_ar" + FIELD), fields.latin("name_latin" + FIELD)),
                FormSections.row(
                        fields.latin("cnie" + FIELD),
                        fields.latin("birth_year" + FIELD),
                        fields.latin("phone" + FIELD)),
                FormSections.row(
                        fields.choice("gender" + FIELD, List.of("F", "M"), code -> texts.word("gender", code)),
                        fields.choice("kinship" + FIELD, kinships, code -> texts.word("kinship", code))),
                buttons);
        form.getStyleClass().addAll("form-card", "form-card-active");
        FirstField.focusIn(form);
        new FillDown(controller::above).in(form);
        return form;
    }

    private Node pasted() {
        var rows = model.pasted.get();
        var good = rows.stream().filter(row -> row.problem() == null).count();
        var lines = new VBox(6);
        rows.forEach(row -> lines.getChildren().add(pasted(row)));
        var buttons = (HBox)
                SupportSection.buttons(texts, "member.take_pasted", controller::onTakePasted, controller::cancel);
        buttons.getChildren().getLast().setDisable(good == 0);
        var card = new VBox(12, quiet(texts.get("member.pasted", good, rows.size() - good)), lines, buttons);
        card.getStyleClass().addAll("form-card", "form-card-active");
        return card;
    }

    private Node pasted(MemberPaste.Row row) {
        var wrong = row.problem() != null;
        var icon = new FontIcon(wrong ? Feather.ALERT_TRIANGLE : Feather.CHECK);
        icon.getStyleClass().add(wrong ? "danger" : "success");
        var line = new HBox(8, icon);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        if (wrong) {
            var why = new Sentence(texts.get("member.row", row.line(), texts.of(row.problem())));
            HBox.setHgrow(why, Priority.ALWAYS);
            line.getChildren().addAll(why, new Label(row.text().replace("\t", " | ")));
        } else {
            line.getChildren().addAll(words(row.person()));
        }
        return line;
    }

    private Node removed() {
        var said = new Sentence(
                texts.get("member.removed", name(model.removed.get().person())));
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(
                12, said, button("member.take_back", Feather.ROTATE_CCW, "back-member", controller::onTakeBack));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        return line;
    }

    private Node line(Participant one) {
        var line = new HBox(12);
        line.getChildren().addAll(words(one.person()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        if (!model.readOnly.get()) {
            line.getChildren()
                    .addAll(
                            flat("member.correct", one, () -> controller.onCorrect(one)),
                            flat("member.remove", one, () -> controller.onRemove(one)));
        }
        line.getStyleClass().add("member-line");
        return line;
    }

    private Button flat(String key, Participant one, Runnable act) {
        var button = new Button(texts.get(key));
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ", " + name(one.person()));
        button.setOnAction(event -> act.run());
        return button;
    }

    /** Names each for themselves, because a name in one script turns the rest round in a sentence of the other. */
    private List<Node> words(Person person) {
        var nodes = new ArrayList<Node>();
        Stream.of(person.nameAr(), person.nameLatin())
                .filter(Objects::nonNull)
                .forEach(name -> nodes.add(new Label(name)));
        var details = quiet(details(person));
        HBox.setHgrow(details, Priority.ALWAYS);
        nodes.add(details);
        return nodes;
    }

    private String details(Person person) {
        return Stream.of(
                        Mask.of(person.cnie()),
                        person.birthYear() == null ? null : String.valueOf(person.birthYear()),
                        person.gender() == null
                                ? null
                                : texts.word("gender", person.gender().code()),
                        person.kin().kinship() == null
                                ? null
                                : texts.word("kinship", person.kin().kinship().code()))
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private String name(Person person) {
        var first = texts.lang() == Lang.AR ? person.nameAr() : person.nameLatin();
        return first != null ? first : person.nameAr() != null ? person.nameAr() : person.nameLatin();
    }

    private static Sentence quiet(String text) {
        var sentence = new Sentence(text);
        sentence.getStyleClass().add("text-muted");
        return sentence;
    }
}
