package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Formats;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Place;

/** Whoever goes elsewhere by the menu and comes back finds dashboard and list narrowed as they left them. */
class LeftAsItWasTest {
    private static final DossierQuery EVERY = new DossierQuery("", Set.of(), Set.of(), null, null);

    @TempDir
    Path folder;

    @Test
    void filtersStayUntilTheyAreClearedAndAFigureOpensAListOfItsOwn() {
        try (var office = new WalkedOffice(folder, "P10.521", Lang.AR)) {
            var desk = office.desk();
            new Demonstration(desk.door(), desk.offices()).fill(desk.session(), 60, 7, done -> {});
            office.menu("nav.dashboard");
            var all = dossiers(office);
            office.choose("filter-kind", "cooperative");
            var cooperatives = dossiers(office);
            assertThat(cooperatives).isNotEqualTo(all);
            office.menu("nav.today");
            office.menu("nav.dashboard");
            assertThat(dossiers(office)).isEqualTo(cooperatives);

            office.menu("nav.dossiers");
            assertThat(rows(office)).as("no filter of the dashboard").isEqualTo(60);
            var first =
                    desk.lists().page(EVERY, DossierOrder.NEWEST, 0, 1).lines().getFirst();
            office.type("find", first.number());
            office.pass(Duration.ofSeconds(1));
            assertThat(rows(office)).isOne();
            office.menu("nav.dashboard");
            assertThat(dossiers(office)).isEqualTo(cooperatives);
            office.press("#tile-dossiers");
            assertThat(rows(office)).isEqualTo(Integer.parseInt(cooperatives));
            office.menu("nav.dossiers");
            assertThat(rows(office)).as("as it was left").isOne();

            office.speak(Lang.FR);
            assertThat(rows(office)).isOne();
            office.menu("nav.dashboard");
            assertThat(dossiers(office)).isEqualTo(cooperatives);
            office.choose("filter-kind", "");
            assertThat(dossiers(office)).isEqualTo(all);
            office.go(new Place.Dossiers(Choice.ALL));
            assertThat(rows(office)).isEqualTo(60);
        }
    }

    @Test
    void aProofThatWasMadeIsThereWhenOneComesBackWithTheMomentItIsOf() {
        try (var office = new WalkedOffice(folder, "P10.521", Lang.AR)) {
            office.menu("nav.inspection");
            office.press("#prove");
            var at = Formats.moment(LocalDateTime.now(ScratchRegister.CLOCK));
            assertThat(office.says("finding.proved_at", at)).isTrue();
            office.menu("nav.today");
            office.menu("nav.inspection");
            assertThat(office.says("finding.proved_at", at)).isTrue();
            office.speak(Lang.FR);
            assertThat(office.says("finding.proved_at", at)).isTrue();
        }
    }

    private static String dossiers(WalkedOffice office) {
        return FxStage.call(() -> {
            var figure = (Label) office.node("#tile-dossiers").lookup(".tile-figure");
            return figure.getText();
        });
    }

    private static int rows(WalkedOffice office) {
        return FxStage.call(
                () -> ((TableView<?>) office.node("#dossiers")).getItems().size());
    }
}
