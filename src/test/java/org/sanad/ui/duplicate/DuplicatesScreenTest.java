package org.sanad.ui.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.person.Person;
import org.sanad.core.person.Verdict;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.LinkedOffices;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

class DuplicatesScreenTest implements Navigator {
    @TempDir
    Path folder;

    private final Map<Class<? extends Place>, Integer> waiting = new HashMap<>();
    private Place gone;
    private LinkedOffices offices;
    private Desk headquarters;
    private FxStage stage;

    @BeforeEach
    void make() {
        offices = new LinkedOffices(folder);
        headquarters = offices.headquarters();
    }

    @AfterEach
    void close() {
        stage.close();
        offices.close();
    }

    @ParameterizedTest
    @EnumSource
    void twoAreSeenSideBySideLinkedAndUnlinked(Lang lang) {
        meet();
        open(lang);
        stage.assertSpeaks();
        stage.picture("duplicates-" + lang.code());
        assertThat(waiting).containsEntry(Place.Duplicates.class, 1);
        press("open-dossier");
        assertThat(gone).isInstanceOf(Place.Dossier.class);
        press("same");
        assertThat(waiting).containsEntry(Place.Duplicates.class, 0);
        stage.assertSpeaks();
        stage.picture("duplicates-decided-" + lang.code());
        press("undo");
        assertThat(waiting).containsEntry(Place.Duplicates.class, 1);
        press("different");
        assertThat(waiting).containsEntry(Place.Duplicates.class, 0);
    }

    @Test
    void whoWaitsForNothingIsToldWhatTheScreenIsFor() {
        open(Lang.AR);
        stage.assertSpeaks();
        assertThat(find("same")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theOfficeBelowIsToldWhoIsElsewhereTooAndNoLongerOnceItIsUndone(Lang lang) {
        var province = meet();
        var pair = headquarters.duplicates().waiting(headquarters.session(), 1).getFirst();
        headquarters.duplicates().decide(headquarters.session(), pair, Verdict.SAME);
        offices.exchange(province);
        open(lang, province);
        stage.assertSpeaks();
        stage.picture("duplicates-elsewhere-" + lang.code());
        assertThat(words()).contains(stage.wording().get("duplicate.elsewhere_text"));
        assertThat(words()).anyMatch(one -> one.contains("Mohammed El Alaoui"));

        headquarters.duplicates().decide(headquarters.session(), pair, Verdict.OPEN);
        offices.exchange(province);
        stage.close();
        open(lang, province);
        assertThat(words()).doesNotContain(stage.wording().get("duplicate.elsewhere_text"));
    }

    private List<String> words() {
        return stage.all(Sentence.class).stream().map(Sentence::getText).toList();
    }

    private Desk meet() {
        var province = offices.invited("P10.521");
        keep(headquarters, "محمد العلوي", null, "0661223344");
        keep(province, null, "Mohammed El Alaoui", null);
        offices.carry(province);
        return province;
    }

    private static void keep(Desk desk, String arabic, String latin, String phone) {
        var plain = Office.draft();
        var born = LocalDate.of(1988, 4, 17);
        var person =
                new Person(null, arabic, latin, "JB200145", born, 1988, null, phone, null, null, Person.Kin.UNKNOWN);
        desk.dossiers()
                .save(
                        desk.session(),
                        new Draft(
                                null,
                                plain.project(),
                                plain.plan(),
                                plain.jobs(),
                                List.of(new Participant(Part.HOLDER, person))));
    }

    private void press(String style) {
        FxStage.call(() -> {
            find(style).getFirst().fire();
            return null;
        });
    }

    private List<Button> find(String style) {
        return stage.all(Button.class).stream()
                .filter(one -> one.getStyleClass().contains(style))
                .toList();
    }

    private void open(Lang lang) {
        open(lang, headquarters);
    }

    private void open(Lang lang, Desk desk) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            var controller =
                    new DuplicatesController(DuplicatesDesk.of(desk), stage.wording(), new DirectBackground(), this);
            controller.shown();
            return controller.view();
        });
    }

    @Override
    public void go(Place place) {
        gone = place;
    }

    @Override
    public void back() {
        gone = null;
    }

    @Override
    public void waiting(Class<? extends Place> place, int count) {
        waiting.put(place, count);
    }
}
