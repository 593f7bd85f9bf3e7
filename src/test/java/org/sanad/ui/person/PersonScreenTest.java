package org.sanad.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.AccessLog;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.State;
import org.sanad.core.extract.PersonExtractService;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.person.PersonLinkService;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

class PersonScreenTest implements Navigator {
    @TempDir
    Path folder;

    private final List<Place> gone = new ArrayList<>();
    private Office office;
    private DossierFile file;
    private FxStage stage;
    private PersonController person;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        file = office.dossier(State.UNDER_STUDY);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void showsRecordsDossiersAndChangesInArabic() {
        show(Lang.AR, file.principal().orElseThrow().person().id());
        stage.picture("person-ar");
        assertThat(sentences())
                .anyMatch(line -> line.contains("فاطمة العلوي") && line.contains("Fatima Alaoui"))
                .anyMatch(line -> line.contains("ورشة خياطة") && line.contains("حامل المشروع"));
        assertThat(stage.all(Label.class))
                .anyMatch(label -> file.dossier().number().equals(label.getText()));
        stage.assertSpeaks();
    }

    @Test
    void leadsToTheDossierAndBack() {
        show(Lang.FR, file.principal().orElseThrow().person().id());
        press("Ouvrir le dossier");
        FxStage.call(() -> {
            person.onBack();
            return null;
        });
        assertThat(gone).containsExactly(new Place.Dossier(file.dossier().id()), null);
    }

    @Test
    void leadsToThePaperForThePerson() {
        var id = file.principal().orElseThrow().person().id();
        show(Lang.FR, id);
        press("Imprimer ou PDF…");
        assertThat(gone).containsExactly(new Place.PrintPerson(id));
    }

    @Test
    void saysWhereNobodyIsFound() {
        show(Lang.EN, new UUID(3, 4));
        assertThat(sentences()).anyMatch(line -> line.contains("holds nobody"));
    }

    private List<String> sentences() {
        return stage.all(Sentence.class).stream().map(Sentence::getText).toList();
    }

    private void press(String words) {
        var button = stage.all(Button.class).stream()
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElseThrow();
        FxStage.call(() -> {
            button.fire();
            return null;
        });
    }

    private void show(Lang lang, UUID id) {
        stage = FxStage.open(lang);
        var desk = desk();
        stage.show(() -> {
            person = new PersonController(desk, stage.wording(), new DirectBackground(), stage.dialogs(), this);
            person.open(id);
            return person.view();
        });
    }

    private PersonDesk desk() {
        var database = office.scratch().register().database();
        var links = new PersonLinkService(
                office.session(),
                database,
                office.scratch().door(),
                ScratchRegister.CLOCK,
                Generators.timeBasedEpochGenerator(new Random(9))::generate);
        var clock = ScratchRegister.CLOCK;
        return new PersonDesk(
                office.session(),
                database.read(new OfficeStore()::tree),
                new PersonExtractService(office.session(), database, clock, links, new AccessLog(clock)));
    }

    @Override
    public void go(Place place) {
        gone.add(place);
    }

    @Override
    public void back() {
        gone.add(null);
    }
}
