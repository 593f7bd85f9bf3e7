package org.sanad.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Place;

class HelpTest {
    private FxStage stage;

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryPageAndTheyAreAsLong(Lang lang) {
        var guide = Guide.in(lang);
        var english = Guide.in(Lang.EN);
        for (var topic : Topic.values()) {
            assertThat(guide.page(topic)).as(topic + " " + lang).isNotNull();
            assertThat(guide.page(topic).title()).isNotBlank();
            assertThat(guide.page(topic).lines())
                    .as(topic + " " + lang)
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("**") || line.contains("`"))
                    .hasSameSizeAs(english.page(topic).lines());
            assertThat(guide.page(topic).heads())
                    .as("headings of " + topic + " " + lang)
                    .hasSameSizeAs(english.page(topic).heads());
        }
    }

    @Test
    void aLineThatStandsAboveOthersIsTheirHeading() {
        assertThat(Guide.in(Lang.AR).page(Topic.BACKUPS).heads()).contains("تعطّل الحاسوب");
        assertThat(Guide.in(Lang.AR).page(Topic.TODAY).heads()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void speaksEachLanguage(Lang lang) {
        show(lang, new Place.Money());
        assertThat(labels())
                .anyMatch(text -> text.equals(Guide.in(lang).page(Topic.MONEY).title()));
        stage.assertSpeaks();
        stage.picture("help-" + lang.code());
    }

    @Test
    void thePageOfThePlaceComesFirstAndAnyOtherCanBeRead() {
        show(Lang.EN, new Place.Dossier(null, "papers"));
        assertThat(Topic.of(new Place.Dossier(null, "papers"))).isEqualTo(Topic.PAPERS);
        FxStage.call(() -> {
            ((ToggleButton) stage.stage().getScene().lookup("#topic-keys")).fire();
            return null;
        });
        assertThat(stage.all(Label.class).stream().map(Label::getText)).anyMatch(text -> text.contains("F1"));
    }

    private java.util.List<String> labels() {
        return stage.all(Label.class).stream().map(Label::getText).toList();
    }

    private void show(Lang lang, Place of) {
        stage = FxStage.open(lang);
        stage.show(() -> new HelpController(stage.wording(), of).view());
    }
}
