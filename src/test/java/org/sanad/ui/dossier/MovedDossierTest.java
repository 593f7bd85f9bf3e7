package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.desk.Desk;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.SubsidyWriter;
import org.sanad.core.subsidy.Support;
import org.sanad.core.sync.Pace;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

/** A dossier that moves says so, and what was given for it before, from the acceptance on and not only when a receipt came. */
class MovedDossierTest {
    private static final long GIVEN = 50_000_00L;
    private static final long PAID = 20_000_00L;

    @TempDir
    Path scratch;

    private ScratchRegister above;
    private ScratchRegister at;
    private Desk giver;
    private Desk taker;
    private UUID dossier;
    private FxStage stage;

    @BeforeEach
    void offer() throws IOException {
        above = ScratchRegister.create(scratch.resolve("above"), "HQ");
        at = ScratchRegister.create(scratch.resolve("bureau"), "P10.521");
        giver = new Desk(above.register(), ScratchRegister.CLOCK);
        taker = new Desk(at.register(), ScratchRegister.CLOCK);
        var invitation = scratch.resolve("invitation");
        giver.invitations().invite(giver.session(), "P10.521", invitation);
        taker.invitations().accept(taker.session(), invitation);
        dossier =
                giver.dossiers().save(giver.session(), Office.draft()).dossier().id();
        var terms = new Award.Terms("OWN", 2026, Support.CASH, GIVEN, "12/2026", Office.TODAY, null, null);
        var paid = new NewPayment(null, PAID, Office.TODAY, Means.TRANSFER, null);
        above.door()
                .write(
                        giver.session(),
                        "award.give",
                        change -> new SubsidyWriter(UUID::randomUUID)
                                .add(change, dossier, "HQ", new NewAward(terms, List.of(), List.of(paid))));
        giver.transfers().offer(giver.session(), dossier, "P10.521", "يقيم صاحب المشروع في طانطان");
        exchange();
    }

    private void exchange() throws IOException {
        var stick = Files.createTempDirectory(scratch, "stick");
        var sent = taker.sending().send(taker.session(), stick, false, Pace.UNWATCHED);
        var receipt = giver.receiving()
                .receive(giver.session(), sent.file().file(), stick, Pace.UNWATCHED)
                .receipt();
        taker.receiving().receive(taker.session(), receipt, stick, Pace.UNWATCHED);
    }

    private void accept() {
        var offer = taker.transfers().list(taker.session()).getFirst();
        taker.transfers().answer(taker.session(), offer.id(), true, "");
    }

    @AfterEach
    void close() {
        stage.close();
        at.close();
        above.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasGivenBeforeIsSaidFromTheAcceptanceOn(Lang lang) throws IOException {
        accept();
        open(taker, lang, lang == Lang.EN);
        assertThat(amount(lang, GIVEN - PAID)).isTrue();
        assertThat(sentences()).doesNotContain(stage.wording().get("support.not_yet"));
        assertThat(shown("untold-support")).isTrue();
        assertThat(shown("moved")).isTrue();
        stage.assertSpeaks();
        stage.picture("moved-untold-" + lang.code());
        stage.close();

        exchange();
        open(taker, lang, false);
        assertThat(shown("untold-support")).isFalse();
        assertThat(amount(lang, PAID)).isTrue();
        stage.picture("moved-told-" + lang.code());
    }

    @Test
    void theGiverReadsThatItIsOffered() throws IOException {
        open(giver, Lang.AR, true);
        assertThat(shown("moved")).isTrue();
        stage.picture("moved-offered-ar");
        stage.close();
        accept();
        exchange();
        open(giver, Lang.FR, false);
        assertThat(sentences()).anyMatch(text -> text.startsWith("Transféré le"));
    }

    private boolean shown(String id) {
        var node = stage.stage().getScene().lookup("#" + id);
        return node != null && node.isVisible();
    }

    private boolean amount(Lang lang, long centimes) {
        var words = stage.wording().formats().money(centimes);
        return stage.all(javafx.scene.control.Label.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    private List<String> sentences() {
        return stage.all(Sentence.class).stream().map(Sentence::getText).toList();
    }

    private void open(Desk desk, Lang lang, boolean dark) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            var form = new DossierFormController(
                    DossierDesk.of(desk), stage.wording(), new DirectBackground(), stage.dialogs(), new Navigator() {
                        @Override
                        public void go(Place place) {}

                        @Override
                        public void back() {}
                    });
            form.open(dossier);
            form.go(Section.SUPPORT);
            return form.view();
        });
        if (dark) {
            FxStage.call(() -> {
                stage.dark();
                return null;
            });
        }
    }
}
