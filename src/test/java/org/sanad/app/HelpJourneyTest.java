package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Place;

/** Who does not know how to go on strikes F1, and reads of what is before their eyes. */
class HelpJourneyTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void thePageOfTheSectionThatIsShownIsOpened(Lang lang) {
        try (var office = new WalkedOffice(folder.resolve("bureau"), "P10.521", lang)) {
            var desk = office.desk();
            var dossier = desk.dossiers().save(desk.session(), Office.draft()).dossier();
            office.find(dossier.number());
            office.strike(KeyCode.F1);
            assertThat(chosen(office, "dossier")).isTrue();
            assertThat(office.place()).isEqualTo(new Place.Help(new Place.Dossier(null, "project")));

            office.find(dossier.number());
            office.section(3);
            office.strike(KeyCode.F1);
            assertThat(office.place()).isEqualTo(new Place.Help(new Place.Dossier(null, "papers")));
            assertThat(chosen(office, "papers")).isTrue();
        }
    }

    @Test
    void escLeadsBackToTheFieldWhereF1WasStruck() {
        try (var office = new WalkedOffice(folder.resolve("bureau"), "P10.521", Lang.FR)) {
            office.go(new Place.Dossier(null));
            office.type("title_fr", "Atelier");
            var field = FxStage.call(() -> office.stage().stage().getScene().getFocusOwner());
            office.strike(KeyCode.F1);
            assertThat(chosen(office, "dossier")).isTrue();
            office.strike(KeyCode.ESCAPE);
            assertThat(office.typed("title_fr")).isEqualTo("Atelier");
            assertThat(FxStage.call(() -> office.stage().stage().getScene().getFocusOwner()))
                    .isSameAs(field);
        }
    }

    private static boolean chosen(WalkedOffice office, String topic) {
        return FxStage.call(() -> ((ToggleButton) office.node("#topic-" + topic)).isSelected());
    }
}
