package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.person.Person;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;

/** The number of a card in the form: whole for who types, masked for who looks until they ask, and then it is noted. */
class CardNumberTest {
    @TempDir
    Path folder;

    private Office office;
    private FxStage stage;
    private DossierFormController form;
    private UUID id;
    private String number;

    @BeforeEach
    void make() {
        office = new Office(folder.resolve("register"));
        var file = saved("JZ739184");
        id = file.dossier().id();
        number = file.dossier().number();
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void whoTypesSeesItWhole() {
        open(Role.CLERK, Lang.FR);
        assertThat(shown("cnie")).isTrue();
        assertThat(shown("show-cnie")).isFalse();
        assertThat(noted()).isZero();
    }

    @Test
    void whoLooksAsksForItAndThatIsNotedFirst() {
        open(Role.INSPECTOR, Lang.AR);
        assertThat(shown("cnie")).isFalse();
        assertThat(text("cnie-masked")).isEqualTo("JZ****84");
        stage.assertSpeaks();
        stage.picture("card-number-ar");
        press("show-cnie");
        assertThat(noted()).isEqualTo(1);
        assertThat(shown("cnie")).isTrue();
        assertThat(text("cnie")).isEqualTo("JZ739184");
        assertThat(shown("show-cnie")).isFalse();
    }

    @Test
    void anotherDossierIsMaskedAgain() {
        var other = saved("JB12345").dossier().id();
        open(Role.FUND_HOLDER, Lang.FR);
        press("show-cnie");
        FxStage.call(() -> {
            form.open(other, "people");
            return null;
        });
        assertThat(shown("cnie")).isFalse();
        stage.picture("card-number-fr");
    }

    private DossierFile saved(String cnie) {
        var model = Office.draft();
        var holder =
                new Person(null, "زليخة", "Zoulikha", cnie, null, 1970, null, null, null, null, Person.Kin.UNKNOWN);
        return office.dossiers()
                .save(
                        office.session(),
                        new Draft(
                                null,
                                model.project(),
                                model.plan(),
                                model.jobs(),
                                List.of(new Participant(Part.HOLDER, holder))));
    }

    private void open(Role role, Lang lang) {
        var person = new Session(office.session().officeCode(), null, "Somebody", role, Set.of(role));
        var screens = new DossierScreens(office, person);
        stage = FxStage.open(lang);
        stage.show(() -> {
            form = new DossierFormController(
                    screens.desk(), stage.wording(), new DirectBackground(), stage.dialogs(), screens);
            form.open(id, "people");
            return form.view();
        });
    }

    private long noted() {
        var log = new AccessLog(ScratchRegister.CLOCK);
        return office.scratch().register().database().read(sql -> log.page(sql, 0, 99)).stream()
                .filter(line ->
                        line.access() == Access.CNIE_SHOW && line.subject().equals(number))
                .count();
    }

    private boolean shown(String id) {
        return FxStage.call(() -> {
            var node = find(id);
            return node.isVisible() && node.getParent().isVisible();
        });
    }

    private String text(String id) {
        return FxStage.call(() -> ((TextField) find(id)).getText());
    }

    private void press(String id) {
        FxStage.call(() -> {
            ((Button) find(id)).fire();
            return null;
        });
    }

    private Node find(String id) {
        return stage.stage().getScene().getRoot().lookup("#" + id);
    }
}
