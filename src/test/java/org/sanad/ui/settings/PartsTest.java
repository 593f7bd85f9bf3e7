package org.sanad.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class PartsTest {
    private FxStage stage;

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void eachPartStandsOnceWithItsLicences(Lang lang) {
        assertThat(Part.all())
                .containsExactly(
                        new Part("atlantafx-base", "2.1.0", "MIT"), new Part("h2", "2.5.252", "MPL-2.0, EPL 1.0"));
        stage = FxStage.open(lang);
        stage.show(() -> new PartsController(stage.wording()).view());
        assertThat(stage.all(Label.class).stream().map(Label::getText)).anyMatch(text -> text.contains("MPL-2.0"));
        stage.assertSpeaks();
        stage.picture("parts-" + lang.code());
    }
}
