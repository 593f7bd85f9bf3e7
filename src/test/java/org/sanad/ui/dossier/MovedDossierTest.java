package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.SupportedOffer;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

/** A dossier that moves says so, and what was given for it before, from the acceptance on and not only when a receipt came. */
class MovedDossierTest {
    @TempDir
    Path scratch;

    private SupportedOffer offer;
    private FxStage stage;

    @BeforeEach
    void offer() {
        offer = new SupportedOffer(scratch);
    }

    @AfterEach
    void close() {
        stage.close();
        offer.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasGivenBeforeIsSaidFromTheAcceptanceOn(Lang lang) {
        offer.accept();
        open(offer.taker(), lang, lang == Lang.EN);
        assertThat(amount(lang, SupportedOffer.GIVEN - SupportedOffer.PAID)).isTrue();
        assertThat(sentences()).doesNotContain(stage.wording().get("support.not_yet"));
        assertThat(shown("untold-support")).isTrue();
        assertThat(shown("moved")).isTrue();
        stage.assertSpeaks();
        stage.picture("moved-untold-" + lang.code());
        stage.close();

        offer.exchange();
        open(offer.taker(), lang, false);
        assertThat(shown("untold-support")).isFalse();
        assertThat(amount(lang, SupportedOffer.PAID)).isTrue();
        stage.picture("moved-told-" + lang.code());
    }

    @Test
    void theGiverReadsThatItIsOffered() {
        open(offer.giver(), Lang.AR, true);
        assertThat(shown("moved")).isTrue();
        stage.picture("moved-offered-ar");
        stage.close();
        offer.accept();
        offer.exchange();
        open(offer.giver(), Lang.FR, false);
        assertThat(sentences()).anyMatch(text -> text.startsWith("Transféré le"));
    }

    /** One form serves all visits, and the dossier itself may be as before. */
    @Test
    void whatBecameOfTheOfferMeanwhileIsSaidOnComingBack() {
        open(offer.giver(), Lang.FR, false);
        var view = stage.stage().getScene().getRoot().getChildrenUnmodifiable().getFirst();
        stage.show(StackPane::new);
        offer.accept();
        offer.exchange();
        stage.show(() -> (Parent) view);
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
            form.open(offer.dossier());
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
