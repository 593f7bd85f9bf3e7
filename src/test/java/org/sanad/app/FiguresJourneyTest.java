package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.app.FourRegisters.tried;
import static org.sanad.app.WalkedOffice.PASSWORD;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Place;
import org.sanad.ui.widget.DayField;
import org.testfx.api.FxRobot;

/**
 * A delegate in French and headquarters in Arabic read the figures without the mouse: a tile opens the dossiers that it
 * counts, a year is frozen and shown on paper; then commands say the same of the same register.
 */
class FiguresJourneyTest {
    /** The tiles, and what commands call their figures. */
    private static final Map<String, String> TILES = Map.of(
            "dossiers", "dossiers",
            "settled", "settled",
            "awarded", "awardedCentimes",
            "paid", "paidCentimes",
            "jobs", "jobs",
            "family_jobs", "familyJobs");

    private static final String YEAR = "2025";

    @TempDir
    Path folder;

    private WalkedOffice office;
    private FxRobot keys;

    @ParameterizedTest
    @CsvSource({"P10.521, FR", "HQ, AR"})
    void theWindowTheStatementAndTheCommandsSayTheSame(String code, Lang lang) throws IOException {
        var register = folder.resolve("register");
        var shown = new HashMap<String, Long>();
        try (var walked = new WalkedOffice(register, code, lang)) {
            office = walked;
            keys = new FxRobot().targetWindow(walked.stage().stage());
            var desk = walked.desk();
            new Demonstration(desk.door(), desk.offices()).fill(desk.session(), 90, 11, done -> {});
            walked.menu("nav.dashboard");
            TILES.keySet().forEach(tile -> shown.put(tile, figure(tile)));
            walked.stage().picture(lang.code() + "-figures-dashboard");
            for (var tile : List.of("dossiers", "settled")) {
                reach("tile-" + tile);
                keys.push(KeyCode.SPACE);
                assertThat(rows()).as(tile).isEqualTo(shown.get(tile).intValue());
                walked.menu("nav.dashboard");
            }
            theFootSaysTheFigureThatWasClicked();
            reach("statements");
            keys.push(KeyCode.SPACE);
            walked.choose("statement-year", Integer.valueOf(YEAR));
            reach("freeze");
            keys.push(KeyCode.SPACE);
            walked.stage().picture(lang.code() + "-figures-frozen");
            walked.click("statement.open");
            assertThat(walked.place()).isInstanceOf(Place.PrintStatement.class);
            walked.stage().picture(lang.code() + "-figures-paper");
        }
        var all = total(register);
        TILES.forEach((tile, figure) -> {
            var unit = figure.endsWith("Centimes") ? 100 : 1;
            assertThat(all.path(figure).asLong()).as(tile).isEqualTo(shown.get(tile) * unit);
        });
        var statement = statement(register);
        var year = total(register, "--from", YEAR + "-01-01", "--to", YEAR + "-12-31");
        for (var figure : TILES.values()) {
            assertThat(statement.path(figure)).as(figure).isEqualTo(year.path(figure));
        }
        assertThat(published(register)).contains("01/01/2025", "31/12/2025");
    }

    /** Of a year. */
    private void theFootSaysTheFigureThatWasClicked() {
        var year = Integer.parseInt(YEAR);
        day("filter-from", LocalDate.of(year, 1, 1));
        day("filter-to", LocalDate.of(year, 12, 31));
        for (var tile : List.of("awarded", "paid", "jobs", "family_jobs")) {
            var clicked = words(tile);
            office.press("#tile-" + tile);
            assertThat(foot()).as(tile).contains(clicked);
            if (tile.equals("paid")) {
                office.stage()
                        .picture("figures-list-of-paid-"
                                + office.stage().wording().lang().code());
            }
            office.menu("nav.dashboard");
        }
        office.press("#clear");
    }

    private void day(String field, LocalDate day) {
        FxStage.call(() -> {
            ((DayField) office.node("#" + field)).setValue(day);
            return office.layout();
        });
    }

    private String foot() {
        return FxStage.call(() -> ((Parent) scene().lookup("#figure"))
                .getChildrenUnmodifiable().stream()
                        .map(one -> ((Label) one).getText())
                        .collect(Collectors.joining(" ")));
    }

    /** Statistics of a year, as they are given away. */
    private String published(Path register) throws IOException {
        var file = folder.resolve("published.csv");
        tried(PASSWORD, 0, "export", register.toString(), file.toString(), "--what", "publication", "--year", YEAR);
        return Files.readString(file);
    }

    private static JsonNode total(Path register, String... more) {
        var words = new ArrayList<>(List.of("totals", register.toString()));
        words.addAll(List.of(more));
        return tried(PASSWORD, 0, words.toArray(String[]::new)).path("total");
    }

    /** What was frozen, as whoever has no register reads it. */
    private JsonNode statement(Path register) throws IOException {
        var file = folder.resolve("statement.json");
        tried(PASSWORD, 0, "export", register.toString(), file.toString(), "--what", "statement", "--year", YEAR);
        var read = new ObjectMapper();
        return read.readTree(read.readTree(file.toFile()).path("content").asText())
                .path("now");
    }

    /** As it is read on its tile. */
    private String words(String tile) {
        return FxStage.call(() -> {
            var figure = (Label) scene().lookup("#tile-" + tile).lookup(".tile-figure");
            return figure.getText();
        });
    }

    private long figure(String tile) {
        return Long.parseLong(words(tile).replaceAll("\\D", ""));
    }

    private void reach(String id) {
        for (var step = 0; step < 80 && !id.equals(focused()); step++) {
            keys.push(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo(id);
    }

    private String focused() {
        return FxStage.call(() -> {
            Node owner = scene().getFocusOwner();
            return owner == null ? "" : owner.getId();
        });
    }

    private int rows() {
        return FxStage.call(
                () -> ((TableView<?>) scene().lookup("#dossiers")).getItems().size());
    }

    private Scene scene() {
        return office.stage().stage().getScene();
    }
}
