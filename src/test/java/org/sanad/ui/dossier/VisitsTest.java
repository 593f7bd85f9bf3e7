package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.dossier.VisitRules;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;

class VisitsTest {
    @TempDir
    Path folder;

    private Office office;
    private FxStage stage;
    private UUID id;

    @BeforeEach
    void settle() {
        office = new Office(folder.resolve("register"));
        id = office.dossier(State.UNDER_STUDY).dossier().id();
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00, "D 7", Office.TODAY, null);
        office.awards().give(office.session(), id, new NewAward(terms, List.of()), true);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void aVisitIsTypedInArabicAndTakenBackWithAReason() {
        open(Lang.AR);
        press("add-visit");
        type("jobs", "4");
        type("family_jobs", "5");
        press("confirm-support");
        assertThat(office.dossiers().find(id).visits()).isEmpty();
        type("family_jobs", "3");
        type("women_jobs", "2");
        press("confirm-support");
        assertThat(office.dossiers().find(id).visits()).singleElement().satisfies(visit -> {
            assertThat(visit.jobs()).isEqualTo(4);
            assertThat(visit.trading()).isTrue();
        });
        stage.assertSpeaks();
        stage.picture("visits-ar");
        press("take-back");
        press("confirm-support");
        assertThat(office.dossiers().find(id).visits()).hasSize(1);
        type("reason", "خطأ في الملف");
        press("confirm-support");
        office.scratch().reopen();
        assertThat(office.dossiers().find(id).visits()).isEmpty();
    }

    @Test
    void aVisitIsOverdueAYearAfterTheSettlement() {
        open(Lang.FR);
        var file = office.dossiers().step(office.session(), id, new NewStep(State.IN_OPERATION, Office.TODAY));
        assertThat(VisitRules.overdue(file, 12, Office.TODAY.plusMonths(12))).isFalse();
        assertThat(VisitRules.overdue(file, 12, Office.TODAY.plusMonths(12).plusDays(1)))
                .isTrue();
        stage.assertSpeaks();
    }

    private void open(Lang lang) {
        var screens = new DossierScreens(office);
        stage = FxStage.open(lang);
        stage.show(() -> {
            var form = new DossierFormController(
                    screens.desk(), stage.wording(), new DirectBackground(), stage.dialogs(), screens);
            form.open(id);
            form.go(Section.VISITS);
            return form.view();
        });
    }

    private void type(String field, String text) {
        FxStage.call(() -> {
            ((TextField) stage.stage().getScene().lookup("#" + field)).setText(text);
            return null;
        });
    }

    private void press(String id) {
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().lookup("#" + id)).fire();
            return null;
        });
    }
}
