package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.DossierLine;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.State;
import org.sanad.core.person.Person;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

class DossierListTest {
    private static final int MANY = 200;

    @TempDir
    Path folder;

    private Office office;
    private DossierScreens screens;
    private FxStage stage;
    private DossierListController list;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        screens = new DossierScreens(office);
        stage = FxStage.open(Lang.AR);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void onlyThePagesThatAreSeenAreRead() {
        add(MANY);
        show();
        assertThat(lines()).hasSize(MANY);
        assertThat(shownLast()).isNull();
        FxStage.call(() -> {
            table().scrollTo(MANY - 1);
            stage.stage().getScene().getRoot().layout();
            return null;
        });
        assertThat(shownLast()).isNotNull();
    }

    @Test
    void enterOpensTheChosenDossier() {
        add(3);
        show();
        FxStage.call(() -> {
            table().getSelectionModel().select(1);
            table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
        var id = FxStage.call(() -> lines().get(1).id());
        assertThat(screens.gone()).containsExactly(new Place.Dossier(id));
    }

    @Test
    void findingAndFiltersNarrowTheListAndItsTotals() {
        add(3);
        show();
        FxStage.call(() -> {
            ((TextField) stage.stage().getScene().lookup("#find")).setText("HOLDER 00002");
            return null;
        });
        assertThat(FxStage.call(() -> lines().get(0).nameLatin())).isEqualTo("Hôlder 2");
        assertThat(lines()).hasSize(1);
        FxStage.call(() -> {
            list.show(Choice.ALL.state("settled"));
            return null;
        });
        assertThat(lines()).isEmpty();
        stage.assertSpeaks();
    }

    /** A tile counts what was paid in its period; these dossiers may have had more. */
    @Test
    void underAListThatAFigureOpenedItIsSaidThatTheAmountsAreOfWholeDossiers() {
        add(3);
        show();
        assertThat(whole()).isFalse();
        FxStage.call(() -> {
            list.show(Choice.ALL.measure("dossiers").period(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31)));
            return null;
        });
        assertThat(whole()).isTrue();
        stage.assertSpeaks();
        stage.picture("list-of-a-figure");
        FxStage.call(() -> {
            list.show(Choice.ALL);
            return null;
        });
        assertThat(whole()).isFalse();
    }

    private boolean whole() {
        return stage.all(Sentence.class).stream().anyMatch(one -> "whole-dossiers".equals(one.getId()));
    }

    @Test
    void anEmptyRegisterOffersToBegin() {
        show();
        stage.assertSpeaks();
        assertThat(lines()).isEmpty();
        assertThat(stage.all(javafx.scene.control.Button.class))
                .filteredOn(button -> stage.wording().get("form.new").equals(button.getText()))
                .hasSize(2);
    }

    private void show() {
        stage.show(() -> {
            list = new DossierListController(screens.desk(), stage.wording(), new DirectBackground(), screens);
            list.shown();
            return list.view();
        });
    }

    private DossierLine shownLast() {
        return FxStage.call(() -> ((PagedLines) table().getItems()).held(MANY - 1));
    }

    private List<DossierLine> lines() {
        return table().getItems();
    }

    @SuppressWarnings("unchecked")
    private TableView<DossierLine> table() {
        return (TableView<DossierLine>) stage.stage().getScene().lookup("#dossiers");
    }

    private void add(int count) {
        var draft = Office.draft();
        var plans = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new NewDossier(
                        null,
                        LocalDate.of(2026, 1, 5),
                        draft.project(),
                        draft.plan(),
                        draft.jobs(),
                        List.of(new Participant(Part.HOLDER, Person.named(null, "Hôlder " + number))),
                        List.of(new NewStep(State.FILED, LocalDate.of(2026, 1, 5))),
                        List.of(),
                        List.of()))
                .toList();
        office.scratch()
                .door()
                .writeEach(
                        office.session(),
                        "dossier.import",
                        plans,
                        (change, plan) -> office.writer().addNew(change, office.session(), plan));
    }
}
