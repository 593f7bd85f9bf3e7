package org.sanad.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.facts.Dimension;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Place;
import org.sanad.ui.widget.Tile;

/** Each card: its table one key away, copied, saved in three forms, and explained. */
class CardsTest {
    @TempDir
    Path folder;

    private DashboardScreens screens;
    private FxStage stage;
    private DashboardController dashboard;

    @BeforeEach
    void open() {
        screens = new DashboardScreens(folder.resolve("register"), "HQ").filled(120);
        stage = FxStage.open(Lang.AR);
        dashboard = screens.show(stage);
    }

    @AfterEach
    void close() {
        stage.close();
        screens.close();
    }

    @Test
    void everyCardIsThereAndItsTableIsOneKeyAway() {
        var cards = stage.all(Card.class);
        assertThat(cards)
                .extracting(card -> card.panel().id())
                .containsExactly(
                        "map",
                        "budgets",
                        "work",
                        "series",
                        "funnel",
                        "delays",
                        "sector",
                        "state",
                        "kind",
                        "donors",
                        "provinces",
                        "late");
        for (var id : cards.stream().map(card -> card.panel().id()).toList()) {
            press(id, KeyCode.T);
            assertThat(grids(id)).as(id).hasSize(1);
        }
        stage.assertSpeaks();
        stage.picture("dashboard-cards-as-tables");
        press("kind", KeyCode.T);
        assertThat(grids("kind")).isEmpty();
    }

    @Test
    void theTableHoldsWhatTheChartShows() {
        var figures = DashboardDesk.of(screens.desk()).figures(Choice.ALL);
        var sheet = card("kind").panel().sheet();
        assertThat(sheet.rows())
                .allSatisfy(row -> assertThat(figures.by(Dimension.KIND))
                        .anyMatch(group ->
                                group.totals().dossiers() == row.figures().getFirst()));
        assertThat(sheet.rows().stream().mapToLong(row -> row.figures().get(1)).sum())
                .isEqualTo(10_000);
        var budgets = card("budgets").panel().sheet();
        assertThat(budgets.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.figures().get(3))
                        .isEqualTo(row.figures().get(0) - row.figures().get(1)));
        var years = card("series").panel().sheet().rows();
        assertThat(years.getFirst().name()).isEqualTo("2001");
        assertThat(years.getFirst().figures().getFirst()).isZero();
        assertThat(years.getFirst().figures().get(1)).isPositive();
    }

    @Test
    void aCardIsSavedInThreeForms() throws Exception {
        for (var form : List.of("png", "svg", "xlsx")) {
            var file = folder.resolve("card." + form);
            FxStage.call(() -> {
                dashboard.save(card("kind"), form, file);
                return null;
            });
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("card.svg")))
                .contains(card("kind").panel().sheet().title())
                .contains("<rect")
                .contains("direction=\"rtl\"");
        try (var book = new ReadableWorkbook(folder.resolve("card.xlsx").toFile())) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellAsNumber(1).orElseThrow().longValue())
                    .isEqualTo(card("kind")
                            .panel()
                            .sheet()
                            .rows()
                            .getFirst()
                            .figures()
                            .getFirst());
        }
    }

    @Test
    void thatAFileWasWrittenIsSeenBesideTheLastChart() {
        var file = folder.resolve("card.png");
        FxStage.call(() -> {
            dashboard.save(card("kind"), "png", file);
            return null;
        });
        var done = stage.stage().getScene().lookup("#done");
        assertThat(done.isVisible()).isTrue();
        for (var above = done.getParent(); above != null; above = above.getParent()) {
            assertThat(above).as("what is scrolled out of sight").isNotInstanceOf(ScrollPane.class);
        }
    }

    @Test
    void aYearTypedAsAPeriodIsThatYearOfTheCreditsToo() {
        var desk = DashboardDesk.of(screens.desk());
        var year = desk.figures(Choice.ALL.year(2024));
        var period = desk.figures(Choice.ALL.period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(period.budgets()).isNotEmpty().isEqualTo(year.budgets());
        assertThat(Choice.ALL
                        .period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31))
                        .wholeYear())
                .isNull();
        assertThat(Choice.ALL
                        .period(LocalDate.of(2024, 2, 1), LocalDate.of(2025, 1, 31))
                        .wholeYear())
                .isNull();
        FxStage.call(() -> {
            dashboard.onPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
            return null;
        });
        var budgets = card("budgets").panel();
        var allotted = year.allotted().stream()
                .filter(one -> one.year() == 2024)
                .mapToLong(one -> one.allotted())
                .sum();
        assertThat(budgets.sheet().rows().stream()
                        .mapToLong(row -> row.figures().getFirst())
                        .sum())
                .isPositive()
                .isEqualTo(allotted);
        assertThat(budgets.sheet().columns().get(2).heading())
                .as("in kind is in it, as it is not in what is called paid")
                .startsWith(stage.wording().get("list.paid"));
    }

    @Test
    void aCopyIsAPictureAndATable() {
        var text = FxStage.call(() -> {
            dashboard.onCopy(card("kind"));
            var clipboard = Clipboard.getSystemClipboard();
            assertThat(clipboard.hasImage()).isTrue();
            return clipboard.getString();
        });
        var first = card("kind").panel().sheet().rows().getFirst();
        assertThat(text).contains(first.name() + "\t" + first.figures().getFirst() + "\t");
    }

    @Test
    void whyANumberIsWhatItIs() {
        var panel = card("budgets").panel();
        stage.show(() -> new StackPane(dashboard.why(panel)));
        stage.assertSpeaks();
        var words = stage.all(Label.class).stream().map(Label::getText).toList();
        assertThat(words)
                .contains(stage.wording().get("why.definition"), panel.sheet().title(), "02/03/2026");
        stage.picture("dashboard-why");
    }

    @Test
    void aStageOpensItsDossiers() {
        FxStage.call(() -> {
            node("stage-paid")
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
        assertThat(screens.gone()).containsExactly(new Place.Dossiers(Choice.ALL.measure("stage_paid")));
    }

    @Test
    void aTileSaysItsChange() {
        var tile = (Tile) node("tile-dossiers");
        assertThat(tile.getAccessibleText()).contains("زيادة بـ");
        assertThat(tile.getAccessibleHelp()).contains("02/03/2025");
    }

    @Test
    void theMapShowsProvinces() {
        FxStage.call(() -> {
            dashboard.onProvinces(true);
            dashboard.onChoose(Dimension.REGION, "10");
            return null;
        });
        assertThat(stage.all(Node.class).stream()
                        .filter(node -> node.getStyleClass().contains("map-region")))
                .hasSize(4);
        stage.picture("dashboard-provinces-of-a-region");
    }

    private void press(String id, KeyCode key) {
        FxStage.call(() -> {
            card(id).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return null;
        });
    }

    private List<FigureGrid> grids(String id) {
        return stage.all(FigureGrid.class).stream()
                .filter(grid -> grid.getParent().getId().equals("card-" + id))
                .toList();
    }

    private Card card(String id) {
        return (Card) node("card-" + id);
    }

    private Node node(String id) {
        return stage.all(Node.class).stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }
}
