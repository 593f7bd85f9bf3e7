package org.sanad.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.LinearGradient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.facts.Measure;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

/** Opening balances are hatched wherever a chart counts them, and a legend says what that means. */
class BeforeTheRegisterTest {
    @TempDir
    Path folder;

    private DashboardScreens screens;
    private FxStage stage;

    @BeforeEach
    void open() {
        screens = new DashboardScreens(folder.resolve("register"), "P10.521").filled(20);
        stage = FxStage.open(Lang.FR);
    }

    @AfterEach
    void close() {
        stage.close();
        screens.close();
    }

    @Test
    void theYearsBeforeTheRegisterAreHatchedAndTheLegendSaysSo() {
        keep(2001, 600_000_00L);
        show(Measure.AWARDED);
        assertThat(parts("year-2001").filter(this::hatched))
                .as("what was before")
                .hasSize(1);
        assertThat(parts("year-2025")).isNotEmpty();
        assertThat(parts("year-2025").filter(part -> part.getStyleClass().contains("part-1")))
                .as("what is in the register")
                .isNotEmpty()
                .noneMatch(this::hatched);
        assertThat(said()).contains(stage.wording().get("figure.before_register"));
        assertThat(stage.all(Node.class).stream()
                        .filter(node -> "year-2001".equals(node.getId()))
                        .map(Node::getAccessibleText))
                .as("who does not see it hears it")
                .singleElement()
                .asString()
                .contains(stage.wording()
                        .get("figure.of_before", stage.wording().formats().money(before(2001))));
    }

    @Test
    void whatTheyKnowNothingOfHasNoSuchPart() {
        keep(2001, 600_000_00L);
        show(Measure.PROCESSED);
        assertThat(said()).doesNotContain(stage.wording().get("figure.before_register"));
    }

    private long before(int year) {
        return screens.desk().funds().openings(List.of("P10.521")).stream()
                .filter(one -> one.year() == year)
                .mapToLong(OpeningBalance::awarded)
                .sum();
    }

    private void keep(int year, long awarded) {
        var desk = screens.desk();
        desk.funds()
                .keep(
                        desk.session(),
                        new OpeningBalance(
                                null, "P10.521", year, "INDH", "individual", 12, awarded, awarded, 0, 20, 9, "PV"));
    }

    private void show(Measure measure) {
        var dashboard = screens.show(stage);
        FxStage.call(() -> {
            dashboard.onMeasure(measure);
            return null;
        });
    }

    private Stream<Region> parts(String column) {
        return stage.all(Region.class).stream()
                .filter(part -> part.getStyleClass().contains("segment") && within(part, column));
    }

    private static boolean within(Node node, String id) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(one -> id.equals(one.getId()));
    }

    private boolean hatched(Region part) {
        return FxStage.call(() -> part.getBackground() != null
                && part.getBackground().getFills().stream().anyMatch(fill -> fill.getFill() instanceof LinearGradient));
    }

    private List<String> said() {
        return stage.all(javafx.scene.control.Labeled.class).stream()
                .map(javafx.scene.control.Labeled::getText)
                .toList();
    }
}
