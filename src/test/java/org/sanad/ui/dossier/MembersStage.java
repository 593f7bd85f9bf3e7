package org.sanad.ui.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.person.Person;
import org.sanad.core.spreadsheet.MemberColumn;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Sentence;

/** A cooperative whose members are typed in their grid by keys, as a person does. */
abstract class MembersStage {
    @TempDir
    Path folder;

    Office office;
    FxStage stage;
    private DossierFormController form;
    UUID id;

    @BeforeEach
    void make() {
        office = new Office(folder.resolve("register"));
        id = office.dossiers()
                .save(office.session(), Office.cooperative())
                .dossier()
                .id();
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    void keep(String name) {
        var file = office.dossiers().find(id);
        var people = new ArrayList<>(file.people());
        people.add(new Participant(Part.MEMBER, Person.named(name, null)));
        var dossier = file.dossier();
        office.dossiers()
                .save(office.session(), new Draft(id, dossier.project(), dossier.plan(), dossier.jobs(), people));
    }

    List<Participant> members() {
        return office.dossiers().find(id).members();
    }

    void open(Lang lang) {
        var screens = new DossierScreens(office);
        stage = FxStage.open(lang);
        stage.show(() -> {
            form = new DossierFormController(
                    screens.desk(), stage.wording(), new DirectBackground(), stage.dialogs(), screens);
            form.open(id);
            form.go(Section.MEMBERS);
            return form.view();
        });
    }

    /** The program ends in the middle of a word, and is opened again. */
    void crash() {
        FxStage.call(() -> {
            form.closing();
            return null;
        });
        stage.close();
        open(Lang.AR);
    }

    void save() {
        strike(KeyCode.S, KeyCode.CONTROL);
    }

    @SuppressWarnings("unchecked")
    TableView<UUID> grid() {
        return (TableView<UUID>) stage.stage().getScene().lookup("#members");
    }

    /** What stands in the cells of a column that are not empty. */
    List<String> texts(String column) {
        return FxStage.call(
                        () -> grid().getColumns().get(MemberColumn.of(column).ordinal()))
                .getTableView()
                .getItems()
                .stream()
                .map(row -> FxStage.call(() -> (String) grid().getColumns()
                        .get(MemberColumn.of(column).ordinal())
                        .getCellObservableValue(row)
                        .getValue()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    List<String> wrong() {
        return FxStage.call(() -> ((VBox) stage.stage().getScene().lookup("#member-problems"))
                .getChildren().stream()
                        .map(node -> ((Sentence) node).label().getText())
                        .toList());
    }

    void go(String column, int row) {
        FxStage.call(() -> {
            var to = grid().getColumns().get(MemberColumn.of(column).ordinal());
            form.members().onEdited();
            grid().requestFocus();
            grid().getSelectionModel().clearAndSelect(row, to);
            grid().getFocusModel().focus(row, to);
            return null;
        });
    }

    void paste(String text, boolean whole) {
        FxStage.call(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            return null;
        });
        if (whole) {
            press("paste-members");
            return;
        }
        strike(KeyCode.V, KeyCode.CONTROL);
    }

    void press(String id) {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(button -> id.equals(button.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    String focused() {
        return FxStage.call(() -> {
            var owner = stage.stage().getScene().getFocusOwner();
            return owner == null ? null : owner.getId();
        });
    }

    void strike(KeyCode code, KeyCode... held) {
        var with = List.of(held);
        fire(new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                code,
                with.contains(KeyCode.SHIFT),
                with.contains(KeyCode.CONTROL),
                false,
                false));
    }

    void write(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> fire(new KeyEvent(
                        KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
    }

    void fire(KeyEvent key) {
        FxStage.call(() -> {
            Event.fireEvent(stage.stage().getScene().getFocusOwner(), key);
            return null;
        });
    }
}
