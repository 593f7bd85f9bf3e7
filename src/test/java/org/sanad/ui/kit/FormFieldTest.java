package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.ui.widget.PathField;

class FormFieldTest {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Problems problems = new Problems();
    private FxStage stage;
    private TextField name;
    private TextField folder;
    private boolean submitted;
    private int left;

    @BeforeEach
    void open() {
        stage = FxStage.open(Lang.EN);
        stage.show(() -> {
            name = new TextField();
            folder = new TextField();
            var save = new Button(stage.wording().get("setup.create"));
            save.setDefaultButton(true);
            save.setOnAction(event -> submitted = true);
            return new VBox(
                    new FormField(stage.wording(), "setup.person", name, problems, "person").onLeaving(() -> left++),
                    new FormField(stage.wording(), "setup.folder", folder, problems, "folder"),
                    save);
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aProblemIsSaidBesideItsFieldAndNowhereElse() {
        show(List.of(Problem.at("person", "setup.person_missing")));
        assertThat(marks()).containsExactly("Write your full name: it stands in the history of changes.");
        assertThat(name.getPseudoClassStates()).contains(WRONG);
        assertThat(folder.getPseudoClassStates()).doesNotContain(WRONG);
        assertThat(name.getAccessibleHelp()).startsWith("Write your full name");
    }

    @Test
    void aProblemThatIsGoneIsNoLongerSaid() {
        show(List.of(Problem.at("person", "setup.person_missing")));
        show(List.of());
        assertThat(marks()).isEmpty();
        assertThat(name.getPseudoClassStates()).doesNotContain(WRONG);
    }

    @Test
    void whatWasSaidOfATextIsNotSaidOfTheNextOneThatAPersonTypes() {
        show(List.of(Problem.at("person", "setup.person_missing"), Problem.at("folder", "setup.folder_missing")));
        FxStage.call(() -> {
            name.requestFocus();
            name.appendText("سعيد");
            folder.setText("/where/it/was");
            return null;
        });
        assertThat(problems.fields()).containsOnlyKeys("folder");
        assertThat(name.getPseudoClassStates()).doesNotContain(WRONG);
    }

    @Test
    void whatWasSaidOfAChoiceIsNotSaidOfTheNextOne() {
        var kind = FxStage.call(() -> new ComboBox<>(FXCollections.observableArrayList("جمعية", "تعاونية")));
        stage.show(() -> new FormField(stage.wording(), "field.kind", kind, problems, "kind"));
        show(List.of(Problem.at("kind", "setup.person_missing")));
        assertThat(kind.getPseudoClassStates()).contains(WRONG);
        FxStage.call(() -> {
            kind.requestFocus();
            kind.setValue("تعاونية");
            return null;
        });
        assertThat(problems.fields()).isEmpty();
        assertThat(kind.getPseudoClassStates()).doesNotContain(WRONG);
    }

    @Test
    void enterInTheLastFieldGoesPastWhatGivesUpAllThatWasTyped() {
        var keep = FxStage.call(() -> new Button("حفظ"));
        stage.show(() -> {
            keep.getStyleClass().add("accent");
            return new VBox(
                    new FormField(stage.wording(), "setup.folder", folder, problems, "folder"),
                    new HBox(new Button("إلغاء"), keep));
        });
        FxStage.call(() -> {
            folder.requestFocus();
            folder.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
        assertThat(stage.stage().getScene().getFocusOwner()).isSameAs(keep);
        show(List.of(Problem.at("folder", "setup.person_missing")));
        assertThat(stage.stage().getScene().getFocusOwner())
                .as("what is wrong gets the cursor")
                .isSameAs(folder);
    }

    @Test
    void enterMovesOnAndNeverSubmits() {
        FxStage.call(() -> {
            name.requestFocus();
            name.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
        assertThat(FxStage.call(() -> folder.isFocused())).isTrue();
        assertThat(submitted).isFalse();
        assertThat(left).isEqualTo(1);
    }

    @Test
    void enterGoesPastTheButtonWithinAField() {
        stage.show(() -> {
            var path = new PathField(stage.wording(), "setup.choose", () -> submitted = true);
            path.setId("path");
            name = new TextField();
            return new VBox(
                    new FormField(stage.wording(), "setup.folder", path, problems, "folder"),
                    new FormField(stage.wording(), "setup.person", name, problems, "person"));
        });
        FxStage.call(() -> {
            var path = stage.stage().getScene().lookup("#path");
            path.requestFocus();
            path.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
        assertThat(FxStage.call(() -> name.isFocused())).isTrue();
        assertThat(submitted).isFalse();
    }

    private void show(List<Problem> shown) {
        FxStage.call(() -> {
            problems.show(shown);
            return null;
        });
    }

    private List<String> marks() {
        return stage.all(Sentence.class).stream()
                .filter(each -> each.getStyleClass().contains("field-mark"))
                .map(Sentence::getText)
                .toList();
    }
}
