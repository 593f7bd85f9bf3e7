package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1366, 768);

    @TempDir
    Path folder;

    private Preferences again() {
        return new Preferences(folder.resolve("sanad/preferences.properties"));
    }

    @Test
    void sizeAndWindowAreKept() {
        assertThat(again().text()).isEqualTo(100);
        assertThat(again().window()).isEmpty();
        again().text(150);
        var place = new WindowPlace(new Rectangle2D(12, 34, 1200, 700), true);
        again().window(place);
        assertThat(again().text()).isEqualTo(150);
        assertThat(again().window()).contains(place);
    }

    @Test
    void aHintIsShownUntilItIsReadAndNoneWhenTheyAreOff() {
        assertThat(again().wanted("hint.today")).isTrue();
        again().read("hint.today");
        again().read("hint.money");
        assertThat(again().wanted("hint.today")).isFalse();
        assertThat(again().wanted("hint.dossiers")).isTrue();
        again().turn(false);
        assertThat(again().wanted("hint.dossiers")).isFalse();
        again().turn(true);
        assertThat(again().wanted("hint.today")).as("from the beginning").isTrue();
    }

    @Test
    void aTornFileIsAsNone() throws IOException {
        Files.createDirectories(folder.resolve("sanad"));
        Files.writeString(folder.resolve("sanad/preferences.properties"), "text=\\u12\nwindow=1 2 x");
        assertThat(again().text()).isEqualTo(100);
        assertThat(again().window()).isEmpty();
        assertThat(WindowPlace.of("1 2 3")).isEmpty();
        assertThat(WindowPlace.of("1 2 -3 4")).isEmpty();
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesBack() {
        var away = new WindowPlace(new Rectangle2D(1500, 100, 1200, 700), false);
        assertThat(away.reachable(List.of(SCREEN))).isFalse();
        assertThat(away.reachable(List.of(SCREEN, new Rectangle2D(1366, 0, 1920, 1080))))
                .isTrue();
        assertThat(new WindowPlace(new Rectangle2D(100, 760, 1200, 700), false).reachable(List.of(SCREEN)))
                .as("its top cannot be taken hold of")
                .isFalse();
    }
}
