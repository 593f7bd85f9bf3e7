package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.State;
import org.sanad.core.paper.CheckedPaper;
import org.sanad.core.paper.Presence;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.HeldBackground;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Sentence;

class PapersTest {
    @TempDir
    Path folder;

    private Office office;
    private DossierScreens screens;
    private FxStage stage;
    private DossierFormController form;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        screens = new DossierScreens(office);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void eachPaperIsMarkedAndTheBarCounts() {
        var id = office.dossier(State.FILED).dossier().id();
        show(Lang.AR, id);
        assertThat(bar()).isEqualTo("الوثائق 0/7");
        choose("paper-cnie-present");
        choose("paper-rib-not_required");
        remark("paper-cnie-remark", "مصادق عليها");
        stage.picture("papers-ar");

        assertThat(bar()).isEqualTo("الوثائق 1/6");
        assertThat(paper(id, "cnie").presence()).isEqualTo(Presence.PRESENT);
        assertThat(paper(id, "cnie").remark()).isEqualTo("مصادق عليها");
        assertThat(paper(id, "rib").presence()).isEqualTo(Presence.NOT_REQUIRED);
        assertThat(stage.all(Sentence.class).stream().map(Sentence::getText))
                .anySatisfy(text -> assertThat(text).contains("اقتراح من سند"));
        stage.assertSpeaks();
        FxStage.call(() -> {
            form.go(Section.HISTORY);
            return null;
        });
        stage.picture("papers-history-ar");
        stage.assertSpeaks();
    }

    @Test
    void aScanIsDroppedAndAPictureIsPasted() throws Exception {
        var id = office.dossier(State.FILED).dossier().id();
        var file = java.nio.file.Files.writeString(folder.resolve("البطاقة.pdf"), "%PDF-1.7 x");
        show(Lang.AR, id);
        var cnie = paper(id, "cnie").kind();
        var rib = paper(id, "rib").kind();
        var study = paper(id, "study").kind();
        FxStage.call(() -> {
            var picture = new javafx.scene.image.WritableImage(40, 20);
            form.papers().onFiles(cnie, java.util.List.of(file));
            form.papers().onFiles(rib, java.util.List.of(folder.resolve("none.pdf")));
            var board = javafx.scene.input.Clipboard.getSystemClipboard();
            var content = new javafx.scene.input.ClipboardContent();
            content.putImage(picture);
            board.setContent(content);
            form.papers().onPaste(study, board);
            return null;
        });
        stage.picture("papers-scans-ar");
        assertThat(paper(id, "cnie").presence()).isEqualTo(Presence.PRESENT);
        assertThat(paper(id, "cnie").scans())
                .singleElement()
                .satisfies(scan -> assertThat(scan.name()).isEqualTo("البطاقة.pdf"));
        assertThat(paper(id, "study").scans())
                .singleElement()
                .satisfies(scan -> assertThat(scan.mediaType()).isEqualTo("image/png"));
        assertThat(paper(id, "rib").scans()).isEmpty();
        assertThat(bar()).isEqualTo("الوثائق 2/7");
        stage.assertSpeaks();
    }

    @Test
    void aScannedPdfIsLookedAtPageByPageAndADamagedOneSaysSo() throws Exception {
        var id = office.dossier(State.FILED).dossier().id();
        var pages = folder.resolve("الدراسة.pdf");
        try (var pdf = new org.apache.pdfbox.pdmodel.PDDocument()) {
            pdf.addPage(
                    new org.apache.pdfbox.pdmodel.PDPage(new org.apache.pdfbox.pdmodel.common.PDRectangle(300, 120)));
            pdf.addPage(
                    new org.apache.pdfbox.pdmodel.PDPage(new org.apache.pdfbox.pdmodel.common.PDRectangle(200, 300)));
            pdf.save(pages.toFile());
        }
        var damaged = java.nio.file.Files.writeString(folder.resolve("معطوب.pdf"), "%PDF-1.7 x");
        show(Lang.AR, id);
        var study = paper(id, "study").kind();
        var cnie = paper(id, "cnie").kind();
        FxStage.call(() -> {
            form.papers().onFiles(study, java.util.List.of(pages));
            form.papers().onFiles(cnie, java.util.List.of(damaged));
            return null;
        });
        pressEach("scan-show");
        assertThat(shown()).isEqualTo("1 / 2");
        stage.picture("papers-pdf-ar");
        pressEach("scan-after");
        assertThat(shown()).isEqualTo("2 / 2");
        assertThat(stage.all(Sentence.class).stream().map(Sentence::getText))
                .anySatisfy(text -> assertThat(text).startsWith("تعذر عرض صفحات معطوب.pdf."));
        stage.assertSpeaks();
        pressEach("scan-show");
        assertThat(shown()).isEmpty();
    }

    /** Which page is shown of how many. */
    private String shown() {
        return stage.all(javafx.scene.control.Label.class).stream()
                .map(javafx.scene.control.Label::getText)
                .filter(text -> text != null && text.matches("\\d / \\d"))
                .findFirst()
                .orElse("");
    }

    private void pressEach(String button) {
        var buttons = stage.all(javafx.scene.control.Button.class).stream()
                .filter(one -> button.equals(one.getId()) && !one.isDisabled())
                .toList();
        assertThat(buttons).isNotEmpty();
        buttons.forEach(one -> FxStage.call(() -> {
            one.fire();
            return null;
        }));
    }

    @Test
    void aNewDossierSaysWhenItsListComes() {
        show(Lang.FR, null);
        stage.picture("papers-new-fr");
        assertThat(stage.all(Sentence.class).stream().map(Sentence::getText))
                .anySatisfy(text -> assertThat(text).contains("dès que le dossier est enregistré"));
        assertThat(bar()).isEqualTo("Pièces");
    }

    @Test
    void whoMayOnlyLookChangesNothing() {
        var id = office.dossier(State.FILED).dossier().id();
        office.dossiers()
                .step(
                        office.session(),
                        id,
                        new org.sanad.core.dossier.NewStep(State.WITHDRAWN, Office.TODAY, "تخلى عن المشروع"));
        show(Lang.EN, id);
        assertThat(stage.all(RadioButton.class)).isNotEmpty().allMatch(RadioButton::isDisabled);
        stage.picture("papers-closed-en");
    }

    private CheckedPaper paper(UUID id, String code) {
        return office.papers().checklist(id).papers().stream()
                .filter(one -> one.kind().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void show(Lang lang, UUID id) {
        show(lang, id, new DirectBackground());
    }

    private void show(Lang lang, UUID id, Background background) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            form = new DossierFormController(screens.desk(), stage.wording(), background, stage.dialogs(), screens);
            form.open(id);
            form.go(Section.PAPERS);
            return form.view();
        });
    }

    private String bar() {
        return ((ToggleButton) stage.stage().getScene().lookup("#section-papers")).getText();
    }

    private void choose(String id) {
        FxStage.call(() -> {
            ((RadioButton) stage.stage().getScene().lookup("#" + id)).fire();
            return null;
        });
    }

    @Test
    void whatWasAskedOfADossierDoesNotBringItBackOverTheOneThatIsOpenByThen() {
        var id = office.dossier(State.FILED).dossier().id();
        var other = office.dossier(State.FILED).dossier();
        var slow = new HeldBackground("dossier.paper"::equals);
        show(Lang.FR, id, slow);
        choose("paper-cnie-present");
        go(other.id());
        FxStage.call(() -> {
            slow.release();
            return null;
        });
        assertThat(paper(id, "cnie").presence()).isEqualTo(Presence.PRESENT);
        assertThat(stage.all(Label.class).stream().map(Label::getText)).contains(other.number());
    }

    @Test
    void aRemarkStaysWithItsDossierWhenAnotherIsOpened() {
        var id = office.dossier(State.FILED).dossier().id();
        var other = office.dossier(State.FILED).dossier().id();
        show(Lang.AR, id);
        typed("paper-cnie-remark", "مصادق عليها");
        go(other);
        assertThat(paper(id, "cnie").remark()).isEqualTo("مصادق عليها");
        assertThat(paper(other, "cnie").remark()).isNull();
        FxStage.call(() -> {
            form.go(Section.PAPERS);
            return null;
        });
        typed("paper-cnie-remark", "ناقصة");
        go(null);
        assertThat(paper(other, "cnie").remark()).isEqualTo("ناقصة");
    }

    private void go(UUID to) {
        FxStage.call(() -> {
            form.left();
            form.open(to);
            stage.stage().getScene().getRoot().requestFocus();
            return null;
        });
    }

    private void typed(String id, String text) {
        FxStage.call(() -> {
            var field = (TextField) stage.stage().getScene().lookup("#" + id);
            field.requestFocus();
            field.setText(text);
            return null;
        });
    }

    private void remark(String id, String text) {
        FxStage.call(() -> {
            var field = (TextField) stage.stage().getScene().lookup("#" + id);
            field.setText(text);
            field.getOnAction().handle(null);
            return null;
        });
    }
}
