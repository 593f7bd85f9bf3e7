package org.sanad.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Measure;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.LinkedOffices;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

class InspectionScreenTest implements Navigator {
    private static final Session INSPECTOR = new Session("P10.521", "إدريس المفتش", Role.INSPECTOR);
    private static final Session HEAD = new Session("P10.521", "Head", Role.HEAD_OF_OFFICE);

    @TempDir
    Path folder;

    private ScratchRegister scratch;
    private Desk desk;
    private FxStage stage;
    private int waiting;

    @BeforeEach
    void open() {
        scratch = ScratchRegister.create(folder.resolve("register"), "P10.521");
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
    }

    @AfterEach
    void close() {
        stage.close();
        scratch.close();
    }

    @ParameterizedTest
    @EnumSource
    void speaksEachLanguage(Lang lang) {
        var due = LocalDate.of(2026, 4, 2);
        var one = desk.findings().raise(INSPECTOR, "P10.521", null, "ثلاثة ملفات مودعة بلا وصل إيداع مطبوع.", due);
        desk.findings().answer(HEAD, one.id(), "طُبعت الوصولات وسُلمت لأصحابها.");
        desk.findings().raise(INSPECTOR, "P10.521", null, "وثائق ناقصة في ملفات سنة 2025.", due);
        show(lang, INSPECTOR);
        press("prove");
        stage.assertSpeaks();
        stage.picture("inspection-" + lang.code());
        stage.dark();
        stage.picture("inspection-dark-" + lang.code());
    }

    @Test
    void theInspectorRaisesAndTheHeadAnswers() {
        show(Lang.AR, INSPECTOR);
        press("raise");
        press("keep-finding");
        assertThat(desk.findings().all(HEAD)).as("nothing is said").isEmpty();
        type("finding-dossier", "P10.521-2026-99999-X");
        type("finding-words", "وصل ناقص");
        press("keep-finding");
        assertThat(desk.findings().all(HEAD)).as("no such dossier").isEmpty();
        type("finding-dossier", "");
        press("keep-finding");
        assertThat(desk.findings().all(HEAD)).hasSize(1);
        stage.close();

        show(Lang.FR, HEAD);
        press("answer");
        type("finding-answer", "C’est fait");
        press("keep-finding");
        assertThat(desk.findings().all(HEAD).getFirst().answer()).isEqualTo("C’est fait");
        assertThat(stage.all(Label.class).stream().map(Label::getText)).contains("C’est fait");
        assertThat(stage.all(Button.class)).noneMatch(button -> "close".equals(button.getId()));
    }

    @Test
    void aFindingAboutADossierGoesToTheOfficeThatHasIt() throws IOException {
        try (var offices = new LinkedOffices(Files.createDirectory(folder.resolve("offices")))) {
            var inspector = new Session("HQ", "إدريس المفتش", Role.INSPECTOR);
            var above = offices.headquarters();
            var below = offices.uninvited("P10.521");
            offices.invite(below);
            new Demonstration(below.door(), below.offices()).fill(below.session(), 1, 7, done -> {});
            offices.exchange(below);
            var dossier = above.facts()
                    .dossiers(Filter.ALL, Measure.DOSSIERS)
                    .iterator()
                    .next();
            assertThatThrownBy(() -> above.findings().raise(inspector, "HQ", dossier, "x", LocalDate.of(2026, 4, 2)))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("finding.other_office");
            desk = above;
            show(Lang.FR, inspector);
            press("raise");
            type("finding-dossier", above.dossiers().find(dossier).dossier().number());
            type("finding-words", "Facture manquante");
            press("keep-finding");
            assertThat(above.findings().all(inspector)).singleElement().satisfies(one -> {
                assertThat(one.office()).isEqualTo("P10.521");
                assertThat(one.dossier()).isEqualTo(dossier);
            });
            stage.close();
        }
    }

    @Test
    void whatHeadquartersFoundIsAnsweredByTheOffice() throws IOException {
        try (var offices = new LinkedOffices(Files.createDirectory(folder.resolve("offices")))) {
            var inspector = new Session("HQ", "إدريس المفتش", Role.INSPECTOR);
            var above = offices.headquarters();
            desk = offices.uninvited("P10.521");
            offices.invite(desk);
            offices.exchange(desk);
            above.findings().raise(inspector, "P10.521", null, "ثلاثة ملفات بلا وصل.", LocalDate.of(2026, 4, 2));
            offices.exchange(desk);
            show(Lang.AR, HEAD);
            assertThat(waiting).isEqualTo(1);
            stage.assertSpeaks();
            stage.picture("inspection-from-above");
            press("answer");
            type("finding-answer", "سُلمت الوصولات");
            press("keep-finding");
            assertThat(waiting).isZero();
            assertThat(stage.all(Button.class)).noneMatch(button -> "close".equals(button.getId()));
            offices.exchange(desk);
            assertThat(above.findings().all(inspector).getFirst().answer()).isEqualTo("سُلمت الوصولات");
        }
    }

    private void show(Lang lang, Session session) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            var all = InspectionDesk.of(desk);
            var of = new InspectionDesk(
                    session, ScratchRegister.CLOCK, all.offices(), all.findings(), all.proofs(), all.dossiers());
            var screen = new InspectionController(of, stage.wording(), new DirectBackground(), this);
            var view = screen.view();
            screen.shown();
            screen.count();
            return view;
        });
    }

    private void press(String id) {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(button -> id.equals(button.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            stage.stage().getScene().getRoot().applyCss();
            stage.stage().getScene().getRoot().layout();
            return null;
        });
    }

    private void type(String id, String text) {
        FxStage.call(() -> {
            ((TextInputControl) stage.stage().getScene().lookup("#" + id)).setText(text);
            return null;
        });
    }

    @Override
    public void go(Place place) {}

    @Override
    public void waiting(Class<? extends Place> place, int count) {
        waiting = count;
    }

    @Override
    public void back() {}
}
