package org.sanad.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.desk.Desk;
import org.sanad.core.transfer.Transfer;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.SupportedOffer;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

class TransfersScreenTest implements Navigator {
    @TempDir
    Path scratch;

    private final Map<Class<? extends Place>, Integer> waiting = new HashMap<>();
    private SupportedOffer offer;
    private Desk bureau;
    private TransfersController screen;
    private FxStage stage;

    @BeforeEach
    void make() {
        offer = new SupportedOffer(scratch);
        bureau = offer.taker();
    }

    @AfterEach
    void close() {
        stage.close();
        offer.close();
    }

    @ParameterizedTest
    @EnumSource
    void anOfferIsAcceptedAndOneIsMade(Lang lang) {
        var own = bureau.dossiers().save(bureau.session(), Office.draft()).dossier();
        open(lang, own.id());
        assertThat(waiting).containsEntry(Place.Transfers.class, 1);
        stage.picture("transfers-" + lang.code());
        stage.assertSpeaks();
        assertThat(stage.all(Label.class))
                .anyMatch(label ->
                        label.getText().contains(stage.wording().formats().money(30_000_00L)));
        press("accept");
        assertThat(waiting).containsEntry(Place.Transfers.class, 0);
        press("accent");
        assertThat(screen.model().problems.fields()).containsKey("to");
        FxStage.call(() -> {
            screen.model().to.set(bureau.offices().office("P05.081"));
            stage.all(TextField.class).getFirst().setText("انتقل صاحب المشروع");
            return null;
        });
        press("accent");
        stage.picture("transfers-made-" + lang.code());
        assertThat(standings()).containsExactly(Transfer.Standing.OFFERED, Transfer.Standing.ACCEPTED);
        press("withdraw");
        assertThat(standings()).containsExactly(Transfer.Standing.WITHDRAWN, Transfer.Standing.ACCEPTED);
        assertThat(screen.model().problems.none()).isTrue();
    }

    @Test
    void aRefusalNeedsItsReason() {
        open(Lang.FR, null);
        press("refuse");
        assertThat(stage.all(Sentence.class))
                .extracting(Sentence::getText)
                .contains(stage.wording().get("transfer.reason_missing"));
        assertThat(standings()).containsExactly(Transfer.Standing.OFFERED);
        stage.picture("transfers-refusal-lacks");
        FxStage.call(() -> {
            stage.all(TextField.class).getFirst().setText("Le porteur habite à Guelmim");
            return null;
        });
        press("refuse");
        assertThat(standings()).containsExactly(Transfer.Standing.REFUSED);
    }

    @ParameterizedTest
    @EnumSource
    void theWholeDossierIsReadBeforeItIsAnswered(Lang lang) {
        open(lang, null);
        assertThat(bureau.looks().recent(bureau.session(), 1)).isEmpty();
        press("look");
        stage.picture("transfers-whole-" + lang.code());
        stage.assertSpeaks();
        var person = Office.draft().people().getFirst().person();
        assertThat(stage.all(Sentence.class))
                .extracting(Sentence::getText)
                .contains(
                        person.nameAr(),
                        stage.wording().formats().money(Office.draft().plan().cost()));
        assertThat(bureau.looks().recent(bureau.session(), 1))
                .containsExactly(
                        bureau.transfers().list(bureau.session()).getFirst().number());
        press("look");
        assertThat(stage.all(Sentence.class)).extracting(Sentence::getText).doesNotContain(person.nameAr());
    }

    @ParameterizedTest
    @EnumSource
    void whatWasRefusedIsOfferedAgainFromWhereTheRefusalIsRead(Lang lang) {
        var own = bureau.dossiers().save(bureau.session(), Office.draft()).dossier();
        open(lang, null);
        var refused = refused(own.id(), own.number());
        show(List.of(refused));
        stage.picture("transfers-refused-" + lang.code());
        press("again");
        assertThat(screen.model().moving.get().id()).isEqualTo(own.id());

        var before = new TransfersModel.Lists(
                List.of(bureau.transfers().list(bureau.session()).getFirst(), refused), Map.of(), Map.of());
        assertThat(before.cameBack(refused, bureau.office().code())).isTrue();
        press("accent");
        FxStage.call(() -> {
            screen.model().to.set(bureau.offices().office("P05.081"));
            stage.all(TextField.class).getFirst().setText("انتقل صاحب المشروع");
            return null;
        });
        press("accent");
        var made = bureau.transfers().list(bureau.session()).stream()
                .filter(one -> one.dossier().equals(own.id()))
                .findFirst()
                .orElseThrow();
        show(List.of(made, refused));
        assertThat(stage.all(Button.class)).noneMatch(one -> one.getStyleClass().contains("again"));
    }

    private void show(List<Transfer> all) {
        FxStage.call(() -> {
            screen.model().lists.set(new TransfersModel.Lists(all, Map.of(), Map.of()));
            return null;
        });
    }

    private Transfer refused(UUID dossier, String number) {
        return new Transfer(
                UUID.randomUUID(),
                bureau.office().code(),
                "P05.081",
                dossier,
                number,
                "Atelier",
                "انتقل صاحب المشروع",
                "Amina",
                Office.TODAY,
                Transfer.Standing.REFUSED,
                true,
                new Transfer.Reply("Said", Office.TODAY, "الملف ناقص"));
    }

    private List<Transfer.Standing> standings() {
        return bureau.transfers().list(bureau.session()).stream()
                .map(Transfer::standing)
                .toList();
    }

    private void press(String style) {
        FxStage.call(() -> {
            button(style).fire();
            return null;
        });
    }

    private Button button(String style) {
        return stage.all(Button.class).stream()
                .filter(one -> one.getStyleClass().contains(style))
                .findFirst()
                .orElseThrow();
    }

    private void open(Lang lang, UUID dossier) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            screen = new TransfersController(TransfersDesk.of(bureau), stage.wording(), new DirectBackground(), this);
            screen.open(dossier);
            screen.shown();
            return screen.view();
        });
    }

    @Override
    public void go(Place place) {}

    @Override
    public void back() {}

    @Override
    public void waiting(Class<? extends Place> place, int count) {
        waiting.put(place, count);
    }
}
