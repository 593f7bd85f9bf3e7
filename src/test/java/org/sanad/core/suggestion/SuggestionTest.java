package org.sanad.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.data.tables.Tables.DOSSIER;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.LinkedOffices;
import org.sanad.fixture.Office;
import org.sanad.text.ProblemException;

/** Headquarters sees a mistake in a province’s dossier; the two exchange packages and receipts. */
class SuggestionTest {
    @TempDir
    Path folder;

    private LinkedOffices offices;
    private Desk headquarters;
    private Desk province;
    private UUID dossier;

    @BeforeEach
    void open() {
        offices = new LinkedOffices(folder);
        headquarters = offices.headquarters();
        province = offices.invited("P10.521");
        dossier = province.dossiers()
                .save(province.session(), Office.draft())
                .dossier()
                .id();
        offices.exchange(province);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void whatIsAcceptedIsWrittenBelowAndSeenAbove() {
        suggest(SuggestedField.COMMUNE, "El Ouatia");
        assertThat(commune(headquarters)).isNotEqualTo("El Ouatia");
        offices.exchange(province);
        assertThat(province.suggestions().waiting(province.session())).isEqualTo(1);
        assertThat(commune(province)).isNotEqualTo("El Ouatia");
        province.suggestions().answer(province.session(), only(province).id(), true, null);
        assertThat(commune(province)).isEqualTo("El Ouatia");
        assertThat(province.suggestions().waiting(province.session())).isZero();
        offices.exchange(province);
        assertThat(commune(headquarters)).isEqualTo("El Ouatia");
        assertThat(only(headquarters).answer().accepted()).isTrue();
        offices.exchange(province);
        assertThat(province.suggestions().waiting(province.session())).isZero();
    }

    @Test
    void whatIsDeclinedNeedsAReasonAndChangesNothing() {
        var before = commune(province);
        suggest(SuggestedField.NAME_LATIN, "Khadija Bennani");
        offices.exchange(province);
        var waiting = only(province);
        assertThatThrownBy(() -> province.suggestions().answer(province.session(), waiting.id(), false, " "))
                .isInstanceOf(ProblemException.class);
        province.suggestions().answer(province.session(), waiting.id(), false, "La carte dit autre chose");
        offices.exchange(province);
        assertThat(commune(headquarters)).isEqualTo(before);
        assertThat(only(headquarters).answer().reason()).isEqualTo("La carte dit autre chose");
        assertThatThrownBy(() -> province.suggestions().answer(province.session(), waiting.id(), true, null))
                .hasMessageContaining("suggestion.answered");
    }

    @Test
    void aValueThatTheRulesRefuseIsNotWrittenAndTheSuggestionWaitsOn() {
        suggest(SuggestedField.CNIE, "not a card");
        offices.exchange(province);
        assertThatThrownBy(() -> province.suggestions()
                        .answer(province.session(), only(province).id(), true, null))
                .hasMessageContaining("cnie");
        assertThat(only(province).open()).isTrue();
    }

    @Test
    void whatWasTakenBackNoLongerWaitsBelow() {
        suggest(SuggestedField.REMARK, "Le devis manque");
        offices.exchange(province);
        headquarters
                .suggestions()
                .withdraw(headquarters.session(), only(headquarters).id());
        offices.exchange(province);
        assertThat(province.suggestions().waiting(province.session())).isZero();
    }

    @Test
    void aRemarkIsAcceptedWithoutChangingTheDossier() {
        suggest(SuggestedField.REMARK, "Le devis manque");
        offices.exchange(province);
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
}
