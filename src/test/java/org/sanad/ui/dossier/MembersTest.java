package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sanad.core.dossier.Participant;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class MembersTest extends MembersStage {
    @Test
    void membersAreTypedCellAfterCellInArabic() {
        open(Lang.AR);
        write("مريم بناني");
        strike(KeyCode.TAB);
        strike(KeyCode.TAB);
        write("not a card");
        strike(KeyCode.TAB);
        write("١٩٩١");
        strike(KeyCode.TAB);
        write("أنثى");
        strike(KeyCode.TAB);
        write("أرم");
        strike(KeyCode.ENTER);
        stage.picture("members-ar");
        assertThat(wrong()).as("the cell is named").singleElement(STRING).contains("السطر 1، البطاقة");
        write("خديجة العلوي");
        save();
        assertThat(members()).as("what cannot be read is not kept").isEmpty();
        strike(KeyCode.UP);
        strike(KeyCode.TAB);
        strike(KeyCode.TAB);
        write("jb54321");
        strike(KeyCode.ENTER);
        assertThat(wrong()).isEmpty();
        save();
        assertThat(members()).extracting(one -> one.person().nameAr()).containsExactly("مريم بناني", "خديجة العلوي");
        assertThat(members().getFirst().person()).satisfies(person -> {
            assertThat(person.cnie()).isEqualTo("JB54321");
            assertThat(person.birthYear()).isEqualTo(1991);
            assertThat(person.gender()).isEqualTo(Gender.F);
            assertThat(person.kin().kinship()).isEqualTo(Kinship.WIDOW);
        });
        stage.assertSpeaks();
        office.scratch().reopen();
        assertThat(members()).hasSize(2);
    }

    @Test
    void escLeavesACellAndLosesNothing() {
        open(Lang.AR);
        write("سعاد بوعمود");
        strike(KeyCode.ESCAPE);
        assertThat(focused()).as("the next key goes to the grid").isEqualTo("members");
        assertThat(texts("name_ar")).containsExactly("سعاد بوعمود");
        strike(KeyCode.Z, KeyCode.CONTROL);
        assertThat(texts("name_ar")).isEmpty();
        strike(KeyCode.Y, KeyCode.CONTROL);
        assertThat(texts("name_ar")).containsExactly("سعاد بوعمود");
    }

    @Test
    void typingOverACellIsTakenBackAtOnce() {
        open(Lang.AR);
        write("سعاد");
        strike(KeyCode.ESCAPE);
        write("مريم");
        strike(KeyCode.ENTER);
        strike(KeyCode.Z, KeyCode.CONTROL);
        assertThat(texts("name_ar")).containsExactly("سعاد");
    }

    @Test
    void theRowWhereOneIsStaysInSightAndNoneThatFitsIsPushedOut() {
        open(Lang.AR);
        for (var row = 1; row <= 3; row++) {
            write("عضو");
            strike(KeyCode.ENTER);
            assertThat(seen()).startsWith("0-");
        }
        assertThat(seen()).isEqualTo("0-3");
        for (var row = 4; row <= 14; row++) {
            write("عضو");
            strike(KeyCode.ENTER);
        }
        assertThat(seen()).endsWith("-14");
        go("name_ar", 0);
        strike(KeyCode.ENTER);
        strike(KeyCode.ENTER, KeyCode.SHIFT);
        assertThat(seen()).startsWith("0-");
    }

    private String seen() {
        return FxStage.call(() -> {
            FxStage.layOut(stage.stage().getScene().getRoot());
            var flow = (VirtualFlow<?>) grid().lookup(".virtual-flow");
            return flow.getFirstVisibleCell().getIndex() + "-"
                    + flow.getLastVisibleCell().getIndex();
        });
    }

    @Test
    void aSectionWithABadCellSaysSo() {
        open(Lang.AR);
        write("سعاد");
        strike(KeyCode.TAB);
        strike(KeyCode.TAB);
        strike(KeyCode.TAB);
        write("31/02/1980");
        strike(KeyCode.ENTER);
        assertThat(FxStage.call(() -> ((ToggleButton) stage.stage().getScene().lookup("#section-members"))
                        .getGraphic()
                        .getStyleClass()))
                .contains("danger");
        stage.picture("members-bad-day-ar");
    }

    @Test
    void aMemberWhoIsMendedIsTheSamePerson() {
        keep("مريم بناني");
        var before = members().getFirst();
        open(Lang.AR);
        go("phone", 0);
        write("0612345678");
        save();
        assertThat(members()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(before.id());
            assertThat(one.person().id()).isEqualTo(before.person().id());
            assertThat(one.person().phone()).isEqualTo("+212612345678");
        });
    }

    @Test
    void whoIsTakenOutIsTakenBackByUndoAndIsTheSame() {
        keep("مريم بناني");
        var before = members().getFirst();
        open(Lang.EN);
        go("name_ar", 0);
        strike(KeyCode.DELETE, KeyCode.CONTROL);
        save();
        assertThat(members()).isEmpty();
        strike(KeyCode.Z, KeyCode.CONTROL);
        save();
        assertThat(members()).extracting(Participant::id).containsExactly(before.id());
        assertThat(members().getFirst().person().id()).isEqualTo(before.person().id());
    }

    @Test
    void savingTwiceKeepsOneMember() {
        open(Lang.FR);
        write("سعاد");
        save();
        strike(KeyCode.TAB);
        write("Souad");
        save();
        strike(KeyCode.Z, KeyCode.CONTROL);
        save();
        assertThat(members()).singleElement().satisfies(one -> {
            assertThat(one.person().nameAr()).isEqualTo("سعاد");
            assertThat(one.person().nameLatin()).isNull();
        });
    }

    @Test
    void tabLeavesTheGridFromItsEmptyRow() {
        open(Lang.FR);
        assertThat(focused()).isEqualTo("members");
        strike(KeyCode.TAB);
        assertThat(focused()).as("the keyboard is no trap").isNotEqualTo("members");
    }

    @Test
    void eachCellIsNamedForAScreenReader() {
        keep("مريم بناني");
        open(Lang.FR);
        assertThat(stage.all(MemberCell.class).stream().map(MemberCell::getAccessibleText))
                .contains("Nom en arabe, ligne 1: مريم بناني", "Téléphone, ligne 2: ");
    }
}
