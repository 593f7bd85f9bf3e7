package org.sanad.core.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.uuid.Generators;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.State;
import org.sanad.core.history.HistoryProof;
import org.sanad.core.office.OfficeStore;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class ScanServiceTest {
    private static final byte[] PDF = "%PDF-1.7 a secret of Fatima Alaoui".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private Office office;
    private UUID dossier;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        dossier = office.dossier(State.FILED).dossier().id();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aScanIsThereAfterReopeningAndItsPaperIsPresent() throws IOException {
        var file = Files.write(folder.resolve("carte nationale.pdf"), PDF);
        var scan = scans().attach(office.session(), dossier, "cnie", file);
        office.scratch().reopen();

        assertThat(scans().content(scan.id())).isEqualTo(PDF);
        assertThat(paper("cnie").presence()).isEqualTo(Presence.PRESENT);
        assertThat(paper("cnie").scans()).containsExactly(scan);
        assertThat(scan.mediaType()).isEqualTo("application/pdf");
        assertThat(office.scratch()
                        .register()
                        .database()
                        .read(sql -> new HistoryProof().prove(sql))
                        .broken())
                .isEmpty();
        var copy = folder.resolve("copy.pdf");
        scans().saveCopy(scan.id(), copy);
        assertThat(copy).hasBinaryContent(PDF);
    }

    @Test
    void nothingOfItStandsInClearInTheFolder() throws IOException {
        var scan = scans().attach(office.session(), dossier, "cnie", "secret-name.pdf", PDF);
        office.scratch().reopen();
        try (var files = Files.walk(folder.resolve("register"))) {
            for (var file : files.toList()) {
                assertThat(file.toString())
                        .doesNotContain(scan.sha256(), scan.sha256().substring(2), "secret-name");
                if (Files.isRegularFile(file)) {
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain("secret of Fatima", "secret-name", scan.sha256());
                }
            }
        }
    }

    @Test
    void aPaperThatHasAScanTakesAnother() {
        scans().attach(office.session(), dossier, "cnie", "front.pdf", PDF);
        scans().attach(office.session(), dossier, "cnie", "back.pdf", PDF);
        assertThat(paper("cnie").scans()).hasSize(2);
    }

    @Test
    void theSameContentIsStoredOnceAndGoesWithItsLastScan() throws IOException {
        var one = scans().attach(office.session(), dossier, "cnie", "a.pdf", PDF);
        var two = scans().attach(office.session(), dossier, "study", "b.pdf", PDF);
        assertThat(files()).hasSize(1);
        scans().remove(office.session(), one.id());
        assertThat(scans().content(two.id())).isEqualTo(PDF);
        scans().remove(office.session(), two.id());
        assertThat(files()).isEmpty();
        assertThat(paper("cnie").scans()).isEmpty();
        refused("scan.unknown", () -> scans().content(one.id()));
    }

    @Test
    void aDamagedFileIsNamedAndNeverShownAndOneThatIsNotHereIsSaid() throws IOException {
        var scan = scans().attach(office.session(), dossier, "cnie", "a.pdf", PDF);
        var file = files().getFirst();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        refused("scan.damaged", () -> scans().content(scan.id()));
        Files.delete(file);
        refused("scan.not_here", () -> scans().content(scan.id()));
    }

    @Test
    void whatACrashLeftIsSweptAndWhatIsNeededStays() throws IOException {
        var scan = scans().attach(office.session(), dossier, "cnie", "a.pdf", PDF);
        var orphan = store().add(new ByteArrayInputStream(new byte[100]));
        Files.write(folder.resolve("register/attachments/x.part"), new byte[3]);
        assertThat(store().holds(orphan.sha256())).isTrue();
        scans().sweep();
        assertThat(store().holds(orphan.sha256())).isFalse();
        assertThat(files()).hasSize(1);
        assertThat(scans().content(scan.id())).isEqualTo(PDF);
        store().sweep(Set.of());
        assertThat(files()).isEmpty();
    }

    /** They came with a backup that is newer than its rows, or their rows come back with the rescue copy. */
    @Test
    void nothingIsSweptWhileWorkOfARestoredRegisterMayBeMissing() throws IOException {
        var early = store().add(new ByteArrayInputStream(new byte[100]));
        behind(true);
        scans().attach(office.session(), dossier, "cnie", "a.pdf", PDF);
        scans().sweep();
        assertThat(store().holds(early.sha256())).isTrue();
        behind(false);
        scans().sweep();
        assertThat(store().holds(early.sha256())).isFalse();
    }

    private void behind(boolean restored) {
        office.scratch().register().database().write(sql -> {
            var settings = new OfficeStore();
            if (restored) {
                settings.set(sql, "behind", "restored");
            } else {
                settings.forget(sql, "behind");
            }
            return null;
        });
    }

    @Test
    void onlyPdfJpegAndPngOfABoundedSizeAreTaken() throws IOException {
        refused("scan.unknown_type", () -> attach("virus.pdf", new byte[] {'M', 'Z', 0, 0, 1}));
        refused("scan.empty", () -> attach("a.pdf", new byte[0]));
        var large = new byte[(int) ScanRules.LARGEST + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        refused("scan.too_large", () -> attach("a.pdf", large));
        var png = png();
        assertThat(attach("photo", png).mediaType()).isEqualTo("image/png");
        var huge = png.clone();
        huge[16] = 0x7F;
        refused("scan.too_many_dots", () -> attach("bomb.png", huge));
        refused("scan.unreadable", () -> attach("cut.png", java.util.Arrays.copyOf(png, 10)));
        assertThat(files()).hasSize(1);
    }

    @Test
    void aClosedDossierTakesNoScanAndLeavesNoFile() throws IOException {
        office.dossiers()
                .step(
                        office.session(),
                        dossier,
                        new org.sanad.core.dossier.NewStep(State.WITHDRAWN, Office.TODAY, "reason"));
        refused("dossier.closed", () -> attach("a.pdf", PDF));
        assertThat(files()).isEmpty();
    }

    static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private Attachment attach(String name, byte[] bytes) {
        return scans().attach(office.session(), dossier, "cnie", name, bytes);
    }

    private CheckedPaper paper(String code) {
        return office.papers().checklist(dossier).papers().stream()
                .filter(one -> one.kind().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() throws IOException {
        var attachments = folder.resolve("register/attachments");
        if (!Files.exists(attachments)) {
            return List.of();
        }
        try (var files = Files.walk(attachments)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private AttachmentStore store() {
        var register = office.scratch().register();
        return new AttachmentStore(register.folder().attachments(), register.key());
    }

    private ScanService scans() {
        return new ScanService(
                office.session(),
                office.scratch().register().database(),
                office.scratch().door(),
                ScratchRegister.CLOCK,
                Generators.timeBasedEpochGenerator(new Random(5))::generate,
                store());
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.key())
                                .containsExactly(key));
    }
}
