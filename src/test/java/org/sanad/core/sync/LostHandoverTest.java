package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.core.dossier.DossierHistoryService;
import org.sanad.core.dossier.HistoryEvent;
import org.sanad.core.merge.Clash;
import org.sanad.fixture.Office;

/** An office writes in a dossier that it had handed over in days which its restored PC does not know. */
class LostHandoverTest extends TwoProvinces {
    private static final String LATE = "Of the restored PC";
    private UUID dossier;

    @BeforeEach
    void handOverAndRestore() throws IOException {
        var giver = at(FROM);
        dossier =
                giver.dossiers().save(giver.session(), Office.draft()).dossier().id();
        round();
        var backup = giver.backups()
                .make(giver.session(), Files.createDirectory(folder.resolve("backup")))
                .file();
        giver.transfers().offer(giver.session(), dossier, TO, "The holder moved");
        round();
        restore(FROM, backup);
    }

    @Test
    void whatItWroteBeforeTheAnswerArrivedIsSetAsideOnEachLevel() {
        title(FROM, LATE);
        bring(FROM, "R10");
        bring("R10", "HQ");
        accept();
        rescue();
        assertSetAside();
    }

    @Test
    void whatItWroteAndSentAfterwardsIsSetAsideOnEachLevel() {
        accept();
        title(FROM, LATE);
        bring(FROM, "R10");
        bring("R10", "HQ");
        rescue();
        assertSetAside();
    }

    @Test
    void afterALaterHandingBackAPersonDecides() {
        title(FROM, LATE);
        bring(FROM, "R10");
        accept();
        rescue();
        at(TO).transfers().offer(at(TO).session(), dossier, FROM, "The holder came back");
        rounds();
        at(FROM).transfers().answer(at(FROM).session(), waiting(FROM).id(), true, "");
        rounds();
        for (var office : List.of("HQ", "R10", FROM)) {
            assertThat(at(office).conflicts().open(at(office).session()))
                    .as(office)
                    .singleElement()
                    .satisfies(one -> assertThat(one.clash().versions())
                            .extracting(Clash.Version::value)
                            .containsExactly("Atelier de couture", LATE));
            assertThat(aside(office)).as(office).isEmpty();
            assertThat(at(office).proofs().prove().findings()).as(office).isEmpty();
        }
    }

    private void accept() {
        var taker = at(TO);
        taker.transfers().answer(taker.session(), waiting(TO).id(), true, "");
        bring(TO, "R05");
        bring("R05", "HQ");
    }

    private void rescue() {
        rounds();
        var above = at("R10");
        receiveAt(
                FROM,
                above.rescues()
                        .write(above.session(), FROM, stick, Pace.UNWATCHED)
                        .file());
        rounds();
    }

    private void rounds() {
        for (var time = 0; time < 3; time++) {
            bring(FROM, "R10");
            bring(TO, "R05");
            bring("R10", "HQ");
            bring("R05", "HQ");
        }
    }

    private void bring(String from, String to) {
        receiveAt(from, receiveAt(to, send(from)).receipt());
    }

    private Received receiveAt(String office, Path file) {
        return at(office).receiving().receive(at(office).session(), file, stick, Pace.UNWATCHED);
    }

    private void title(String office, String title) {
        var desk = at(office);
        desk.dossiers().save(desk.session(), Office.retitled(desk.dossiers().find(dossier), title));
    }

    private void assertSetAside() {
        for (var office : List.of("HQ", "R10", FROM)) {
            var file = at(office).dossiers().find(dossier).dossier();
            assertThat(file.owner()).as(office).isEqualTo(TO);
            assertThat(file.project().titleFr()).as(office).isNotEqualTo(LATE);
            assertThat(aside(office))
                    .as(office)
                    .singleElement()
                    .satisfies(
                            one -> assertThat(one.changes()).anyMatch(change -> Objects.equals(change.after(), LATE)));
            assertThat(at(office)
                            .exchangeRegister()
                            .month(at(office).session(), YearMonth.from(Office.TODAY))
                            .waiting())
                    .as(office)
                    .anySatisfy(one -> {
                        assertThat(one.dossier()).isEqualTo(dossier);
                        assertThat(one.reason()).isEqualTo("sync.not_owner");
                    });
            assertThat(at(office).proofs().prove().findings()).as(office).isEmpty();
        }
    }

    private List<HistoryEvent> aside(String office) {
        var desk = at(office);
        var history = new DossierHistoryService(desk.session(), desk.register().database());
        return history.of(desk.dossiers().find(dossier)).stream()
                .filter(HistoryEvent::setAside)
                .toList();
    }
}
