package org.sanad.ui.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.State;
import org.sanad.core.fund.Balance;
import org.sanad.core.fund.FundService;
import org.sanad.core.fund.GrantedLine;
import org.sanad.core.fund.Recall;
import org.sanad.core.fund.RecalledLine;
import org.sanad.core.fund.Slice;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.widget.DayField;

class MoneyTest {
    @TempDir
    Path folder;

    private Office office;
    private FxStage stage;
    private MoneyController controller;
    private Place gone;

    private final Navigator navigator = new Navigator() {
        @Override
        public void go(Place place) {
            gone = place;
        }

        @Override
        public void back() {}
    };

    @BeforeEach
    void make() {
        office = new Office(folder.resolve("register"));
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @ParameterizedTest
    @EnumSource
    void speaksEachLanguage(Lang lang) {
        office.allot("OWN", 2026, 1_200_000_00);
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00, "D 7", Office.TODAY, null);
        office.givenSlices().give(office.session(), id, new NewAward(terms, List.of()), true);
        open(lang);
        stage.assertSpeaks();
        stage.picture("money-" + lang.code());
        press("slice");
        stage.assertSpeaks();
        stage.picture("money-slice-" + lang.code());
    }

    @Test
    void aNotifiedSliceIsRecorded() {
        open(Lang.AR);
        press("slice");
        type("amount", "1 200 000");
        press("keep");
        assertThat(slice()).isZero(); // the reference is missing: nothing is kept, and what was typed stays
        assertThat(field("amount").getText()).isEqualTo("1 200 000");
        type("reference", "رسالة 12/2026");
        press("keep");
        assertThat(slice()).isEqualTo(1_200_000_00);
        assertThat(balances()).hasSize(1);
    }

    @Test
    void moneyIsNotDatedByTheDayOfBeforeWhereWhatIsTypedCannotBeRead() {
        open(Lang.FR);
        press("slice");
        type("amount", "1 200 000");
        type("reference", "12/2026");
        day("31/02/2026");
        press("keep");
        assertThat(slice()).isZero();
        assertThat(stage.all(Label.class).stream().map(Label::getText)).anyMatch(text -> text.contains("31/02/2026"));
        day("28/02/2026");
        press("keep");
        assertThat(slice()).isEqualTo(1_200_000_00);
    }

    private void day(String typed) {
        FxStage.call(() -> {
            var field = (DayField) stage.stage().getScene().lookup("#dated_on");
            field.getEditor().setText(typed);
            field.take();
            return null;
        });
    }

    @Test
    void aLineOfTheLedgerOpensItsDossier() {
        office.allot("OWN", 2026, 100_00);
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_00, "D 7", Office.TODAY, null);
        office.givenSlices().give(office.session(), id, new NewAward(terms, List.of()), true);
        open(Lang.FR);
        var ledger = office.funds().ledger(new Slice("P10.521", "OWN", 2026));
        FxStage.call(() -> {
            controller.onOpen(ledger.getLast());
            return null;
        });
        assertThat(gone).isEqualTo(new Place.Dossier(id));
    }

    @Test
    void anOpeningBalanceIsKept() {
        open(Lang.FR);
        press("opening");
        type("balance_year", "2015");
        type("dossiers", "12");
        type("awarded", "90 000");
        type("source", "État annuel 2015");
        press("keep");
        assertThat(office.funds().openings(List.of("P10.521"))).singleElement().satisfies(line -> {
            assertThat(line.year()).isEqualTo(2015);
            assertThat(line.awarded()).isEqualTo(90_000_00);
        });
    }

    @Test
    void whoMayNotReadSeesNoMoney() {
        office.allot("OWN", 2026, 1_200_000_00);
        open(Lang.AR);
        assertThat(balances()).hasSize(1);
        var administrator = new Session("P10.521", "سعاد", Role.ADMINISTRATOR);
        var register = office.scratch().register();
        var funds = new FundService(
                administrator, register.database(), office.scratch().door(), ScratchRegister.CLOCK, UUID::randomUUID);
        var offices = register.database().read(new OfficeStore()::tree);
        var desk = new MoneyDesk(
                administrator, ScratchRegister.CLOCK, offices, funds, office.recalls(), office.waivers(), List::of);
        stage.show(() -> {
            controller = new MoneyController(desk, stage.wording(), new DirectBackground(), navigator);
            return controller.view();
        });
        assertThatThrownBy(controller::shown)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("right.missing"));
        assertThat(balances()).isEmpty();
    }

    /** What headquarters asked stands before the fund holder, who gives back what is free with two keys. */
    @ParameterizedTest
    @EnumSource
    void whatIsAskedBackIsGivenBack(Lang lang) {
        var id = UUID.randomUUID();
        var given = new GrantedLine(id, "P10.521", "APDES", 2026, 1_200_000_00, "N 12/2026", "2026-02-01");
        var asked = new RecalledLine(
                UUID.randomUUID(), "P10.521", "APDES", 2026, 300_000_00, "N 20/2026", "2026-02-20", null);
        office.grants().take(office.session(), List.of(given), List.of(asked));
        open(lang);
        stage.assertSpeaks();
        stage.picture("money-asked-" + lang.code());
        FxStage.call(() -> {
            ((Hyperlink) stage.stage().getScene().lookup("#asked")).fire();
            return null;
        });
        stage.picture("money-recalls-" + lang.code());
        FxStage.call(() -> {
            ((TableView<?>) stage.stage().getScene().lookup("#recalls"))
                    .getSelectionModel()
                    .select(0);
            return null;
        });
        press("answer");
        stage.assertSpeaks();
        stage.picture("money-give-back-" + lang.code());
        press("keep");
        assertThat(slice()).isEqualTo(900_000_00);
        assertThat(office.recalls().all(List.of("P10.521")))
                .singleElement()
                .satisfies(one -> assertThat(one.open()).isZero());
        whyNot("fund.recall_ended");
        stage.picture("money-recall-ended-" + lang.code());
    }

    /** A button that cannot be pressed tells why. */
    private void whyNot(String key) {
        FxStage.call(() -> {
            controller.model().pageProperty().set(MoneyModel.Page.RECALLS);
            ((TableView<?>) stage.stage().getScene().lookup("#recalls"))
                    .getSelectionModel()
                    .select(0);
            return null;
        });
        assertThat(FxStage.call(() -> stage.stage().getScene().lookup("#answer").isDisabled()))
                .isTrue();
        assertThat(((Sentence) FxStage.call(() -> stage.stage().getScene().lookup("#recall-why"))).getText())
                .isEqualTo(stage.wording().get(key));
    }

    @Test
    void whatIsAskedOfAnotherOfficeIsAnsweredThere() {
        open(Lang.FR);
        var slice = new Slice("P10.483", "APDES", 2026);
        assertThat(controller.refusal(new Recall(UUID.randomUUID(), slice, 5_00, 0, "N 21/2026", Office.TODAY)))
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("fund.recall_of_other"));
        assertThat(controller.refusal(null))
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("fund.recall_unchosen"));
    }

    private long slice() {
        return office.funds().balance(new Slice("P10.521", "APDES", 2026)).allotted();
    }

    @SuppressWarnings("unchecked")
    private List<Balance> balances() {
        return FxStage.call(() -> ((TableView<Balance>) stage.stage().getScene().lookup("#balances"))
                .getItems().stream().toList());
    }

    private void open(Lang lang) {
        stage = FxStage.open(lang);
        var offices = office.scratch().register().database().read(new OfficeStore()::tree);
        stage.show(() -> {
            var desk = new MoneyDesk(
                    office.session(),
                    ScratchRegister.CLOCK,
                    offices,
                    office.funds(),
                    office.recalls(),
                    office.waivers(),
                    () -> office.givenSlices().programmes());
            controller = new MoneyController(desk, stage.wording(), new DirectBackground(), navigator);
            controller.shown();
            return controller.view();
        });
    }

    private TextField field(String id) {
        Node node = FxStage.call(() -> stage.stage().getScene().lookup("#" + id));
        return (TextField) node;
    }

    private void type(String id, String text) {
        FxStage.call(() -> {
            ((TextField) stage.stage().getScene().lookup("#" + id)).setText(text);
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
