package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.ListView;
import org.sanad.core.dossier.State;
import org.sanad.core.facts.Stage;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Place;

/** Views of the list: named, shown again after the list was closed, changed, removed and put back. */
class ListViewsTest {
    @TempDir
    Path folder;

    private Office office;
    private DossierScreens screens;
    private DossierListController list;
    private FxStage stage;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        screens = new DossierScreens(office);
        office.dossier(State.DRAFT);
        office.dossier(State.FILED);
        stage = FxStage.open(Lang.AR);
        show();
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void theTickOfWhatIsChosenStandsApartFromItsWord() {
        var gap = FxStage.call(() -> {
            chip("#chip-state").show();
            var chosen = Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .map(window -> window.getScene().getRoot().lookup(".radio-menu-item:checked"))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            var tick = chosen.lookup(".radio");
            var word = chosen.lookup(".label");
            return tick.localToScene(tick.getLayoutBounds()).getMinX()
                    - word.localToScene(word.getLayoutBounds()).getMaxX();
        });
        assertThat(gap).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void aListThatAFigureOpenedSaysWhichAndLetsGoOfIt(Lang lang) {
        stage.wording().choose(lang);
        show();
        var figure = Choice.ALL.period(LocalDate.of(2021, 1, 1), null).measure(Stage.WAITING.asked());
        FxStage.call(() -> {
            list.show(figure);
            return null;
        });
        var chip = button("#chip-figure");
        assertThat(chip.getText())
                .isEqualTo(stage.wording().texts().word("stage", Stage.WAITING) + " · "
                        + stage.wording().get("list.since", LocalDate.of(2021, 1, 1)));
        stage.assertSpeaks();
        stage.picture("list-of-a-figure-" + lang.code());
        fire(chip);
        assertThat(button("#clear-filters")).isNull();
        assertThat(button("#chip-figure")).isNull();
    }

    @Test
    void whoClearsTheFiltersByKeyboardStaysAmongThem() {
        choose("#chip-state", stage.wording().get("state.filed"));
        fire(button("#clear-filters"));
        assertThat(button("#clear-filters")).isNull();
        assertThat(FxStage.call(() -> chip("#chip-views").isFocused())).isTrue();
    }

    private Button button(String selector) {
        return FxStage.call(() -> (Button) stage.stage().getScene().lookup(selector));
    }

    private static void fire(Button button) {
        FxStage.call(() -> {
            button.requestFocus();
            button.fire();
            return null;
        });
    }

    @Test
    void aViewBringsItsFiltersAndColumnsBack() {
        choose("#chip-state", stage.wording().get("state.filed"));
        choose("#columns", stage.wording().get("field.sector"));
        keepAs("المودعة");
        assertThat(columns()).doesNotContain(ListColumn.SECTOR);
        show();
        assertThat(rows()).hasSize(2);
        choose("#chip-views", "المودعة");
        assertThat(rows()).hasSize(1);
        assertThat(columns()).doesNotContain(ListColumn.SECTOR);
        assertThat(chip("#chip-views").getText()).isEqualTo("المودعة");
        stage.assertSpeaks();
        stage.picture("ar-list-views");
    }

    @Test
    void whatIsChangedInAViewIsKeptOnlyWhenAsked() {
        choose("#chip-state", stage.wording().get("state.filed"));
        keepAs("Mine");
        choose("#chip-state", stage.wording().get("list.any"));
        assertThat(chip("#chip-views").getText()).isEqualTo("Mine •");
        choose("#chip-views", "Mine");
        assertThat(rows()).hasSize(1);
        choose("#chip-state", stage.wording().get("state.draft"));
        choose("#chip-views", stage.wording().get("view.change", "Mine"));
        show();
        choose("#chip-views", "Mine");
        assertThat(rows()).hasSize(1);
        assertThat(FxStage.call(() -> table().getItems().getFirst().state())).isEqualTo(State.DRAFT);
    }

    @Test
    void aRemovedViewIsPutBack() {
        keepAs("Mine");
        choose("#chip-views", stage.wording().get("view.remove", "Mine"));
        assertThat(screens.desk().views().views(office.session())).isEmpty();
        FxStage.call(() -> {
            this.<Button>node("#undo").fire();
            return null;
        });
        assertThat(screens.desk().views().views(office.session())).hasSize(1);
        assertThat(chip("#chip-views").getText()).isEqualTo("Mine");
    }

    @Test
    void aViewGetsAnotherNameAndIsTheSameForTheCommandLine() {
        choose("#chip-state", stage.wording().get("state.filed"));
        choose("#columns", stage.wording().get("field.sector"));
        keepAs("Mine");
        keepAs("Other");
        choose("#chip-views", stage.wording().get("view.rename", "Other"));
        name("mine");
        assertThat(FxStage.call(() -> this.<TextField>node("#view_name").getAccessibleHelp()))
                .isEqualTo(stage.wording().get("view.name_taken", "mine"));
        name("المودعة");
        var views = screens.desk().views();
        assertThat(views.views(office.session())).extracting(ListView::name).containsExactly("Mine", "المودعة");
        var view = views.find(office.session(), "المودعة");
        var query = view.query(screens.desk().offices(), Office.TODAY);
        assertThat(screens.desk().list().count(query)).isEqualTo(1);
        assertThat(view.arrangement(true).columns())
                .isEqualTo(
                        columns().stream().map(one -> ((ListColumn) one).by()).toList())
                .doesNotContain(DossierOrder.By.SECTOR);
        show();
        FxStage.call(() -> {
            list.open(new Place.Dossiers(Choice.ALL, "المودعة"));
            return null;
        });
        assertThat(chip("#chip-views").getText()).isEqualTo("المودعة");
        assertThat(rows()).hasSize(1);
    }

    private void name(String name) {
        FxStage.call(() -> {
            this.<TextField>node("#view_name").setText(name);
            this.<Button>node("#view-confirm").fire();
            return null;
        });
    }

    @Test
    void aTakenNameIsSaidBesideTheField() {
        keepAs("Mine");
        keepAs("mine");
        assertThat(FxStage.call(() -> this.<TextField>node("#view_name").getAccessibleHelp()))
                .isEqualTo(stage.wording().get("view.name_taken", "mine"));
        stage.picture("ar-list-view-naming");
    }

    private void keepAs(String name) {
        choose("#chip-views", stage.wording().get("view.keep"));
        FxStage.call(() -> {
            this.<TextField>node("#view_name").setText(name);
            this.<Button>node("#view-confirm").fire();
            return null;
        });
    }

    private void choose(String menu, String words) {
        FxStage.call(() -> {
            var items = chip(menu).getItems();
            var item = items.stream()
                    .filter(one -> one.getText() != null
                            && (one.getText().equals(words) || one.getText().startsWith(words + " (")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words + " in "
                            + items.stream().map(MenuItem::getText).toList()));
            if (item instanceof javafx.scene.control.CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            }
            item.fire();
            return null;
        });
    }

    private MenuButton chip(String selector) {
        return node(selector);
    }

    private List<?> rows() {
        return FxStage.call(() ->
                List.copyOf(java.util.Collections.nCopies(table().getItems().size(), 1)));
    }

    private List<Object> columns() {
        return FxStage.call(() -> table().getColumns().stream()
                .map(column -> column.getUserData())
                .toList());
    }

    private TableView<org.sanad.core.dossier.DossierLine> table() {
        return node("#dossiers");
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T node(String selector) {
        return (T) FxStage.call(() -> stage.stage().getScene().lookup(selector));
    }

    private void show() {
        stage.show(() -> {
            list = new DossierListController(screens.desk(), stage.wording(), new DirectBackground(), screens);
            list.shown();
            return list.view();
        });
    }
}
