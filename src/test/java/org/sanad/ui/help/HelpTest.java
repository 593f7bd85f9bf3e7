package org.sanad.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Passage;
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
                    .noneMatch(line -> line.text().contains("*") || line.text().contains("`"))
                    .hasSameSizeAs(english.page(topic).lines());
            assertThat(heads(guide, topic))
                    .as("headings of " + topic + " " + lang)
                    .hasSameSizeAs(heads(english, topic));
        }
    }

    @Test
    void aLineThatStandsAboveOthersIsTheirHeading() {
        assertThat(heads(Guide.in(Lang.AR), Topic.BACKUPS)).contains("تعطّل الحاسوب");
        assertThat(heads(Guide.in(Lang.AR), Topic.TODAY)).isEmpty();
    }

    private static List<String> heads(Guide guide, Topic topic) {
        return guide.page(topic).lines().stream()
                .filter(Guide.Line::head)
                .map(Guide.Line::text)
                .toList();
    }

    @Test
    void theNameOfThePageIsSeenAmongTheOthers() {
        stage = FxStage.open(Lang.AR);
        var elsewhere = new Button();
        var shell = new StackPane(elsewhere);
        stage.show(() -> shell);
        FxStage.call(() -> {
            elsewhere.requestFocus(); // as F1 leaves it
            shell.getChildren().add(new HelpController(stage.wording(), new Place.Inspection(), () -> {}).view());
            return null;
        });
        stage.picture("help-inspection-ar");
        var chosen = stage.all(ToggleButton.class).stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElseThrow();
        var height = FxStage.call(() -> chosen.getScene().getHeight());
        var place = FxStage.call(() -> chosen.localToScene(chosen.getLayoutBounds()));
        assertThat(place.getMinY()).isNotNegative();
        assertThat(place.getMaxY()).isLessThanOrEqualTo(height);
    }

    @Test
    void whatTheScreenCallsAControlStandsOut() {
        show(Lang.AR, new Place.Dossier(null));
        assertThat(passages())
                .filteredOn(text -> text.getText().equals("ملف جديد"))
                .singleElement()
                .satisfies(name -> assertThat(name.getFont().getStyle()).isEqualTo("Bold"));
        assertThat(passages())
                .filteredOn(text -> text.getText().startsWith("1. اضغط"))
                .singleElement()
                .satisfies(rest -> assertThat(rest.getFont().getStyle()).isEqualTo("Regular"));
    }

    @ParameterizedTest
    @EnumSource
    void linesAreBrokenBetweenWordsAndNoneIsLost(Lang lang) {
        show(lang, new Place.Dossier(null));
        var lines = Guide.in(lang).page(Topic.DOSSIER).lines();
        assertThat(stage.all(Passage.class)).hasSameSizeAs(lines).allSatisfy(passage -> {
            var shown = FxStage.call(() -> words(passage));
            assertThat(shown.replace('\n', ' ')).isEqualTo(passage.getText());
            assertThat(FxStage.call(() -> flow(passage).prefWidth(-1)))
                    .as("no line is longer than its room")
                    .isLessThanOrEqualTo(passage.getWidth());
            assertThat(FxStage.call(() -> flow(passage).prefHeight(passage.getWidth())))
                    .as("the flow breaks none by itself")
                    .isCloseTo(passage.getHeight(), within(2.0));
        });
        assertThat(passages())
                .as("several lines")
                .anyMatch(text -> text.getText().contains("\n"));
    }

    private List<Text> passages() {
        return stage.all(Text.class).stream()
                .filter(text -> text.getParent() instanceof TextFlow)
                .toList();
    }

    private static TextFlow flow(Passage passage) {
        return (TextFlow) passage.getChildrenUnmodifiable().getFirst();
    }

    private static String words(Passage passage) {
        return flow(passage).getChildren().stream()
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
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
        assertThat(stage.all(Passage.class).stream().map(Passage::getText)).anyMatch(text -> text.contains("F1"));
    }

    private List<String> labels() {
        return stage.all(Label.class).stream().map(Label::getText).toList();
    }

    private void show(Lang lang, Place of) {
        stage = FxStage.open(lang);
        stage.show(() -> new HelpController(stage.wording(), of, () -> {}).view());
    }
}
