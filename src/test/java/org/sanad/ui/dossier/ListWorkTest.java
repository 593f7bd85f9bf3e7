package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.DossierLine;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.State;
import org.sanad.core.person.Person;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;

/** Order, selection, copying and columns of the list. */
class ListWorkTest {
    private static final int MANY = 150;

    @TempDir
    Path folder;

    private Office office;
    private DossierScreens screens;
    private FxStage stage;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        screens = new DossierScreens(office);
        stage = FxStage.open(Lang.AR);
        add();
        show();
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void aHeadingSortsTheWholeList() {
        FxStage.call(() -> {
            var number = table().getColumns().getFirst();
            number.setSortType(TableColumn.SortType.DESCENDING);
            table().getSortOrder().setAll(List.of(number));
            return null;
        });
        var first = FxStage.call(() -> table().getItems().getFirst().number());
        assertThat(first).contains("00150");
        FxStage.call(() -> {
            var asked = column(ListColumn.AWARDED);
            table().getSortOrder().setAll(List.of(asked));
            table().getSortOrder().clear();
            return null;
        });
        assertThat(FxStage.call(() -> table().getItems().getFirst().number())).contains("00150");
    }

    @Test
    void allThatMatchesIsCopiedThoughFewLinesWereLoaded() {
        press(KeyCode.A, false, true);
        assertThat(foot()).contains(stage.wording().get("list.selected"));
        press(KeyCode.C, false, true);
        var copied = FxStage.call(() -> Clipboard.getSystemClipboard().getString());
        var lines = copied.split("\n");
        assertThat(lines).hasSize(MANY + 1);
        assertThat(lines[0].split("\t")).hasSize(ListLayout.FIRST.columns().size());
        assertThat(lines[0]).startsWith(stage.wording().get("list.number") + "\t");
        assertThat(FxStage.call(() -> ((PagedLines) table().getItems()).held(MANY - 1)))
                .isNull();
        assertThat(foot()).contains(stage.wording().get("list.copied", MANY));
    }

    @Test
    void theFootAddsUpWhatIsSelected() {
        FxStage.call(() -> {
            table().getSelectionModel().selectRange(2, 5);
            return null;
        });
        assertThat(foot())
                .contains(stage.wording().get("list.selected"), stage.wording().get("list.dossiers", 3));
        assertThat(foot()).contains(stage.wording().formats().money(3 * 1_000_000L));
        FxStage.call(() -> {
            table().getSelectionModel().clearAndSelect(4);
            return null;
        });
        assertThat(foot()).contains(stage.wording().get("list.count"));
    }

    @Test
    void spaceShowsTheSummaryOfTheChosenLine() {
        FxStage.call(() -> {
            table().getSelectionModel().select(0);
            return null;
        });
        press(KeyCode.SPACE, false, false);
        assertThat(stage.all(Button.class))
                .anyMatch(button -> stage.wording().get("list.open").equals(button.getText()));
        stage.assertSpeaks();
    }

    @Test
    void columnsAreChosenAndStayChosen() {
        FxStage.call(() -> {
            var menu = (MenuButton) stage.stage().getScene().lookup("#columns");
            menu.getItems().stream()
                    .filter(item -> stage.wording().get("field.province_code").equals(item.getText()))
                    .forEach(item -> {
                        ((CheckMenuItem) item).setSelected(true);
                        item.fire();
                    });
            table().getColumns().add(0, table().getColumns().remove(1));
            return null;
        });
        show();
        var shown = FxStage.call(() -> table().getColumns().stream()
                .map(column -> column.getUserData())
                .toList());
        assertThat(shown).startsWith(ListColumn.TITLE, ListColumn.NUMBER).endsWith(ListColumn.PROVINCE);
    }

    @Test
    void aTextIsNeverAFormula() {
        var words = new LineWords(stage.wording().texts(), screens.desk().offices());
        var line = FxStage.call(() -> table().getItems().getFirst());
        var evil = new DossierLine(
                line.id(),
                "=1+1",
                line.kind(),
                "+cmd\t|x",
                null,
                " @SUM(A1)",
                null,
                line.sector(),
                null,
                State.FILED,
                LocalDate.of(2026, 1, 5),
                null,
                -123_456,
                5);
        var columns = List.of(
                ListColumn.NUMBER,
                ListColumn.TITLE,
                ListColumn.NAME,
                ListColumn.STATE_ON,
                ListColumn.ASKED,
                ListColumn.AWARDED,
                ListColumn.PAID);
        assertThat(words.copied(columns, List.of(evil)).split("\n")[1])
                .isEqualTo("'=1+1\t'+cmd |x\t' @SUM(A1)\t2026-01-05\t\t-1234,56\t0,05");
    }

    @Test
    void chipsSayHowManyThereWouldBe() {
        var chip = FxStage.call(() -> (MenuButton) stage.stage().getScene().lookup("#chip-state"));
        assertThat(chip.getItems())
                .anyMatch(item -> item.getText()
                        .equals(stage.wording()
                                .get("list.chip_count", stage.wording().get("state.filed"), MANY)));
        assertThat(DossierOrder.NEWEST.descending()).isTrue();
    }

    private List<String> foot() {
        return FxStage.call(() -> stage.stage().getScene().lookup("#list-foot").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private void press(KeyCode code, boolean shift, boolean control) {
        FxStage.call(() -> {
            table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            return null;
        });
    }

    private void show() {
        stage.show(() -> {
            var list = new DossierListController(screens.desk(), stage.wording(), new DirectBackground(), screens);
            list.shown();
            return list.view();
        });
    }

    private TableColumn<DossierLine, ?> column(ListColumn column) {
        return table().getColumns().stream()
                .filter(one -> one.getUserData() == column)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TableView<DossierLine> table() {
        return (TableView<DossierLine>) stage.stage().getScene().lookup("#dossiers");
    }

    private void add() {
        var draft = Office.draft();
        var plan = new Plan(5_000_000L, 4_000_000L, null, null, 1_000_000L);
        var plans = IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> new NewDossier(
                        null,
                        LocalDate.of(2026, 1, 5),
                        draft.project(),
                        plan,
                        draft.jobs(),
                        List.of(new Participant(Part.HOLDER, Person.named(null, "Holder " + number))),
                        List.of(new NewStep(State.FILED, LocalDate.of(2026, 1, 5))),
                        List.of(),
                        List.of()))
                .toList();
        office.scratch()
                .door()
                .writeEach(
                        office.session(),
                        "dossier.import",
                        plans,
                        (change, one) -> office.writer().addNew(change, office.session(), one));
    }
}
