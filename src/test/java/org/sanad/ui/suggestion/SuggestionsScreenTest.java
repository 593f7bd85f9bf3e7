package org.sanad.ui.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.desk.Desk;
import org.sanad.core.suggestion.SuggestedField;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.LinkedOffices;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

class SuggestionsScreenTest implements Navigator {
    @TempDir
    Path folder;

    private final Map<Class<? extends Place>, Integer> waiting = new HashMap<>();
    private LinkedOffices offices;
    private Desk headquarters;
    private Desk province;
    private UUID dossier;
    private FxStage stage;
    private SuggestionsController controller;

    @BeforeEach
    void make() {
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
        stage.close();
        offices.close();
    }

    @ParameterizedTest
    @EnumSource
    void isMadeAboveAndAnsweredBelow(Lang lang) {
        stage = FxStage.open(lang);
        show(headquarters);
        FxStage.call(() -> {
            controller.open(dossier);
            controller.model().field.set(SuggestedField.COMMUNE);
            return null;
        });
        press("#suggestion-make");
        assertThat(headquarters.suggestions().list(headquarters.session())).isEmpty();
        stage.assertSpeaks();
        stage.picture("suggestion-missing-" + lang.code());
        FxStage.call(() -> {
            ((TextField) stage.stage().getScene().getRoot().lookup("#suggestion-wanted")).setText("الوطية");
            ((TextField) stage.stage().getScene().getRoot().lookup("#suggestion-reason")).setText("كما في البطاقة");
            return null;
        });
        press("#suggestion-make");
        stage.assertSpeaks();
        stage.picture("suggestion-made-" + lang.code());
        offices.exchange(province);
        show(province);
        assertThat(waiting).containsEntry(Place.Suggestions.class, 1);
        stage.assertSpeaks();
        stage.picture("suggestion-asked-" + lang.code());
        press(".decline");
        assertThat(stage.all(Sentence.class))
                .extracting(Sentence::getText)
                .contains(stage.wording().get("suggestion.reason_missing"));
        assertThat(waiting).containsEntry(Place.Suggestions.class, 1);
        press(".accept");
        assertThat(waiting).containsEntry(Place.Suggestions.class, 0);
        assertThat(province.dossiers().find(dossier).dossier().project().commune())
                .isEqualTo("الوطية");
        stage.assertSpeaks();
        stage.picture("suggestion-accepted-" + lang.code());
    }

    private void press(String which) {
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().getRoot().lookup(which)).fire();
            return null;
        });
    }

    private void show(Desk desk) {
        stage.show(() -> {
            controller =
                    new SuggestionsController(SuggestionsDesk.of(desk), stage.wording(), new DirectBackground(), this);
            controller.shown();
            return controller.view();
        });
    }

    @Override
    public void go(Place place) {}

    @Override
    public void back() {}

    @Override
    public void waiting(Class<? extends Place> place, int count) {
        waiting.put(place, count);
    }
}
