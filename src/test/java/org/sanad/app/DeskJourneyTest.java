package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.sanad.core.account.NewAccount;
import org.sanad.core.account.Role;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.core.paper.Attachment;
import org.sanad.core.paper.PaperMark;
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
            section(3);
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
            section(3);
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
            section(1);
            office.tabTo("name_ar");
            office.write(like.nameAr());
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

    @ParameterizedTest
    @CsvSource({"AR, الميزانية, أمينة", "FR, Budget, Amina"})
    void whatOneProposesAnotherApproves(Lang lang, String programme, String clerk) {
        at(lang, () -> {
            var id = studied();
            var desk = office.desk();
            desk.accounts()
                    .add(
                            desk.session(),
                            new NewAccount(clerk, Set.of(Role.CLERK), WalkedOffice.PASSWORD.toCharArray()));
            office.startAgain(clerk);
            office.find(number(id));
            section(4);
            office.tabTo("give-award");
            office.strike(KeyCode.SPACE);
            office.tabTo("programme_code");
            office.write(programme);
            office.tabTo("decision_number");
            office.write("7/2026");
            office.strike(KeyCode.ENTER, KeyCode.CONTROL);
            assertThat(state(id)).as("one person does not settle").isEqualTo(State.UNDER_STUDY);
            assertThat(office.desk().proposals().waiting("P10.521"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.proposedBy()).isEqualTo(clerk));

            office.startAgain("Clerk");
            office.menu("nav.today");
            office.open(number(id));
            assertThat(office.says(
                            "proposal.since",
                            clerk,
                            office.stage().wording().formats().day(TODAY)))
                    .isTrue();
            office.tabTo("approve-proposal");
            office.strike(KeyCode.SPACE);
            assertThat(state(id)).isEqualTo(State.SETTLED);
        });
    }

    private UUID studied() {
        var desk = office.desk();
        var slice = new Slice("P10.521", "OWN", TODAY.getYear());
        desk.funds().allot(desk.session(), new NewAllotment(slice, 10_000_000_00L, "7", TODAY));
        var id = desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
        desk.dossiers().step(desk.session(), id, new NewStep(State.FILED, TODAY));
        desk.papers()
                .checklist(id)
                .waitedFor()
                .forEach(paper -> desk.papers()
                        .mark(desk.session(), id, new PaperMark(paper.kind().code(), Presence.PRESENT, null)));
        desk.dossiers().step(desk.session(), id, new NewStep(State.READY, TODAY));
        desk.dossiers().step(desk.session(), id, new NewStep(State.UNDER_STUDY, TODAY));
        return id;
    }

    private String number(UUID id) {
        return office.desk().dossiers().find(id).dossier().number();
    }

    private State state(UUID id) {
        return office.desk().dossiers().find(id).dossier().state();
    }

    private List<DossierFile> dossiers() {
        return office.desk().lists().page(DossierQuery.ALL, 0, 9).lines().stream()
                .map(line -> office.desk().dossiers().find(line.id()))
                .toList();
    }

    /** Sections further on. */
    private void section(int by) {
        for (var at = 0; at < by; at++) {
            office.strike(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        }
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
