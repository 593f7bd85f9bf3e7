package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Project;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;

class MembersTest {
    @TempDir
    Path folder;

    private Office office;
    private FxStage stage;
    private DossierFormController form;
    private UUID id;

    @BeforeEach
    void make() {
        office = new Office(folder.resolve("register"));
        var like = Office.draft();
        var project = new Project(
                Kind.COOPERATIVE,
                like.project().purpose(),
                like.project().titleAr(),
                like.project().titleFr(),
                "تعاونية الأركان",
                null,
                like.project().sector(),
                null,
                like.project().provinceCode(),
                null);
        var people = like.people().stream()
                .map(one -> new Participant(Part.REPRESENTATIVE, one.person()))
                .toList();
        id = office.dossiers()
                .save(office.session(), new Draft(null, project, like.plan(), like.jobs(), people))
                .dossier()
                .id();
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void membersAreTypedOneAfterTheOtherInArabic() {
        open(Lang.AR);
        press("add-member");
        press("keep-next");
        assertThat(members()).as("a name is missing").isEmpty();
        type("name_ar.member", "مريم بناني");
        type("cnie.member", "not a card");
        press("keep-next");
        assertThat(members()).isEmpty();
        type("cnie.member", "JB54321");
        type("birth_year.member", "١٩٩١");
        press("keep-next");
        type("name_ar.member", "خديجة العلوي");
        press("confirm-support");
        assertThat(members()).hasSize(2);
        assertThat(members().getFirst().person().birthYear()).isEqualTo(1991);
        stage.assertSpeaks();
        stage.picture("members-ar");
        office.scratch().reopen();
        assertThat(members()).hasSize(2);
    }

    @Test
    void aMemberThatWasBegunComesBackAfterACrash() {
        open(Lang.AR);
        press("add-member");
        type("name_ar.member", "سعاد بوعمود");
        type("birth_year.member", "1990");
        FxStage.call(() -> {
            form.closing();
            return null;
        });
        stage.close();
        open(Lang.AR);
        stage.picture("member-draft-ar");
        press("draft-go-on");
        assertThat(typed("name_ar.member")).isEqualTo("سعاد بوعمود");
        press("keep-next");
        assertThat(office.drafts().list(office.session().account()).drafts())
                .as("what is kept is no draft any more")
                .isEmpty();
        stage.close();
        open(Lang.AR);
        assertThat(FxStage.call(() -> stage.stage().getScene().lookup("#draft-go-on")))
                .isNull();
    }

    @Test
    void whoKeepsWhatIsSavedStillHasTheMemberAtHand() {
        open(Lang.AR);
        press("add-member");
        type("name_ar.member", "سعاد بوعمود");
        FxStage.call(() -> {
            form.closing();
            return null;
        });
        stage.close();
        open(Lang.AR);
        press("draft-keep-saved");
        press("add-member");
        assertThat(typed("name_ar.member")).isEqualTo("سعاد بوعمود");
    }

    @Test
    void escLeavesAMemberAndLosesNothing() {
        open(Lang.AR);
        press("add-member");
        type("name_ar.member", "سعاد بوعمود");
        FxStage.call(() -> form.onCancel());
        press("add-member");
        assertThat(typed("name_ar.member")).isEqualTo("سعاد بوعمود");
    }

    @Test
    void aMemberThatIsCorrectedComesBackAfterACrashAsOneThatIsCorrected() {
        keep("مريم بناني");
        open(Lang.AR);
        var member = members().getFirst();
        FxStage.call(() -> {
            form.members().onCorrect(member);
            return null;
        });
        type("phone.member", "0612345678");
        FxStage.call(() -> {
            form.closing();
            return null;
        });
        stage.close();
        open(Lang.AR);
        press("draft-go-on");
        press("confirm-support");
        assertThat(members())
                .singleElement()
                .satisfies(one -> assertThat(one.person().phone()).isEqualTo("+212612345678"));
    }

    @Test
    void ctrlDTakesOverWhatStandsInTheLineAbove() {
        open(Lang.AR);
        press("add-member");
        fillDown("name_latin.member");
        type("name_ar.member", "مريم بناني");
        type("birth_year.member", "1991");
        FxStage.call(() -> {
            choice("kinship.member").setValue("daughter");
            return null;
        });
        press("keep-next");
        type("name_ar.member", "خديجة بناني");
        type("birth_year.member", "19");
        fillDown("birth_year.member");
        fillDown("kinship.member");
        fillDown("phone.member");
        assertThat(typed("birth_year.member")).isEqualTo("1991");
        press("confirm-support");
        assertThat(members().getLast().person().birthYear()).isEqualTo(1991);
        assertThat(members().getLast().person().kin().kinship()).isEqualTo(org.sanad.core.person.Kinship.DAUGHTER);
        assertThat(members().getLast().person().phone()).isNull();
        var first = members().getFirst();
        FxStage.call(() -> {
            form.members().onCorrect(first);
            return null;
        });
        fillDown("name_ar.member");
        assertThat(typed("name_ar.member")).as("nothing stands above the first").isEqualTo("مريم بناني");
    }

    private void fillDown(String field) {
        FxStage.call(() -> {
            var node = stage.stage().getScene().getRoot().lookupAll("*").stream()
                    .filter(one -> field.equals(one.getId()))
                    .findFirst()
                    .orElseThrow();
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.D, false, true, false, false));
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> choice(String field) {
        return (ComboBox<String>) stage.all(ComboBox.class).stream()
                .filter(one -> field.equals(one.getId()))
                .findFirst()
                .orElseThrow();
    }

    private String typed(String field) {
        return stage.all(TextField.class).stream()
                .filter(input -> field.equals(input.getId()))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    @Test
    void whatIsPastedIsShownBeforeItComesIn() {
        open(Lang.FR);
        FxStage.call(() -> {
            form.members().onPaste("Mariam Bennani\tJB54321\tF\tfille\nKhadija\t???\nأحمد العلوي\tH\tfils");
            return null;
        });
        assertThat(members()).isEmpty();
        stage.assertSpeaks();
        stage.picture("members-pasted-fr");
        press("confirm-support");
        assertThat(members()).extracting(one -> one.part()).containsOnly(Part.MEMBER);
        assertThat(members()).hasSize(2);
        assertThat(stage.all(Label.class).stream().map(Label::getText))
                .anyMatch(text -> text.contains("dont 2 de la famille"));
        assertThat(office.dossiers().find(id).principal().orElseThrow().part()).isEqualTo(Part.REPRESENTATIVE);
    }

    @Test
    void whoIsTakenOutCanBeTakenBack() {
        keep("مريم بناني");
        open(Lang.EN);
        var member = members().getFirst();
        FxStage.call(() -> {
            form.members().onRemove(member);
            return null;
        });
        assertThat(members()).isEmpty();
        press("back-member");
        assertThat(members()).extracting(Participant::id).containsExactly(member.id());
    }

    private void keep(String name) {
        var member = new Participant(Part.MEMBER, org.sanad.core.person.Person.named(name, null));
        office.dossiers().members(office.session(), id, List.of(member));
    }

    private List<Participant> members() {
        return office.dossiers().find(id).people().stream()
                .filter(one -> one.part() == Part.MEMBER)
                .toList();
    }

    private void open(Lang lang) {
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

    private void press(String id) {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(button -> id.equals(button.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    private void type(String field, String text) {
        FxStage.call(() -> {
            stage.all(TextField.class).stream()
                    .filter(input -> field.equals(input.getId()))
                    .findFirst()
                    .orElseThrow()
                    .setText(text);
            return null;
        });
    }
}
