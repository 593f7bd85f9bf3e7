package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.NewAccount;
import org.sanad.core.account.Role;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Place;

/** The inspector’s desk offers nothing that would be refused. */
class ReadOnlyDeskTest {
    @TempDir
    Path folder;

    @Test
    void beginsNoDossierAndTakesInNoTable() {
        try (var office = new WalkedOffice(folder.resolve("register"), "P10.521", Lang.FR)) {
            assertThat(begins(office)).as("who writes").isTrue();
            assertThat(offersTables(office)).isTrue();
            var inspector = new NewAccount("Inspecteur", Set.of(Role.INSPECTOR), WalkedOffice.PASSWORD.toCharArray());
            office.desk().accounts().add(office.desk().session(), inspector);
            office.startAgain("Inspecteur");
            for (var place : List.of(new Place.Today(), new Place.Dossiers())) {
                office.go(place);
                assertThat(begins(office)).as(place.toString()).isFalse();
            }
            office.go(new Place.Today());
            assertThat(office.stage().all(Label.class))
                    .extracting(Label::getText)
                    .noneMatch(text -> text.contains("Ctrl+N"));
            FxStage.call(() -> {
                office.shell().onNewDossier();
                return null;
            });
            assertThat(office.place()).isEqualTo(new Place.Today());
            assertThat(offersTables(office)).isFalse();
        }
    }

    private static boolean begins(WalkedOffice office) {
        return office.stage().all(Node.class).stream().anyMatch(node -> "new-dossier".equals(node.getId()));
    }

    private static boolean offersTables(WalkedOffice office) {
        return office.stage().all(Labeled.class).stream()
                .anyMatch(node -> office.stage().wording().get("nav.import").equals(node.getText()));
    }
}
