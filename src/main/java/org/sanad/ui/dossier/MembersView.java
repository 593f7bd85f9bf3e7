package org.sanad.ui.dossier;

import java.util.List;
import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.Participant;
import org.sanad.core.person.Gender;
import org.sanad.text.Problem;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** Members in a grid of cells, what they add up to, and what is wrong in which cell. */
final class MembersView {
    /** More would push the grid away; the others follow when these are mended. */
    private static final int SHOWN = 4;

    private final Texts texts;
    private final MembersModel model;
    private final MembersController controller;
    private final MemberGrid grid;
    private final Sentence summary = new Sentence();
    private final VBox said = new VBox(4);
    private final VBox wrong = new VBox(4);
    private final HBox actions;

    MembersView(Texts texts, MembersModel model, MembersController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        this.grid = new MemberGrid(texts, model, controller);
        this.actions = actions();
    }

    Node node() {
        summary.getStyleClass().add("text-muted");
        said.managedProperty().bind(said.visibleProperty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setId("member-problems");
        actions.visibleProperty().bind(model.form.readOnly.not());
        actions.managedProperty().bind(actions.visibleProperty());
        model.fields().onChange((field, before, after) -> {
            if (MemberCells.holds(field)) {
                summary.setText(summary());
            }
        });
        model.form.file.subscribe(file -> summary.setText(summary()));
        model.said.subscribe(one -> say());
        model.problem.subscribe(one -> say());
        model.fields().errors().addListener((MapChangeListener<String, Problem>) change -> wrong());
        model.rows.subscribe(this::wrong);
        say();
        wrong();
        var page = new VBox(12, summary, grid.node(), wrong, said, actions);
        page.getStyleClass().add("form-page");
        page.setMaxWidth(1100);
        return page;
    }

    private String summary() {
        var members = model.members();
        if (members.isEmpty()) {
            return texts.get(model.form.organised() ? "member.none" : "member.not_individual");
        }
        return texts.get("member.summary", members.size(), family(members), women(members));
    }

    private static long family(List<Participant> members) {
        return members.stream()
                .filter(one -> one.person().kin().kinship() != null)
                .count();
    }

    private static long women(List<Participant> members) {
        return members.stream().filter(one -> one.person().gender() == Gender.F).count();
    }

    private void say() {
        said.getChildren().clear();
        if (model.said.get() != null) {
            said.getChildren()
                    .add(new Sentence(texts.get(
                            model.said.get().key(), model.said.get().args().toArray())));
        }
        if (model.problem.get() != null) {
            var problem = model.problem.get();
            var next = texts.next(problem).map(text -> " " + text).orElse("");
            said.getChildren().add(warning(texts.of(problem) + next));
        }
        said.setVisible(!said.getChildren().isEmpty());
    }

    /** Each cell that is wrong, by its row and column. */
    private void wrong() {
        var problems = model.fields().errors().entrySet().stream()
                .filter(one -> MemberCells.holds(one.getKey()))
                .sorted(Map.Entry.comparingByKey((one, other) -> Integer.compare(place(one), place(other))))
                .toList();
        wrong.getChildren().clear();
        problems.stream().limit(SHOWN).map(this::line).forEach(wrong.getChildren()::add);
        if (problems.size() > SHOWN) {
            wrong.getChildren().add(new Sentence(texts.get("member.more_wrong", problems.size() - SHOWN)));
        }
        wrong.setVisible(!problems.isEmpty());
    }

    private int place(String field) {
        return model.rows.indexOf(MemberCells.row(field));
    }

    private Node line(Map.Entry<String, Problem> wrong) {
        var column =
                texts.word("member_column", MemberCells.column(wrong.getKey()).code());
        var next = texts.next(wrong.getValue()).map(text -> " " + text).orElse("");
        return warning(texts.get("member.cell", place(wrong.getKey()) + 1, column, texts.of(wrong.getValue()) + next));
    }

    private static Sentence warning(String text) {
        var sentence = new Sentence(text);
        sentence.getStyleClass().add("field-mark");
        sentence.setIcon(new FontIcon(Feather.ALERT_CIRCLE));
        return sentence;
    }

    private HBox actions() {
        var line = new HBox(
                8,
                button("member.add", Feather.PLUS, "add-member", controller::onAdd),
                button("member.paste", Feather.CLIPBOARD, "paste-members", () -> controller.onPaste(copied(), null)),
                button("member.remove", Feather.MINUS, "remove-member", () -> controller.onRemove(grid.rows())));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** What was copied, in this program or another. */
    static String copied() {
        var board = Clipboard.getSystemClipboard();
        return board.hasString() ? board.getString() : "";
    }

    private Button button(String key, Feather icon, String id, Runnable act) {
        var button = new Button(texts.get(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }
}
