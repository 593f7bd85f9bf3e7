package org.sanad.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.today.TodayService;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

class TodayScreenTest implements Navigator {
    private static final Clock LATER = Clock.offset(ScratchRegister.CLOCK, Duration.ofDays(62));

    @TempDir
    Path folder;

    private final List<Place> gone = new ArrayList<>();
    private Office office;
    private FxStage stage;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void saysWhenNothingWaits() {
        show(Lang.EN);
        assertThat(labels()).contains("Nothing waits");
        stage.assertSpeaks();
    }

    @Test
    void tellsWhatWaitsInArabicAndTheKeyboardOpensIt() {
        var late = office.dossier(State.FILED).dossier();
        var returned = office.dossier(State.UNDER_STUDY).dossier().id();
        office.dossiers().step(office.session(), returned, new NewStep(State.RETURNED, Office.TODAY, "خطة التمويل"));
        for (var i = 0; i < 6; i++) {
            office.dossier(State.FILED);
        }
        show(Lang.AR);
        stage.picture("today-ar");
        stage.assertSpeaks();
        assertThat(labels()).contains("آجال البت", "تجاوز أجل 60 يوما بيومين", "3 أخرى…");

        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        assertThat(gone).containsExactly(new Place.Dossier(late.id(), null), new Place.Dossier(late.id(), null));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTypedAndNotSavedIsOfferedFirst(Lang lang) {
        office.dossier(State.FILED);
        var typed = new KeptDraft(
                UUID.randomUUID(),
                true,
                office.session().account(),
                LATER.instant(),
                Map.of("title_ar", "ورشة نسيج", "title_fr", "Atelier de tissage"));
        office.drafts().keep(typed);
        show(lang);
        stage.assertSpeaks();
        stage.picture("today-typed-" + lang.code());
        assertThat(labels()).contains(lang == Lang.AR ? "ورشة نسيج" : "Atelier de tissage");
        press(KeyCode.ENTER);
        assertThat(gone).containsExactly(new Place.Dossier(typed.id()));
    }

    @Test
    void moreAreShownWhenAskedFor() {
        for (var i = 0; i < 7; i++) {
            office.dossier(State.READY);
        }
        show(Lang.FR);
        assertThat(labels().stream().filter(text -> text.contains("dépassé"))).hasSize(TodayController.FIRST);
        for (var i = 0; i < TodayController.FIRST; i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
        assertThat(labels().stream().filter(text -> text.contains("dépassé"))).hasSize(7);
        assertThat(gone).isEmpty();
    }

    private void show(Lang lang) {
        var waiting = new TodayService(office.scratch().register().database(), LATER, office.papers());
        stage = FxStage.open(lang);
        stage.show(() -> {
            var today = new TodayController(
                    new TodayDesk(office.session(), LATER, waiting, office.drafts()),
                    stage.wording(),
                    new DirectBackground(),
                    this);
            var view = today.view();
            today.shown();
            return view;
        });
    }

    private List<String> labels() {
        return stage.all(Label.class).stream().map(Label::getText).toList();
    }

    private void press(KeyCode code) {
        FxStage.call(() -> {
            var at = stage.stage().getScene().getFocusOwner();
            at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            stage.stage().getScene().getRoot().applyCss();
            stage.stage().getScene().getRoot().layout();
            return null;
        });
    }

    @Override
    public void go(Place place) {
        gone.add(place);
    }

    @Override
    public void back() {
        gone.add(null);
    }
}
