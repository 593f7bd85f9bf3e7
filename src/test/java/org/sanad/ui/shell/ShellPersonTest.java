package org.sanad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

/** The name at the top leads to what a person does about themselves. */
class ShellPersonTest extends ShellOnStage {
    private final List<String> done = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void theNameOpensTheWaysAwayFromTheDesk(Lang lang) {
        FxStage.call(() -> {
            shell.leaving(new Leaving(() -> done.add("lock"), () -> done.add("leave")));
            return null;
        });
        speak(lang);
        assertThat(offered())
                .containsExactly(
                        stage.wording().get("nav.settings"),
                        stage.wording().get("keys.lock"),
                        stage.wording().get("lock.other"));
        assertThat(menu().getAccessibleText()).startsWith("Fatima Zahra El Idrissi");
        assertThat(menu().isFocusTraversable()).isTrue();
        stage.assertSpeaks();
        FxStage.call(() -> {
            items().forEach(item -> item.fire());
            return null;
        });
        assertThat(done).containsExactly("lock", "leave");
    }

    @Test
    void whereThereIsNoWayAwayNoneIsOffered() {
        speak(Lang.FR);
        assertThat(offered()).containsExactly(stage.wording().get("nav.settings"));
    }

    private void speak(Lang lang) {
        FxStage.call(() -> {
            shell.view();
            shell.onLanguage(lang);
            return null;
        });
    }

    private MenuButton menu() {
        return (MenuButton) shown("#person");
    }

    private List<MenuItem> items() {
        return menu().getItems().stream().filter(item -> item.getText() != null).toList();
    }

    private List<String> offered() {
        return items().stream().map(MenuItem::getText).toList();
    }
}
