package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.person.Person;
import org.sanad.core.person.Verdict;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

class ResemblanceTest {
    @TempDir
    Path folder;

    private final DirectBackground background = new DirectBackground();
    private Office office;
    private DossierScreens screens;
    private FxStage stage;
    private DossierFormController form;
    private DossierFile known;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        known = keep(new Person(
                null, "محمد العلوي", null, "JB12345", null, 1980, null, null, null, null, Person.Kin.UNKNOWN));
        screens = new DossierScreens(office);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void whileTypingAQuietWarningSaysWhoItLooksLikeAndWhy() {
        show(Lang.AR);
        assertThat(warnings()).isEmpty();
        type("name_latin", "Mohammed El Alaoui");
        type("cnie", "jb12345");
        stage.picture("resemblance-ar");
        assertThat(warnings())
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains("محمد العلوي")
                        .contains(known.dossier().number())
                        .contains("طانطان"))
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains("رقم البطاقة الوطنية نفسه")
                        .contains("متقارب في النطق"));
        stage.assertSpeaks();
        assertThat(stage.all(Button.class))
                .filteredOn(ResemblanceTest::ofTheBox)
                .hasSize(3)
                .allMatch(Button::isFocusTraversable);
        type("name_latin", "Mahmoud El Alaoui");
        type("cnie", "");
        assertThat(warnings()).isEmpty();
    }

    @Test
    void theOtherDossierIsOpenedAndWhatWasTypedIsKept() {
        show(Lang.FR);
        type("name_latin", "Mohamed Alaoui");
        press("Ouvrir le dossier");
        assertThat(screens.gone())
                .containsExactly(new Place.Dossier(known.dossier().id()));
        assertThat(office.list()).isNotNull();
        assertThat(screens.desk().people().finder().size()).isEqualTo(1);
    }

    @Test
    void notTheSameIsRememberedAndUndone() {
        show(Lang.FR);
        type("name_latin", "Mohamed Alaoui");
        press("Pas la même");
        assertThat(warnings()).singleElement().asString().contains("N’est pas محمد العلوي");
        assertThat(links())
                .singleElement()
                .satisfies(link -> assertThat(link.verdict()).isEqualTo(Verdict.DIFFERENT));
        stage.picture("resemblance-decided-fr");
        press("Annuler");
        assertThat(warnings()).anySatisfy(sentence -> assertThat(sentence).contains("Ressemble à"));
        assertThat(links()).isEmpty();
    }

    @Test
    void theSamePersonIsRemembered() {
        show(Lang.EN);
        type("name_latin", "Mohamed Alaoui");
        press("Same person");
        assertThat(warnings()).singleElement().asString().contains("The same person as");
        assertThat(links())
                .singleElement()
                .satisfies(link -> assertThat(link.verdict()).isEqualTo(Verdict.SAME));
    }

    @Test
    void itLooksWhenTheTypingRestsAndNoMoreOnceThePersonWentElsewhere() {
        show(Lang.FR);
        key("name_latin", "Mohamed Alaoui");
        rest(100);
        key("cnie", "JB12345");
        rest(100);
        assertThat(warnings()).isEmpty();
        rest(30);
        assertThat(warnings()).anySatisfy(sentence -> assertThat(sentence).contains("Ressemble à"));
        key("name_latin", "Zoubida Ouhmad");
        key("cnie", "");
        FxStage.call(() -> {
            form.closing();
            return null;
        });
        rest(1000);
        assertThat(warnings()).anySatisfy(sentence -> assertThat(sentence).contains("Ressemble à"));
    }

    private void key(String field, String text) {
        FxStage.call(() -> {
            ((TextField) stage.stage().getScene().lookup("#" + field)).setText(text);
            return null;
        });
    }

    private void rest(int millis) {
        FxStage.call(() -> {
            background.pass(Duration.ofMillis(millis));
            return null;
        });
    }

    private List<org.sanad.core.person.PersonLink> links() {
        return screens.desk().people().links().of(holder(known).id());
    }

    private DossierFile keep(Person person) {
        var draft = Office.draft();
        return office.dossiers()
                .save(
                        office.session(),
                        new Draft(
                                null,
                                draft.project(),
                                draft.plan(),
                                draft.jobs(),
                                List.of(new Participant(Part.HOLDER, person))));
    }

    private static Person holder(DossierFile file) {
        return file.principal().orElseThrow().person();
    }

    private void show(Lang lang) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            form = new DossierFormController(screens.desk(), stage.wording(), background, stage.dialogs(), screens);
            form.go(Section.PEOPLE);
            return form.view();
        });
    }

    private void type(String field, String text) {
        FxStage.call(() -> {
            stage.stage().getScene().lookup("#" + field);
            ((TextField) stage.stage().getScene().lookup("#" + field)).setText(text);
            form.resemblance().look();
            return null;
        });
    }

    private void press(String words) {
        var button =
                stage.all(Button.class).stream().filter(with(words)).findFirst().orElseThrow();
        FxStage.call(() -> {
            button.fire();
            return null;
        });
    }

    private static Predicate<Button> with(String words) {
        return button ->
                words.equals(button.getText()) && button.getAccessibleText().startsWith(words + ", ");
    }

    /** The sentences of the box. */
    private List<String> warnings() {
        return stage.all(Sentence.class).stream()
                .filter(ResemblanceTest::ofTheBox)
                .map(Sentence::getText)
                .toList();
    }

    private static boolean ofTheBox(javafx.scene.Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getStyleClass().contains("resemblance")) {
                return true;
            }
        }
        return false;
    }
}
