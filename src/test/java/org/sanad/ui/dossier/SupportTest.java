package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.DOSSIER;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jooq.TableField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.account.AccountStore;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.HistoryEvent;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Sentence;

class SupportTest {
    @TempDir
    Path folder;

    private Office office;
    private FxStage stage;
    private DossierFormController form;
    private UUID id;

    @BeforeEach
    void make() {
        office = new Office(folder.resolve("register"));
        id = office.dossier(State.UNDER_STUDY).dossier().id();
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void whatWaitsIsSaidAndAnotherPersonApprovesIt() {
        var clerk = person("أمينة", Role.CLERK);
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00, "D 7", Office.TODAY, null);
        office.awards().give(clerk, id, new NewAward(terms, List.of()), true);
        open(Lang.AR);
        assertThat(sentences()).anyMatch(text -> text.contains("أمينة"));
        assertThat(sentences())
                .as("who approves reads what they approve")
                .anyMatch(text -> text.contains("2026") && !text.contains("أمينة"))
                .anyMatch(text -> text.contains("D 7"));
        stage.assertSpeaks();
        stage.picture("proposal-ar");
        press("approve-proposal");
        assertThat(office.dossiers().find(id).dossier().state()).isEqualTo(State.SETTLED);
        assertThat(sentences()).noneMatch(text -> text.contains("أمينة"));
    }

    @Test
    void whatAClerkProposesStandsInTheDossierAtOnceAndWhenItIsOpenedAgain() {
        office.awards();
        open(Lang.AR, person("أمينة", Role.CLERK));
        FxStage.call(() -> {
            form.onStep(State.SETTLED);
            return null;
        });
        choose("programme_code", "OWN");
        press("confirm-support");
        assertThat(office.proposals().waiting("P10.521")).hasSize(1);
        assertThat(shown("refuse-proposal")).isTrue();
        FxStage.call(() -> {
            form.open(id);
            form.go(Section.SUPPORT);
            return null;
        });
        assertThat(shown("refuse-proposal")).isTrue();
    }

    @Test
    void theHistoryTellsWhatWasProposedAndWhyItWasRefused() {
        var clerk = person("Amina", Role.CLERK);
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00, "D 7", Office.TODAY, null);
        office.awards().give(clerk, id, new NewAward(terms, List.of()), true);
        var proposal = office.proposals().of(id).getFirst();
        office.proposals().refuse(office.session(), proposal.id(), "Pas de devis");
        var history =
                new DossierScreens(office).desk().history().of(office.dossiers().find(id));
        assertThat(history.getFirst().action()).isEqualTo("proposal.refuse");
        assertThat(history.getFirst().changes())
                .extracting(HistoryEvent.FieldChange::field, HistoryEvent.FieldChange::after)
                .containsExactly(tuple("reason", "Pas de devis"));
        assertThat(history.get(1).action()).isEqualTo("proposal.award");
        assertThat(history.get(1).by()).isEqualTo("Amina");
        assertThat(history.get(1).changes())
                .extracting(HistoryEvent.FieldChange::field)
                .containsExactlyInAnyOrder("programme_code", "budget_year", "amount");
        open(Lang.AR);
        FxStage.call(() -> {
            form.go(Section.HISTORY);
            return null;
        });
        assertThat(stage.all(Label.class).stream().map(Label::getText)).contains("اقتراح دعم", "Pas de devis");
        stage.picture("history-of-a-proposal-ar");
    }

    @Test
    void aRefusalAsksForItsReason() {
        var clerk = person("Amina", Role.CLERK);
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00, "D 7", Office.TODAY, null);
        office.awards().give(clerk, id, new NewAward(terms, List.of()), true);
        open(Lang.FR);
        press("refuse-proposal");
        assertThat(office.proposals().waiting("P10.521")).hasSize(1);
        type("reason", "Pas de devis");
        press("refuse-proposal");
        assertThat(office.proposals().waiting("P10.521")).isEmpty();
        assertThat(shown("refuse-proposal")).as("decided, so it waits no more").isFalse();
        assertThat(office.dossiers().find(id).dossier().state()).isEqualTo(State.UNDER_STUDY);
    }

    @Test
    void theSliceIsSaidBesideTheAmountAndTheRestIsReleased() {
        office.awards();
        open(Lang.FR);
        FxStage.call(() -> {
            form.onStep(State.SETTLED);
            return null;
        });
        type("budget_year", "2026");
        choose("programme_code", "OWN");
        assertThat(sentences()).anyMatch(text -> text.contains("Disponible dans la dotation"));
        type("amount", "50 000");
        press("confirm-support");
        press("release");
        type("reason", "Projet réduit");
        type("amount", "20 000");
        press("confirm-support");
        assertThat(office.dossiers().find(id).awarded()).isEqualTo(30_000_00);
        stage.picture("support-released-fr");
    }

    /** A dossier that came with support: who gave it pays it. The other way round, the giver pays for one that went. */
    @ParameterizedTest
    @EnumSource
    void onlyTheOfficeThatGavePaysWhereverTheDossierIs(Lang lang) {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00, "D 7", Office.TODAY, null);
        office.awards().give(office.session(), id, new NewAward(terms, List.of()), true);
        owned(AWARD.OWNER_CODE, "P05.081");
        open(lang);
        if (lang == Lang.FR) {
            FxStage.call(() -> {
                stage.dark();
                return null;
            });
        }
        var giver = stage.wording()
                .get(
                        "award.by_other",
                        new DossierScreens(office)
                                .desk()
                                .offices()
                                .office("P05.081")
                                .name(lang));
        assertThat(sentences()).contains(giver);
        assertThat(shown("pay")).isFalse();
        stage.assertSpeaks();
        stage.picture("support-of-another-" + lang.code());
        stage.close();

        owned(AWARD.OWNER_CODE, "P10.521");
        owned(DOSSIER.OWNER_CODE, "P05.081");
        open(lang);
        assertThat(sentences()).doesNotContain(giver);
        assertThat(shown("pay")).isTrue();
    }

    private void owned(TableField<?, String> owner, String code) {
        office.scratch().register().database().write(sql -> {
            sql.update(owner.getTable()).set(owner, code).execute();
            return null;
        });
    }

    private boolean shown(String button) {
        return stage.all(Button.class).stream().anyMatch(one -> button.equals(one.getId()));
    }

    private void open(Lang lang) {
        open(lang, office.session());
    }

    private void open(Lang lang, Session session) {
        var screens = new DossierScreens(office, session);
        stage = FxStage.open(lang);
        stage.show(() -> {
            form = new DossierFormController(
                    screens.desk(), stage.wording(), new DirectBackground(), stage.dialogs(), screens);
            form.open(id);
            form.go(Section.SUPPORT);
            return form.view();
        });
    }

    private Session person(String name, Role role) {
        var account = UUID.randomUUID();
        office.scratch().register().database().write(sql -> {
            new AccountStore().add(sql, account, name, Set.of(role));
            return null;
        });
        return new Session("P10.521", account, name, role, Set.of(role));
    }

    private List<String> sentences() {
        return stage.all(Sentence.class).stream().map(Sentence::getText).toList();
    }

    private void type(String field, String text) {
        FxStage.call(() -> {
            ((TextField) stage.stage().getScene().lookup("#" + field)).setText(text);
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(String field, String code) {
        FxStage.call(() -> {
            ((javafx.scene.control.ComboBox<String>) stage.stage().getScene().lookup("#" + field)).setValue(code);
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
