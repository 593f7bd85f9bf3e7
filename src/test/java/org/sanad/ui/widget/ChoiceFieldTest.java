package org.sanad.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class ChoiceFieldTest {
    private static final List<String> NAMES = List.of(
            "النيابة الإقليمية الحسيمة",
            "النيابة الإقليمية شفشاون",
            "النيابة الإقليمية الفحص-أنجرة",
            "النيابة الإقليمية العرائش",
            "النيابة الإقليمية وزان",
            "النيابة الإقليمية طنجة-أصيلة",
            "النيابة الإقليمية تطوان",
            "النيابة الإقليمية بركان",
            "النيابة الإقليمية الدريوش",
            "النيابة الإقليمية فجيج",
            "النيابة الإقليمية جرسيف",
            "النيابة الإقليمية جرادة",
            "النيابة الإقليمية الناظور",
            "النيابة الإقليمية وجدة-أنجاد",
            "النيابة الإقليمية تاوريرت");

    private FxStage stage;
    private ChoiceField<String> choice;

    @BeforeEach
    void open() {
        stage = FxStage.open(Lang.AR);
        choice = FxStage.call(() -> new ChoiceField<>(NAMES, name -> name));
        stage.show(() -> new VBox(choice));
        FxStage.call(() -> {
            choice.requestFocus();
            return null;
        });
    }

    @AfterEach
    void close() {
        FxStage.call(() -> {
            choice.hide();
            return null;
        });
        stage.close();
    }

    @Test
    void lettersGoToTheNameThatTellsOfficesApart() {
        type("تط");
        assertThat(chosen()).endsWith("تطوان");
    }

    @Test
    void theListIsOpenedWhereTheChoiceIsAndFollowsWhatIsTyped() {
        type("وج");
        showList();
        assertThat(seen()).contains("النيابة الإقليمية وجدة-أنجاد");
        type("شف");
        assertThat(chosen()).endsWith("شفشاون");
        assertThat(seen()).contains("النيابة الإقليمية شفشاون");
    }

    /** Without that, two letters of one word and two of another made a third. */
    @Test
    void anotherWordBeginsWhenTheListIsOpened() {
        type("تط");
        showList();
        type("وج");
        assertThat(chosen()).endsWith("وجدة-أنجاد");
    }

    @Test
    void theListNeverLiesOverItsField() {
        showList();
        FxStage.call(() -> {
            var field = choice.localToScreen(choice.getLayoutBounds());
            var list = list().localToScreen(list().getLayoutBounds());
            assertThat(list.getMinY() >= field.getMaxY() - 1 || list.getMaxY() <= field.getMinY() + 1)
                    .as("%s over %s on %s", list, field, Screen.getPrimary().getVisualBounds())
                    .isTrue();
            return null;
        });
    }

    private void showList() {
        FxStage.call(() -> {
            choice.show();
            list().layout();
            return null;
        });
    }

    private String chosen() {
        return FxStage.call(choice::getValue);
    }

    private ListView<?> list() {
        return (ListView<?>) ((ComboBoxListViewSkin<?>) choice.getSkin()).getPopupContent();
    }

    private List<String> seen() {
        return FxStage.call(() -> {
            list().layout();
            var bounds = list().localToScreen(list().getLayoutBounds());
            return list().lookupAll(".list-cell").stream()
                    .map(IndexedCell.class::cast)
                    .filter(cell -> !cell.isEmpty())
                    .filter(cell -> bounds.contains(cell.localToScreen(cell.getLayoutBounds())))
                    .map(cell -> cell.getText())
                    .toList();
        });
    }

    private void type(String letters) {
        FxStage.call(() -> {
            letters.chars()
                    .mapToObj(Character::toString)
                    .forEach(letter -> choice.fireEvent(new KeyEvent(
                            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
            return null;
        });
    }
}
