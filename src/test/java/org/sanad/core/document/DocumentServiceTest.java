package org.sanad.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.Arrangement;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierOrder.By;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.State;
import org.sanad.core.office.OfficeStore;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;

class DocumentServiceTest {
    private final Templates templates = new Templates();

    @TempDir
    private Path folder;

    private Office office;
    private DocumentService service;
    private DocumentFacts facts;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        var database = office.scratch().register().database();
        var tree = database.read(new OfficeStore()::tree);
        var home = tree.office("P10.521");
        service = new DocumentService(database, ScratchRegister.CLOCK, home, new AccessLog(ScratchRegister.CLOCK));
        facts = new DocumentFacts(
                office.dossiers(),
                office.awards(),
                office.papers(),
                office::list,
                office.extracts(),
                tree,
                ScratchRegister.CLOCK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Paper receipt(List<Lang> langs) {
        var file = office.dossier(State.FILED);
        var document = facts.of(
                office.session(), DocumentKind.FILING_RECEIPT, file.dossier().id());
        return service.make(office.session(), document, langs);
    }

    private void own(String wording) {
        office.scratch().register().database().write(sql -> {
            templates.keep(sql, DocumentKind.FILING_RECEIPT, Lang.FR, wording);
            return null;
        });
    }

    private List<AccessLog.Line> log() {
        return office.scratch()
                .register()
                .database()
                .read(sql -> new AccessLog(ScratchRegister.CLOCK).page(sql, 0, 10));
    }

    @Test
    void aReceiptInBothLanguagesIsSavedAndNoted() throws IOException {
        var paper = receipt(List.of(Lang.AR, Lang.FR));
        assertThat(log()).isEmpty();
        service.save(office.session(), paper, folder.resolve("receipt.pdf"));
        var words = Words.of(Files.readAllBytes(folder.resolve("receipt.pdf")));
        assertThat(words)
                .contains("إيداع", "العلوي", "Récépissé", "Alaoui", "09-08", "55-19", "01/05/2026", paper.subject());
        assertThat(log()).extracting(AccessLog.Line::access).containsExactly(Access.DOCUMENT_PRINT);
        assertThat(log().getFirst().subject()).isEqualTo("filing_receipt " + paper.subject());
        assertThat(ArchiveFile.faults(paper.pdf())).isEmpty();
    }

    /** Laws 55-19 and 09-08: until when, asked once, reasoned; what for, and the right to see and to correct. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR | 01/05/2026، واحدة، معللا، للتظلم، 09-08، والغرض، الاطلاع، تصحيحها",
                "FR | 01/05/2026، une، motivé، recours، 09-08، fins، accès، rectification",
                "EN | 01/05/2026، once، reasons، appeal، 09-08، statistics، see، corrected",
            })
    void theReceiptTellsTheDayTheReasonsAndThePurpose(Lang lang, String told) throws IOException {
        var words = String.join(" ", Words.of(receipt(List.of(lang)).pdf()));
        assertThat(words).contains(told.split("، "));
    }

    @Test
    void theLetterNamesThePapersThatTheChecklistWaitsFor() throws IOException {
        var id = office.dossier(State.FILED).dossier().id();
        var waited = office.papers().checklist(id).waitedFor();
        assertThat(waited).isNotEmpty();
        var letter = facts.of(office.session(), DocumentKind.MISSING_PAPERS, id);
        var words = Words.of(
                service.make(office.session(), letter, List.of(Lang.FR)).pdf());
        for (var paper : waited) {
            assertThat(words).containsAll(List.of(paper.kind().name(Lang.FR).split("[ ()]+")));
        }
    }

    @Test
    void anOfficesOwnWordingIsUsed() throws IOException {
        own("# Reçu {number}\nBonjour {holder}");
        var paper = receipt(List.of(Lang.FR));
        assertThat(paper.problems()).isEmpty();
        assertThat(Words.of(paper.pdf())).contains("Reçu", "Bonjour", "Fatima").doesNotContain("atteste");
    }

    @Test
    void aBrokenWordingIsNamedAndTheShippedOneIsUsed() throws IOException {
        own("# Reçu\n\n{nobody}");
        var paper = receipt(List.of(Lang.FR));
        assertThat(paper.problems()).containsExactly(Problem.of("template.name_unknown", 3, "nobody"));
        assertThat(Words.of(paper.pdf())).contains("atteste", "Fatima");
    }

    @Test
    void whatTheStateDoesNotAllowIsRefused() {
        var draft = office.dossier(State.DRAFT).dossier().id();
        assertThatThrownBy(() -> facts.of(office.session(), DocumentKind.FILING_RECEIPT, draft))
                .isInstanceOf(ProblemException.class)
                .extracting(e -> ((ProblemException) e).problem().key())
                .isEqualTo("print.not_filed");
        assertThatThrownBy(() -> facts.of(office.session(), DocumentKind.AWARD_LETTER, draft))
                .extracting(e -> ((ProblemException) e).problem().key())
                .isEqualTo("print.no_award");
    }

    @Test
    void theListHoldsEveryDossier() throws IOException {
        var first = office.dossier(State.FILED).dossier().number();
        var second = office.dossier(State.DRAFT).dossier().number();
        var list = facts.list(office.session(), DossierQuery.ALL, "", Arrangement.USUAL);
        var paper = service.make(office.session(), list, List.of(Lang.AR));
        assertThat(Words.of(paper.pdf())).contains(first, second);
    }

    @Test
    void theListHasTheColumnsOfTheScreenAndItsOrder() throws IOException {
        var first = office.dossier(State.FILED).dossier().number();
        var second = office.dossier(State.DRAFT).dossier().number();
        var columns = List.of(By.PROVINCE, By.STATE_ON, By.SECTOR, By.NUMBER);
        var shown = new Arrangement(columns, new DossierOrder(By.NUMBER, false, true));
        var list = facts.list(office.session(), DossierQuery.ALL, "", shown);
        var grid = list.fill(new Texts(Lang.FR)).tables().get("dossiers");
        assertThat(grid.columns()).extracting(Grid.Column::heading).hasSize(4).doesNotContain("Appui demandé");
        assertThat(grid.rows()).extracting(List::getLast).containsExactly(first, second);
        assertThat(grid.rows().getFirst()).startsWith("Tan-Tan", "02/03/2026");
    }

    @Test
    void anAdministratorSeesNoDossier() {
        var paper = receipt(List.of(Lang.AR));
        var administrator = new Session("P10.521", "A", Role.ADMINISTRATOR);
        assertThatThrownBy(() -> service.save(administrator, paper, folder.resolve("x.pdf")))
                .extracting(e -> ((ProblemException) e).problem().key())
                .isEqualTo("right.missing");
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }
}
