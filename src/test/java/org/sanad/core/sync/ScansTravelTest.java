package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.core.paper.Attachment;
import org.sanad.core.paper.AttachmentStore;
import org.sanad.fixture.Office;

/** Contents of scans go up with packages, down with offers, and to whoever says that it misses them. */
class ScansTravelTest extends TwoProvinces {
    private static final byte[] PAPER = "%PDF-1.7 the identity card".getBytes(StandardCharsets.US_ASCII);
    private UUID dossier;
    private Attachment scan;

    @BeforeEach
    void attach() {
        var giver = at(FROM);
        dossier =
                giver.dossiers().save(giver.session(), Office.draft()).dossier().id();
        scan = giver.scans().attach(giver.session(), dossier, "cnie", "cnie.pdf", PAPER);
    }

    @Test
    void aScanGoesUpWithItsPackageAndDownWithTheOffer() {
        carry(FROM, "R10");
        carry("R10", "HQ");
        assertThat(content("R10")).isEqualTo(PAPER);
        assertThat(content("HQ")).isEqualTo(PAPER);

        at(FROM).transfers().offer(at(FROM).session(), dossier, TO, "The holder moved");
        round();
        at(TO).scans().sweep();
        at(TO).transfers().answer(at(TO).session(), waiting(TO).id(), true, "");
        assertThat(content(TO)).isEqualTo(PAPER);
        at(TO).scans()
                .attach(
                        at(TO).session(),
                        dossier,
                        "rib",
                        "rib.pdf",
                        "%PDF-1.7 account".getBytes(StandardCharsets.US_ASCII));
        round();
        assertThat(content("R05")).isEqualTo(PAPER);
        assertThat(missing("HQ")).isEmpty();
    }

    @Test
    void whoMissesOneSaysSoAndGetsIt() throws IOException {
        round();
        lose("HQ");
        lose("R10");
        round();
        round();
        assertThat(content("HQ")).isEqualTo(PAPER);
        assertThat(content("R10")).isEqualTo(PAPER);
        lose(FROM);
        round();
        assertThat(content(FROM)).isEqualTo(PAPER);
    }

    @Test
    void aScanGoesOnceAndARescueCopyHoldsAllOfThem() throws IOException {
        var first = Files.size(send(FROM));
        carry(FROM, "R10");
        assertThat(Files.size(send(FROM))).isLessThan(first);
        lose(FROM);
        var rescue = at("R10").rescues().write(at("R10").session(), FROM, stick, Pace.UNWATCHED);
        var taken = at(FROM).receiving().receive(at(FROM).session(), rescue.file(), stick, Pace.UNWATCHED);
        assertThat(taken.scans()).isEqualTo(1);
        assertThat(content(FROM)).isEqualTo(PAPER);
    }

    private byte[] content(String office) {
        return at(office).scans().content(scan.id());
    }

    private java.util.List<String> missing(String office) {
        var register = at(office).register();
        return register.database()
                .read(sql -> new Scans(register, at(office).offices())
                        .missing(sql, at(office).offices().within(office)));
    }

    private void lose(String office) throws IOException {
        var register = at(office).register();
        var contents = new AttachmentStore(register.folder().attachments(), register.key());
        contents.sweep(java.util.Set.of());
        assertThat(contents.holds(scan.sha256())).isFalse();
    }
}
