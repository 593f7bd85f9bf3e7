package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.text.Lang;

class MembersPasteTest extends MembersStage {
    @Test
    void whatIsTypedInACellComesBackAfterACrash() {
        keep("مريم بناني");
        open(Lang.AR);
        strike(KeyCode.UP);
        strike(KeyCode.TAB);
        write("Mariam");
        go("birth", 0);
        write("12/05/1990");
        go("name_ar", 1);
        write("سعاد بوعمود");
        crash();
        assertThat(stage.all(Label.class).stream().map(Label::getText))
                .contains("العضو: الاسم بالعربية", "العضو: الازدياد");
        stage.picture("member-draft-ar");
        press("draft-go-on");
        assertThat(texts("name_ar")).containsExactly("مريم بناني", "سعاد بوعمود");
        save();
        assertThat(members()).extracting(one -> one.person().nameLatin()).containsExactly("Mariam", null);
        assertThat(office.drafts().list(office.session().account()).drafts())
                .as("what is kept is no draft any more")
                .isEmpty();
    }

    @Test
    void whoKeepsWhatIsSavedCanHaveTheTypedByDoingAgain() {
        open(Lang.AR);
        write("سعاد بوعمود");
        crash();
        press("draft-keep-saved");
        assertThat(texts("name_ar")).isEmpty();
        strike(KeyCode.Y, KeyCode.CONTROL);
        assertThat(texts("name_ar")).containsExactly("سعاد بوعمود");
    }

    @Test
    void ctrlDTakesOverWhatStandsInTheRowAbove() {
        open(Lang.AR);
        paste("مريم بناني\t1991\tابنة\nخديجة بناني\nسعاد بناني", true);
        go("birth", 1);
        strike(KeyCode.D, KeyCode.CONTROL);
        assertThat(texts("birth")).containsExactly("1991", "1991");
        go("kinship", 0);
        strike(KeyCode.DOWN, KeyCode.SHIFT);
        strike(KeyCode.DOWN, KeyCode.SHIFT);
        strike(KeyCode.D, KeyCode.CONTROL);
        assertThat(texts("kinship")).as("a choice of rows, from the uppermost").hasSize(3);
        strike(KeyCode.Z, KeyCode.CONTROL);
        assertThat(texts("kinship")).hasSize(1);
        go("name_ar", 0);
        strike(KeyCode.D, KeyCode.CONTROL);
        assertThat(texts("name_ar")).as("nothing stands above the first").startsWith("مريم بناني");
    }

    @Test
    void rowsOfASpreadsheetComeInWithWhatIsWrongNamedAndKept() {
        open(Lang.FR);
        paste(
                "Mariam Bennani\tJB54321\tF\tfille\t1990\nKhadija\t???\tF\tfilles\t19x0\nأحمد العلوي\tK45678\tH\tfils\t1985",
                false);
        stage.picture("members-pasted-fr");
        assertThat(texts("cnie")).containsExactly("JB54321", "???", "K45678");
        assertThat(wrong()).hasSize(3).first(STRING).startsWith("Ligne 2, ");
        stage.assertSpeaks();
        assertThat(stage.all(Label.class).stream().map(Label::getText))
                .anyMatch(text -> text.contains("3 membres, dont 2 de la famille"));
        save();
        assertThat(members()).as("none is kept while one cannot be read").isEmpty();
        go("cnie", 1);
        strike(KeyCode.DELETE);
        strike(KeyCode.TAB);
        strike(KeyCode.DELETE);
        go("kinship", 1);
        write("fille");
        save();
        assertThat(members()).extracting(Participant::part).containsOnly(Part.MEMBER);
        assertThat(members()).hasSize(3);
        assertThat(office.dossiers().find(id).principal().orElseThrow().part()).isEqualTo(Part.REPRESENTATIVE);
    }

    @Test
    void aBlockIsPastedFromTheCellOnAndUndoneAtOnce() {
        keep("مريم بناني");
        open(Lang.FR);
        go("cnie", 0);
        paste("JB11111\t1980\nJB22222\t1981", false);
        assertThat(texts("cnie")).containsExactly("JB11111", "JB22222");
        assertThat(texts("birth")).containsExactly("1980", "1981");
        assertThat(wrong()).as("a row without a name").singleElement(STRING).startsWith("Ligne 2, Nom en arabe");
        strike(KeyCode.Z, KeyCode.CONTROL);
        assertThat(texts("cnie")).isEmpty();
        assertThat(grid().getItems()).as("the member and the row to type in").hasSize(2);
    }
}
