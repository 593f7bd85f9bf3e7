package org.sanad.ui.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.release.Chosen;
import org.sanad.core.release.Versions;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.PortableSanad;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;

class UpdateTest {
    @TempDir
    Path scratch;

    private final List<String> done = new ArrayList<>();
    private PortableSanad sanad;
    private Versions versions;
    private FxStage stage;
    private UpdateController controller;

    @BeforeEach
    void make() throws IOException {
        sanad = new PortableSanad(scratch, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", 900);
        versions = new Versions(sanad.home("0.1.0"), (image, version) -> true);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void aReleaseOnTheStickIsFoundCheckedInstalledAndTaken(Lang lang) throws IOException {
        var file = sanad.release("0.2.0");
        show(lang, versions);
        assertThat(said()).contains(word("update.in_use", "0.1.0"));
        stage.picture("update-" + lang.code());
        press(file.getFileName().toString());
        stage.assertSpeaks();
        assertThat(said()).contains(word("update.checked", "0.2.0"));
        stage.picture("update-checked-" + lang.code());
        fire("#install");
        assertThat(done).containsExactly("backup");
        assertThat(said()).contains(word("update.ready", "0.2.0"));
        assertThat(versions.chosen()).isEqualTo(new Chosen("0.2.0", "0.1.0"));
    }

    @Test
    void whatIsNotSignedIsRefusedInWordsAndTheVersionStays() throws IOException {
        show(Lang.AR, versions);
        var file = sanad.release("0.2.0");
        var bytes = Files.readAllBytes(file);
        bytes[200] ^= 1;
        Files.write(file, bytes);
        FxStage.call(() -> {
            controller.onFile(file);
            return null;
        });
        assertThat(said()).anyMatch(text -> text.contains(file.getFileName().toString()));
        stage.picture("update-refused-ar");
        assertThat(versions.chosen()).isEqualTo(new Chosen("0.1.0", null));
    }

    @Test
    void atItsFirstStartAVersionAsksWhetherToGoBack() throws IOException {
        versions.install(sanad.release("0.2.0"), share -> {});
        show(Lang.FR, versions);
        FxStage.call(() -> {
            controller.fresh("0.2.0", "0.1.0");
            return null;
        });
        stage.picture("update-fresh-fr");
        fire("#go-on");
        assertThat(done).containsExactly("onward");
        fire("#go-back");
        assertThat(versions.chosen()).isEqualTo(new Chosen("0.1.0", null));
        assertThat(said()).contains(word("update.back_ready", "0.1.0"));
        FxStage.call(() -> {
            stage.stage().setOnCloseRequest(event -> {
                event.consume();
                done.add("close");
            });
            return null;
        });
        stage.picture("update-back-fr");
        fire("#close");
        assertThat(done).as("as the cross of the window does it").endsWith("close");
    }

    @Test
    void installedByAPackageItSaysSoAndDoesNothing() {
        show(Lang.EN, null);
        assertThat(stage.all(Button.class)).isEmpty();
    }

    private void show(Lang lang, Versions known) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            var desk = new UpdateDesk("0.1.0", known, () -> List.of(scratch), () -> done.add("backup"));
            controller = new UpdateController(
                    desk, stage.wording(), new DirectBackground(), stage.dialogs(), () -> done.add("onward"));
            var view = controller.view();
            controller.shown();
            return view;
        });
    }

    private String word(String key, Object... args) {
        return stage.wording().get(key, args);
    }

    private List<String> said() {
        return stage.all(Label.class).stream().map(Label::getText).toList();
    }

    private void press(String text) {
        var button = stage.all(Button.class).stream()
                .filter(one -> text.equals(one.getText()))
                .findFirst()
                .orElseThrow();
        FxStage.call(() -> {
            button.fire();
            return null;
        });
    }

    private void fire(String selector) {
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().lookup(selector)).fire();
            return null;
        });
    }
}
