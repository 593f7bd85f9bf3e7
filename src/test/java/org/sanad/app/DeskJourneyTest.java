package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.paper.Attachment;
import org.sanad.core.paper.Presence;
import org.sanad.core.person.Verdict;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;

/** Work at the desk besides typing, in Arabic as a clerk and in French as a delegate, without the mouse. */
class DeskJourneyTest {
    private static final LocalDate TODAY = LocalDate.now(ScratchRegister.CLOCK);

    @TempDir
    Path folder;

    private WalkedOffice office;

    private void at(Lang lang, Work work) {
        try (var opened = new WalkedOffice(folder.resolve("bureau"), "P10.521", lang)) {
            office = opened;
            work.go();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void go() throws IOException;
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aPaperIsMarkedAndItsScanPasted(Lang lang) {
        at(lang, () -> {
            var dossier = office.desk()
                    .dossiers()
                    .save(office.desk().session(), Office.draft())
                    .dossier();
            var id = dossier.id();
            var paper = office.desk()
                    .papers()
                    .checklist(id)
                    .waitedFor()
                    .getFirst()
                    .kind()
                    .code();
            office.find(dossier.number());
            office.section(3);
            office.tabTo("paper-" + paper + "-missing");
            office.strike(KeyCode.LEFT);
            if (!("paper-" + paper + "-present").equals(office.focused())) {
                office.strike(KeyCode.RIGHT);
                office.strike(KeyCode.RIGHT);
            }
            assertThat(office.focused()).isEqualTo("paper-" + paper + "-present");
            copied(board -> board.putImage(picture()));
            office.strike(KeyCode.V, KeyCode.CONTROL);
            office.tabTo("paper-" + paper + "-remark");
            office.write("OK");
            office.strike(KeyCode.ENTER);
            office.startAgain();

            var kept = office.desk().papers().checklist(id).papers().stream()
                    .filter(one -> one.kind().code().equals(paper))
                    .findFirst()
                    .orElseThrow();
            assertThat(kept.presence()).isEqualTo(Presence.PRESENT);
            assertThat(kept.remark()).isEqualTo("OK");
            assertThat(kept.scans()).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aScanIsChosenFromAFolderAndStored(Lang lang) {
        at(lang, () -> {
            var desk = office.desk();
            var dossier = desk.dossiers().save(desk.session(), Office.draft()).dossier();
            var paper = desk.papers()
                    .checklist(dossier.id())
                    .waitedFor()
                    .getFirst()
                    .kind()
                    .code();
            office.find(dossier.number());
            office.section(3);
            office.tabTo("paper-" + paper + "-attach");
            office.files().choose(null);
            office.strike(KeyCode.SPACE);
            assertThat(scans(dossier.id(), paper)).as("the window was left").isEmpty();
            office.files().choose(Files.writeString(folder.resolve("البطاقة.pdf"), "%PDF-1.7 the card"));
            office.tabTo("paper-" + paper + "-attach");
            office.strike(KeyCode.SPACE);
            assertThat(office.files().asked())
                    .hasSize(2)
                    .allMatch((office.stage().wording().get("scan.choose") + " *.pdf *.jpg *.jpeg *.png")::equals);
            office.startAgain();

            assertThat(scans(dossier.id(), paper)).singleElement().satisfies(scan -> {
                assertThat(scan.name()).isEqualTo("البطاقة.pdf");
                assertThat(office.desk().scans().content(scan.id()))
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("%PDF-1.7 the card");
            });
        });
    }

    private List<Attachment> scans(UUID dossier, String paper) {
        return office.desk().papers().checklist(dossier).papers().stream()
                .filter(one -> one.kind().code().equals(paper))
                .flatMap(one -> one.scans().stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void whoIsTheSamePersonIsSaid(Lang lang) {
        at(lang, () -> {
            var desk = office.desk();
            var known = desk.dossiers().save(desk.session(), Office.draft());
            var like = known.principal().orElseThrow().person();
            office.menu("nav.dossiers");
            office.strike(KeyCode.N, KeyCode.CONTROL);
            office.write("x");
            office.section(1);
            office.tabTo("name_ar");
            office.write(like.nameAr());
            office.pass(Duration.ofMillis(200));
            office.strike(KeyCode.ENTER);
            office.tabTo(office.stage().wording().get("resemblance.same"));
            office.strike(KeyCode.SPACE);
            office.startAgain();

            assertThat(office.desk().personLinks().of(like.id()))
                    .singleElement()
                    .satisfies(link -> assertThat(link.verdict()).isEqualTo(Verdict.SAME));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aSpreadsheetIsTakenOver(Lang lang) {
        at(lang, () -> {
            var file = Files.writeString(folder.resolve("people.csv"), """
                    Nom;Montant;Date décision
                    Fatima Alaoui;12.000;24/08/2021
                    Ali Bennani;5,2 millions;24/08/2021
                    """);
            office.menu("nav.import");
            copied(board -> board.putFiles(List.of(new File(file.toString()))));
            office.strike(KeyCode.V, KeyCode.CONTROL);
            assertThat(office.says("import.check")).isTrue();
            office.strike(KeyCode.ENTER, KeyCode.CONTROL);
            assertThat(office.says("import.ask_on")).as("12.000 reads two ways").isTrue();
            office.tabTo(office.stage().wording().formats().money(12_000_00));
            office.strike(KeyCode.SPACE);
            office.strike(KeyCode.ENTER, KeyCode.CONTROL);
            assertThat(dossiers()).as("looked at only").isEmpty();
            assertThat(office.says("import.add", 1)).isTrue();
            office.strike(KeyCode.ENTER, KeyCode.CONTROL);
            office.startAgain();

            assertThat(dossiers())
                    .singleElement()
                    .satisfies(one -> assertThat(one.awarded()).isEqualTo(12_000_00));
        });
    }

    @ParameterizedTest
    @CsvSource({"AR, شكرا لكم", "FR, Merci à vous"})
    void aTemplateIsReworded(Lang lang, String words) {
        at(lang, () -> {
            var title = office.stage().wording().get("wording.title");
            office.find(title, "palette.screen", title);
            office.tabTo("wording-document");
            office.strike(KeyCode.DOWN);
            office.tabTo("wording");
            office.strike(KeyCode.END, KeyCode.CONTROL);
            office.write(words);
            office.tabTo("keep-wording");
            office.strike(KeyCode.S, KeyCode.CONTROL);
            office.startAgain();

            assertThat(List.of(DocumentKind.values()))
                    .anyMatch(kind -> List.of(Lang.values()).stream()
                            .anyMatch(in -> office.desk()
                                    .handouts()
                                    .wordings()
                                    .wording(kind, in)
                                    .contains(words)));
        });
    }

    private List<DossierFile> dossiers() {
        return office.desk().lists().page(DossierQuery.ALL, 0, 9).lines().stream()
                .map(line -> office.desk().dossiers().find(line.id()))
                .toList();
    }

    private static void copied(Consumer<ClipboardContent> what) {
        FxStage.call(() -> {
            var content = new ClipboardContent();
            what.accept(content);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static WritableImage picture() {
        var picture = new WritableImage(8, 8);
        picture.getPixelWriter().setColor(1, 1, Color.RED);
        return picture;
    }
}
