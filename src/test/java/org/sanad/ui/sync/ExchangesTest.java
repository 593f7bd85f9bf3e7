package org.sanad.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.dossier.State;
import org.sanad.core.fund.GrantService;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.sync.ExchangeService;
import org.sanad.core.sync.InvitationService;
import org.sanad.core.sync.OfficeSeals;
import org.sanad.core.sync.ReceiveService;
import org.sanad.core.sync.RescueService;
import org.sanad.core.sync.SendService;
import org.sanad.core.sync.StickService;
import org.sanad.core.transfer.TransferService;
import org.sanad.fault.disk.Trace;
import org.sanad.fault.disk.TracedFiles;
import org.sanad.fault.disk.Weather;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

class ExchangesTest {
    @TempDir
    Path folder;

    private Path stick;
    private Office province;
    private ScratchRegister headquarters;
    private FxStage stage;
    private ExchangesController controller;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("SANAD"));
        province = new Office(folder.resolve("province"));
        headquarters = ScratchRegister.create(folder.resolve("headquarters"), "HQ");
        province.dossier(State.UNDER_STUDY);
        province.dossier(State.FILED);
    }

    @AfterEach
    void close() {
        stage.close();
        province.close();
        headquarters.close();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aPackageGoesAndItsReceiptComesBack(Lang lang) {
        stage = FxStage.open(lang);
        var name = lang.code();
        show(province.scratch());
        assertThat(button("exchange.open_invitation")).isNotNull();
        picture("not-invited-" + name);

        var invitation = folder.resolve("invitation");
        show(headquarters);
        invite(invitation);
        picture("invited-" + name);

        show(province.scratch());
        act(() -> controller.onInvitation(invitation));
        assertThat(words()).contains(stage.wording().get("exchange.changed_dossiers", 2));
        picture("ready-" + name);
        press("exchange.send_to", "SANAD");
        assertThat(words()).contains(stage.wording().get("exchange.removable"));
        var sent = stick.resolve("P10.521-000001.sanad");
        assertThat(sent).exists();
        picture("removable-" + name);

        show(headquarters);
        act(() -> controller.onFile(sent));
        assertThat(stage.all(TableView.class)).hasSize(1);
        assertThat(dossiers(headquarters)).isZero();
        picture("inspected-" + name);
        press("exchange.take_in");
        assertThat(dossiers(headquarters)).isEqualTo(2);
        picture("taken-" + name);
        press("exchange.confirm");
        assertThat(button("exchange.confirm")).isNull();
        act(() -> controller.onFile(sent));
        assertThat(words()).contains(stage.wording().get("exchange.nothing_new"));

        show(province.scratch());
        act(() -> controller.onFile(stick.resolve("P10.521-000001.receipt.sanad")));
        assertThat(words()).contains(stage.wording().get("exchange.receipt_found"), "P10.521-000001");
        picture("receipt-found-" + name);
        assertThat(words()).doesNotContain(stage.wording().get("exchange.nothing_changed"));
        press("exchange.take_in");
        assertThat(words()).contains(stage.wording().get("exchange.nothing_changed"));
        assertThat(words())
                .contains(
                        stage.wording().get("exchange.receipt_noted"),
                        stage.wording().get("exchange.changed_dossiers", 0));
        picture("receipt-" + name);
    }

    /** The receipt is read from the stick, or one is written to it: that it may be removed was said of before. */
    @Test
    void whatIsReadNextTakesBackThatTheStickMayBeRemoved() {
        stage = FxStage.open(Lang.AR);
        var invitation = folder.resolve("invitation");
        show(headquarters);
        invite(invitation);
        show(province.scratch());
        act(() -> controller.onInvitation(invitation));
        press("exchange.send_to", "SANAD");
        assertThat(words()).contains(stage.wording().get("exchange.removable"));
        act(() -> controller.onFile(stick.resolve("P10.521-000001.sanad")));
        assertThat(words()).doesNotContain(stage.wording().get("exchange.removable"));
    }

    @Test
    void aDamagedPackageIsRefusedWithASentence() throws IOException {
        stage = FxStage.open(Lang.AR);
        var file = Files.write(stick.resolve("P10.521-000001.sanad"), new byte[200]);
        show(headquarters);
        act(() -> controller.onFile(file));
        assertThat(stage.all(Banner.class)).hasSize(1);
        assertThat(words()).contains(stage.wording().get("package.not_one"));
        assertThat(button("exchange.choose_file")).isNotNull();
        act(() -> stage.theme().darkProperty().set(true));
        picture("damaged-ar-dark");
    }

    @Test
    void aStickThatIsGoneIsSaidAndNothingIsSent() {
        stage = FxStage.open(Lang.FR);
        var invitation = folder.resolve("invitation");
        show(headquarters);
        invite(invitation);
        show(province.scratch());
        act(() -> controller.onInvitation(invitation));
        act(() -> controller.onSend(folder.resolve("gone")));
        assertThat(stage.all(Banner.class)).hasSize(1);
        assertThat(button("exchange.send_to", "SANAD")).isNotNull();
        assertThat(words()).contains(stage.wording().get("exchange.changed_dossiers", 2));
    }

    /** Pulled out while a package is written, and while one is read: what was kept is said, and it goes on afterwards. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void aStickThatVanishesInTheMiddleIsSaidWithWhatWasKept(Lang lang) throws IOException {
        stage = FxStage.open(lang);
        var invitation = folder.resolve("invitation");
        show(headquarters);
        invite(invitation);
        show(province.scratch());
        act(() -> controller.onInvitation(invitation));
        var weather = new Weather();
        var pulled = new TracedFiles(new Trace(stick), weather).path(stick);

        weather.goneAfter(12);
        act(() -> controller.onSend(pulled));
        assertThat(words()).contains(stage.wording().get("exchange.broken_sending", pulled));
        picture("broken-sending-" + lang.code());
        weather.fair();
        assertThat(stick.resolve("P10.521-000001.sanad")).doesNotExist();
        act(() -> controller.onSend(pulled));
        assertThat(words()).contains(stage.wording().get("exchange.removable"));
        assertThat(stage.all(Banner.class)).isEmpty();

        show(headquarters);
        var sent = pulled.resolve("P10.521-000002.sanad");
        act(() -> controller.onFile(sent));
        weather.goneAfter(1);
        press("exchange.take_in");
        assertThat(words()).contains(stage.wording().get("exchange.broken_receiving", sent));
        assertThat(dossiers(headquarters)).isZero();
        picture("broken-receiving-" + lang.code());
        weather.fair();
        act(() -> controller.onFile(sent));
        press("exchange.take_in");
        assertThat(dossiers(headquarters)).isEqualTo(2);
    }

    @Test
    void anInvitationNeedsAnOffice() {
        stage = FxStage.open(Lang.EN);
        show(headquarters);
        press("exchange.invite");
        assertThat(words()).contains(stage.wording().get("exchange.office_missing"));
    }

    private void invite(Path file) {
        act(() -> {
            var model = controller.model();
            model.invitedProperty().set(model.offices().office("P10.521"));
            controller.onInvite(file);
        });
        assertThat(file).exists();
    }

    private void show(ScratchRegister at) {
        var offices = at.register().database().read(new OfficeStore()::tree);
        var clock = ScratchRegister.CLOCK;
        var exchanges = new ExchangeService(at.register());
        var background = new DirectBackground();
        var desk = new ExchangesDesk(
                at.session(),
                offices,
                exchanges,
                new SendService(at.register(), clock),
                new ReceiveService(
                        at.register(),
                        offices,
                        clock,
                        new GrantService(at.door(), offices, UUID::randomUUID),
                        new TransferService(
                                at.register().database(),
                                at.door(),
                                offices,
                                new OfficeSeals(at.register(), clock),
                                clock,
                                UUID::randomUUID),
                        touched -> {}),
                new InvitationService(at.register(), offices, clock),
                new RescueService(at.register(), offices, clock),
                new StickWatch(new StickService(at.register(), exchanges), () -> List.of(stick), background));
        stage.show(() -> {
            controller = new ExchangesController(desk, stage.wording(), background, stage.dialogs(), new Nowhere());
            controller.shown();
            return controller.view();
        });
    }

    /** Goes to no other screen. */
    private static final class Nowhere implements Navigator {
        @Override
        public void go(Place place) {}

        @Override
        public void back() {}

        @Override
        public void waiting(Class<? extends Place> place, int count) {}
    }

    private void picture(String name) {
        stage.assertSpeaks();
        stage.picture("exchanges-" + name);
    }

    private void press(String key, Object... args) {
        var button = button(key, args);
        assertThat(button).as(key).isNotNull();
        act(button::fire);
    }

    private Button button(String key, Object... args) {
        var text = stage.wording().get(key, args);
        return stage.all(Button.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElse(null);
    }

    private List<String> words() {
        return java.util.stream.Stream.concat(
                        stage.all(Labeled.class).stream().map(Labeled::getText),
                        stage.all(Sentence.class).stream().map(Sentence::getText))
                .toList();
    }

    private void act(Runnable action) {
        FxStage.call(() -> {
            action.run();
            var root = stage.stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            return null;
        });
    }

    private static int dossiers(ScratchRegister at) {
        return at.register().database().<Integer>read(sql -> sql.fetchCount(org.sanad.data.tables.Tables.DOSSIER));
    }
}
