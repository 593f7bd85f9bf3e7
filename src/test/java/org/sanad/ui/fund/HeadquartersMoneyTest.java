package org.sanad.ui.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.core.account.NewAccount;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.core.fund.WaiverService;
import org.sanad.core.office.OfficeStore;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

/** At headquarters: some of a slice is asked back; after a restoration, two people go on without an office that never comes back. */
class HeadquartersMoneyTest implements Navigator {
    private static final Slice SLICE = new Slice("P10.521", "OWN", 2026);
    private static final Session SECOND = new Session(
            "HQ", UUID.randomUUID(), "أمينة", Role.HEAD_OF_OFFICE, Set.of(Role.HEAD_OF_OFFICE, Role.FUND_HOLDER));

    @TempDir
    Path folder;

    private ScratchRegister register;
    private Desk desk;
    private FxStage stage;
    private MoneyController controller;

    @BeforeEach
    void make() {
        register = ScratchRegister.create(folder.resolve("register"), "HQ");
        desk = new Desk(register.register(), ScratchRegister.CLOCK);
        desk.funds().appropriate(desk.session(), line(new Slice("HQ", "OWN", 2026), 9_000_000_00L));
        desk.funds().allot(desk.session(), line(SLICE, 1_200_000_00L));
    }

    @AfterEach
    void close() {
        stage.close();
        register.close();
    }

    @Test
    void eachSliceTellsItsOfficeAlsoWhereTheScreenWasThereBeforeTheFigures() {
        stage = FxStage.open(Lang.FR);
        stage.show(() -> {
            controller = new MoneyController(MoneyDesk.of(desk), stage.wording(), new DirectBackground(), this);
            var view = controller.view();
            controller.shown();
            return view;
        });
        assertThat(headings()).contains("Bureau");
        FxStage.call(() -> {
            controller.model().pageProperty().set(MoneyModel.Page.OPENINGS);
            return null;
        });
        assertThat(headings()).contains("Bureau");
    }

    @Test
    void anEnvelopeThatWasKeptIsSeen() {
        open(Lang.AR, desk.session());
        press("envelope");
        type("amount", "500 000");
        type("reference", "N 21/2026");
        press("keep");
        assertThat(page()).isEqualTo(MoneyModel.Page.ENVELOPES);
    }

    private MoneyModel.Page page() {
        return controller.model().pageProperty().get();
    }

    private List<String> headings() {
        return stage.all(TableView.class).stream()
                .flatMap(table -> ((TableView<?>) table).getColumns().stream().map(column -> column.getText()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void someOfASliceIsAskedBackAndNoMore(Lang lang) {
        open(lang, desk.session());
        press("ask");
        stage.assertSpeaks();
        stage.picture("money-ask-" + lang.code());
        type("amount", "300 000");
        type("reference", "N 20/2026");
        press("keep");
        assertThat(asked()).isEqualTo(300_000_00L);
        assertThat(page()).as("what was recorded is seen").isEqualTo(MoneyModel.Page.RECALLS);
        if (lang == Lang.FR) {
            FxStage.call(() -> {
                stage.dark();
                return null;
            });
        }
        stage.assertSpeaks();
        stage.picture("money-asked-of-offices-" + lang.code());
        FxStage.call(() -> {
            ((TableView<?>) lookup("recalls")).getSelectionModel().select(0);
            return null;
        });
        press("withdraw");
        assertThat(asked()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "slice"})
    void whereNoOfficeIsChosenItIsAskedFor(String begin) {
        open(Lang.AR, desk.session());
        press(begin);
        type("amount", "300 000");
        type("reference", "N 20/2026");
        FxStage.call(() -> {
            controller.model().officeProperty().set(null);
            return null;
        });
        press("keep");
        assertThat(controller.model().problems().fields()).containsOnlyKeys("office_code");
        assertThat(asked()).isZero();
        stage.assertSpeaks();
    }

    @ParameterizedTest
    @EnumSource
    void twoPeopleGoOnWithoutAnOffice(Lang lang) {
        restored("P05.081 P10.521");
        desk.accounts()
                .add(desk.session(), new NewAccount("أمينة", Set.of(Role.FUND_HOLDER), "another one".toCharArray()));
        open(lang, SECOND);
        press("waive");
        assertThat(controller.model().problems().fields()).containsKey("reason");
        type("waive-reason", "أُغلق المكتب وأُتلف حاسوبه");
        press("waive");
        assertThat(controller.model().problems().fields()).containsKey("office");
        FxStage.call(() -> {
            controller.model().awaited().office.set(desk.offices().office("P10.521"));
            return null;
        });
        press("waive");
        stage.assertSpeaks();
        assertThat(stage.<Node>all(Node.class)).noneMatch(node -> "approve-waiver".equals(node.getId()));
        assertThat(waivers().awaited()).containsExactly("P05.081", "P10.521");
        open(lang, desk.session());
        stage.picture("money-awaited-" + lang.code());
        press("approve-waiver");
        assertThat(waivers().awaited()).containsExactly("P05.081");
        assertThat(desk.proofs().prove().findings()).isEmpty();
    }

    @Test
    void inAnOfficeOfOnePersonItHoldsAtOnceAndOnlyOnceForAll() {
        restored("P10.521");
        open(Lang.AR, desk.session());
        waivers().propose(desk.session(), "P10.521", "أُغلق المكتب");
        assertThat(waivers().awaited()).isEmpty();
        desk.funds().allot(desk.session(), line(SLICE, 1_00L));
        assertThat(desk.funds().balance(SLICE).allotted()).isEqualTo(1_200_001_00L);
    }

    private WaiverService waivers() {
        return desk.waivers();
    }

    private void restored(String awaited) {
        register.register().database().write(sql -> {
            new OfficeStore().set(sql, "behind.awaited", awaited);
            return null;
        });
    }

    private long asked() {
        return desk.recalls().all(List.of("P10.521")).stream()
                .mapToLong(one -> one.open())
                .sum();
    }

    private static NewAllotment line(Slice slice, long amount) {
        return new NewAllotment(slice, amount, "N 12/2026", Office.TODAY);
    }

    private void open(Lang lang, Session session) {
        if (stage != null) {
            stage.close();
        }
        stage = FxStage.open(lang);
        stage.show(() -> {
            var all = MoneyDesk.of(desk);
            var at = new MoneyDesk(
                    session, all.clock(), all.offices(), all.funds(), all.recalls(), all.waivers(), all.programmes());
            controller = new MoneyController(at, stage.wording(), new DirectBackground(), this);
            controller.shown();
            return controller.view();
        });
    }

    private Node lookup(String id) {
        return stage.stage().getScene().lookup("#" + id);
    }

    private void type(String id, String text) {
        FxStage.call(() -> {
            ((TextField) lookup(id)).setText(text);
            return null;
        });
    }

    private void press(String id) {
        FxStage.call(() -> {
            ((Button) lookup(id)).fire();
            return null;
        });
    }

    @Override
    public void go(Place place) {}

    @Override
    public void back() {}
}
