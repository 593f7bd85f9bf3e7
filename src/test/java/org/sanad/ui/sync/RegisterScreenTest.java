package org.sanad.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.desk.Desk;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.document.SendSlip;
import org.sanad.core.sync.Pace;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

/** The register of exchanges of a region, and of a province that gets its receipt by telephone. */
class RegisterScreenTest implements Navigator {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @TempDir
    Path folder;

    private final List<Place> gone = new ArrayList<>();
    private final List<Integer> mends = new ArrayList<>();
    private int told;
    private Path stick;
    private Desk headquarters;
    private Desk region;
    private Desk province;
    private RegisterController screen;
    private FxStage stage;

    @BeforeEach
    void make() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        headquarters = desk("HQ");
        region = desk("R10");
        province = desk("P10.521");
        invite(region);
        invite(province);
        province.dossiers().save(province.session(), Office.draft());
        var sent = province.sending().send(province.session(), stick, false, Pace.UNWATCHED);
        region.receiving().receive(region.session(), sent.file().file(), stick, Pace.UNWATCHED);
    }

    @AfterEach
    void close() {
        stage.close();
        List.of(headquarters, region, province).forEach(Desk::close);
    }

    @ParameterizedTest
    @EnumSource
    void aReceiptByTelephone(Lang lang) {
        open(lang, province);
        stage.picture("register-province-" + lang.code());
        stage.assertSpeaks();
        var code = region.exchangeRegister()
                .month(region.session(), MARCH)
                .received()
                .getFirst()
                .code();
        assertThat(code).matches("\\d{8}");
        type("12345678");
        assertThat(FxStage.call(
                        () -> stage.stage().getScene().lookup("#phone-code").getNodeOrientation()))
                .as("digits that were read out in groups keep their order")
                .isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        press("phone");
        assertThat(screen.model().problems.fields()).containsKey("code");
        assertThat(province.exchanges().standing().acknowledged()).isNull();
        type(code);
        press("phone");
        assertThat(province.exchanges().standing().acknowledged()).isNotNull();
        var line = province.exchangeRegister()
                .month(province.session(), MARCH)
                .sent()
                .getFirst();
        assertThat(line.how()).isEqualTo("phone");
        assertThat(told).as("told the frame").isEqualTo(1);
        press("slip");
        assertThat(gone).containsExactly(new Place.PrintSlip(line.epoch(), line.sequence()));
    }

    @Test
    void theSlipNamesThePackageAndNotTheCode() {
        open(Lang.AR, region);
        stage.picture("register-region-ar");
        var sent = province.exchangeRegister()
                .month(province.session(), MARCH)
                .sent()
                .getFirst();
        var slip =
                SendSlip.of(province.offices(), "P10.521", province.exchangeRegister(), sent.epoch(), sent.sequence());
        assertThat(slip.kind()).isEqualTo(DocumentKind.SEND_SLIP);
        var values = slip.fill(new org.sanad.text.Texts(Lang.FR)).values();
        var code = region.exchangeRegister()
                .month(region.session(), MARCH)
                .received()
                .getFirst()
                .code();
        assertThat(values).containsEntry("file", "P10.521-000001.sanad");
        assertThat(values.values()).noneMatch(value -> value.contains(code));
        var paper = province.handouts().documents().make(province.session(), slip, List.of(Lang.AR));
        assertThat(paper.pdf()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void whoHasNotSentIsNamed() {
        open(Lang.FR, region);
        var late = region.exchangeRegister().month(region.session(), MARCH).late();
        assertThat(late.keySet()).extracting(one -> one.code()).doesNotContain("P10.521");
        assertThat(late).isNotEmpty();
        var april = region.exchangeRegister()
                .month(region.session(), MARCH.plusMonths(1))
                .late();
        assertThat(april.keySet()).extracting(one -> one.code()).contains("P10.521");
        assertThat(april.entrySet().stream()
                        .filter(one -> one.getKey().code().equals("P10.521"))
                        .findFirst()
                        .orElseThrow()
                        .getValue())
                .isNotNull();
    }

    /** A second register of the office gave a number that the first had given. */
    @Test
    void ofTwoDossiersWithOneNumberThatWhichIsHereTakesAnother() {
        var again = desk("P10.521", "again");
        try {
            invite(again);
            var mine = again.dossiers().save(again.session(), Office.draft()).dossier();
            var sent = again.sending().send(again.session(), stick, false, Pace.UNWATCHED);
            var received =
                    region.receiving().receive(region.session(), sent.file().file(), stick, Pace.UNWATCHED);
            again.receiving().receive(again.session(), received.receipt(), stick, Pace.UNWATCHED);
            open(Lang.AR, again);
            FxStage.call(() -> {
                screen.count();
                return null;
            });
            stage.picture("register-renumber-ar");
            stage.assertSpeaks();
            press("renumber");
            assertThat(gone).containsExactly(new Place.Dossier(mine.id()));
            assertThat(mends).as("beside the name of the screen").containsExactly(1, 0);
            assertThat(again.dossiers().find(mine.id()).dossier().number()).isNotEqualTo(mine.number());
            FxStage.call(() -> {
                screen.shown();
                return null;
            });
            assertThat(stage.all(Button.class))
                    .noneMatch(button -> button.getStyleClass().contains("renumber"));
        } finally {
            again.close();
        }
    }

    private Desk desk(String code) {
        return desk(code, code);
    }

    private Desk desk(String code, String place) {
        return new Desk(ScratchRegister.create(folder.resolve(place), code).register(), ScratchRegister.CLOCK);
    }

    private void invite(Desk office) {
        var file = folder.resolve(office.office().code() + ".invitation");
        headquarters
                .invitations()
                .invite(headquarters.session(), office.office().code(), file);
        office.invitations().accept(office.session(), file);
    }

    private void type(String code) {
        FxStage.call(() -> {
            screen.model().code.set(code);
            return null;
        });
    }

    private void press(String style) {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(one -> one.getStyleClass().contains(style))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    private void open(Lang lang, Desk desk) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            screen = new RegisterController(
                    desk.session(),
                    desk.exchangeRegister(),
                    id -> desk.dossiers().renumber(desk.session(), id),
                    () -> told++,
                    desk.offices(),
                    desk.clock(),
                    stage.wording(),
                    new DirectBackground(),
                    this);
            screen.shown();
            return screen.view();
        });
    }

    @Override
    public void go(Place place) {
        gone.add(place);
    }

    @Override
    public void back() {}

    @Override
    public void waiting(Class<? extends Place> place, int count) {
        mends.add(count);
    }
}
