package org.sanad.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.data.tables.Tables.DOSSIER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.sync.Pace;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** Headquarters sees a mistake in a province’s dossier; the two exchange packages and receipts. */
class SuggestionTest {
    @TempDir
    Path folder;

    private Path stick;
    private ScratchRegister above;
    private ScratchRegister below;
    private Desk headquarters;
    private Desk province;
    private UUID dossier;

    @BeforeEach
    void open() throws Exception {
        stick = Files.createDirectory(folder.resolve("stick"));
        above = ScratchRegister.create(folder.resolve("HQ"), "HQ");
        below = ScratchRegister.create(folder.resolve("P10.521"), "P10.521");
        headquarters = new Desk(above.register(), ScratchRegister.CLOCK);
        province = new Desk(below.register(), ScratchRegister.CLOCK);
        var file = folder.resolve("invitation");
        headquarters.invitations().invite(headquarters.session(), "P10.521", file);
        province.invitations().accept(province.session(), file);
        dossier = province.dossiers()
                .save(province.session(), Office.draft())
                .dossier()
                .id();
        exchange();
    }

    @AfterEach
    void close() {
        above.close();
        below.close();
    }

    @Test
    void whatIsAcceptedIsWrittenBelowAndSeenAbove() {
        suggest(SuggestedField.COMMUNE, "El Ouatia");
        assertThat(commune(headquarters)).isNotEqualTo("El Ouatia");
        exchange();
        assertThat(province.suggestions().waiting(province.session())).isEqualTo(1);
        assertThat(commune(province)).isNotEqualTo("El Ouatia");
        province.suggestions().answer(province.session(), only(province).id(), true, null);
        assertThat(commune(province)).isEqualTo("El Ouatia");
        assertThat(province.suggestions().waiting(province.session())).isZero();
        exchange();
        assertThat(commune(headquarters)).isEqualTo("El Ouatia");
        assertThat(only(headquarters).answer().accepted()).isTrue();
        exchange();
        assertThat(province.suggestions().waiting(province.session())).isZero();
    }

    @Test
    void whatIsDeclinedNeedsAReasonAndChangesNothing() {
        var before = commune(province);
        suggest(SuggestedField.NAME_LATIN, "Khadija Bennani");
        exchange();
        var waiting = only(province);
        assertThatThrownBy(() -> province.suggestions().answer(province.session(), waiting.id(), false, " "))
                .isInstanceOf(ProblemException.class);
        province.suggestions().answer(province.session(), waiting.id(), false, "La carte dit autre chose");
        exchange();
        assertThat(commune(headquarters)).isEqualTo(before);
        assertThat(only(headquarters).answer().reason()).isEqualTo("La carte dit autre chose");
        assertThatThrownBy(() -> province.suggestions().answer(province.session(), waiting.id(), true, null))
                .hasMessageContaining("suggestion.answered");
    }

    @Test
    void aValueThatTheRulesRefuseIsNotWrittenAndTheSuggestionWaitsOn() {
        suggest(SuggestedField.CNIE, "not a card");
        exchange();
        assertThatThrownBy(() -> province.suggestions()
                        .answer(province.session(), only(province).id(), true, null))
                .hasMessageContaining("cnie");
        assertThat(only(province).open()).isTrue();
    }

    @Test
    void whatWasTakenBackNoLongerWaitsBelow() {
        suggest(SuggestedField.REMARK, "Le devis manque");
        exchange();
        headquarters
                .suggestions()
                .withdraw(headquarters.session(), only(headquarters).id());
        exchange();
        assertThat(province.suggestions().waiting(province.session())).isZero();
    }

    @Test
    void aRemarkIsAcceptedWithoutChangingTheDossier() {
        suggest(SuggestedField.REMARK, "Le devis manque");
        exchange();
        var before = province.dossiers().find(dossier);
        province.suggestions().answer(province.session(), only(province).id(), true, "Demandé");
        assertThat(province.dossiers().find(dossier)).isEqualTo(before);
    }

    @Test
    void anOfficeSuggestsNothingAboutItsOwn() {
        assertThatThrownBy(() -> province.suggestions()
                        .make(province.session(), dossier, SuggestedField.COMMUNE, "El Ouatia", "x"))
                .hasMessageContaining("suggestion.own");
    }

    /** Whatever a screen or a command does. */
    @Test
    void theDoorLetsNobodyWriteInTheRecordOfAnotherOffice() {
        assertThatThrownBy(() -> headquarters.door().write(headquarters.session(), "dossier.change", change -> {
                    var row = change.sql()
                            .selectFrom(DOSSIER)
                            .where(DOSSIER.ID.eq(dossier))
                            .fetchSingle();
                    row.setCommune("El Ouatia");
                    change.put(row);
                    return null;
                }))
                .hasMessageContaining("record.not_own");
        assertThatThrownBy(() -> headquarters.door().write(headquarters.session(), "dossier.change", change -> {
                    var row = change.sql()
                            .selectFrom(DOSSIER)
                            .where(DOSSIER.ID.eq(dossier))
                            .fetchSingle();
                    row.setOwnerCode("HQ");
                    change.put(row);
                    return null;
                }))
                .hasMessageContaining("record.not_own");
        assertThat(commune(headquarters)).isEqualTo(commune(province));
    }

    private void suggest(SuggestedField field, String wanted) {
        headquarters.suggestions().make(headquarters.session(), dossier, field, wanted, "Vu sur la carte");
    }

    private static Suggestion only(Desk desk) {
        var all = desk.suggestions().list(desk.session());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private String commune(Desk desk) {
        return desk.dossiers().find(dossier).dossier().project().commune();
    }

    private void exchange() {
        var sent = province.sending().send(province.session(), stick, false, Pace.UNWATCHED);
        var received = headquarters
                .receiving()
                .receive(headquarters.session(), sent.file().file(), stick, Pace.UNWATCHED);
        province.receiving().receive(province.session(), received.receipt(), stick, Pace.UNWATCHED);
    }
}
