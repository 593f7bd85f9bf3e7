package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.history.EntryJson;
import org.sanad.core.history.HistoryStore;
import org.sanad.fixture.LinkedOffices;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** An office above may carry what others wrote, and nothing in the name of the office that reads it. */
class OwnLettersTest {
    private static final String OFFICE = "P10.521";

    @TempDir
    Path folder;

    private LinkedOffices offices;
    private Desk province;
    private String line;

    @BeforeEach
    void oneDossier() {
        offices = new LinkedOffices(folder);
        province = offices.invited(OFFICE);
        var dossier =
                province.dossiers().save(province.session(), Office.draft()).dossier();
        var entry = province.register()
                .database()
                .read(sql -> new HistoryStore().of(sql, List.of(dossier.id())))
                .getFirst();
        line = EntryJson.write(entry);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void whatThisOfficeWroteItselfIsPassedOver() {
        assertThat(take(line).fresh()).isZero();
    }

    @Test
    void whatSomebodyElseWroteInItsNameIsRefused() {
        var forged = line.replaceFirst("\"counter\":\\d+", "\"counter\":4711");
        assertThatThrownBy(() -> take(forged))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.problems().getFirst().key()).isEqualTo("receipt.letters_own"));
    }

    private Letters.Taken take(String entry) {
        var store = new KeyStore(province.register());
        return province.register().database().write(sql -> {
            var trust = Trust.of(sql, store, OFFICE, ScratchRegister.CLOCK.instant());
            var own = trust.keys().identity();
            return Letters.take(sql, Letters.seal(List.of(entry), List.of(own.sealingKey())), trust.opening(), own);
        });
    }
}
