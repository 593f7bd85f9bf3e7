package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.data.tables.Tables.SET_ASIDE;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.history.HistoryStore;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Sentence;

/** The timeline says of an edit that is not in the dossier that it is not. */
class HistorySetAsideTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Lang.class)
    void whatIsSetAsideSaysSo(Lang lang) {
        try (var office = new Office(folder.resolve("register"))) {
            var id = office.dossiers()
                    .save(office.session(), Office.draft())
                    .dossier()
                    .id();
            setAside(office, id);
            var screens = new DossierScreens(office);
            var stage = FxStage.open(lang);
            stage.show(() -> {
                var form = new DossierFormController(
                        screens.desk(), stage.wording(), new DirectBackground(), stage.dialogs(), screens);
                form.open(id);
                form.go(Section.HISTORY);
                return form.view();
            });
            stage.picture("history-set-aside-" + lang.code());
            assertThat(stage.all(Sentence.class).stream().map(Sentence::getText))
                    .containsOnlyOnce(stage.wording().get("history.set_aside"));
            stage.assertSpeaks();
            stage.close();
        }
    }

    private static void setAside(Office office, UUID id) {
        office.dossiers()
                .save(office.session(), Office.retitled(office.dossiers().find(id), "Atelier de menuiserie"));
        office.scratch().register().database().write(sql -> {
            var last = new HistoryStore().of(sql, List.of(id)).getLast();
            sql.insertInto(SET_ASIDE)
                    .values(last.office(), last.epoch(), last.counter(), id.toString(), "sync.not_owner", "{}")
                    .execute();
            return null;
        });
    }
}
