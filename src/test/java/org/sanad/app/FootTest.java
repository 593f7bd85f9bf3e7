package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.office.Behind;
import org.sanad.core.sync.Pace;
import org.sanad.core.sync.StickService;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.shell.Occupant;
import org.sanad.ui.shell.ShellController;
import org.sanad.ui.sync.StickWatch;

class FootTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSentIsSaidAtOnce() throws IOException {
        var stick = Files.createDirectory(folder.resolve("SANAD"));
        try (var headquarters = new WalkedOffice(folder.resolve("hq"), "HQ", Lang.FR);
                var province = new WalkedOffice(folder.resolve("province"), "P10.521", Lang.FR)) {
            var invitation = folder.resolve("invitation");
            headquarters.desk().invitations().invite(headquarters.desk().session(), "P10.521", invitation);
            province.desk().invitations().accept(province.desk().session(), invitation);
            var background = new DirectBackground();
            var sticks = new StickWatch(
                    new StickService(province.desk().register(), province.desk().exchanges()), List::of, background);
            var stage = province.stage();
            stage.show(() -> {
                var frame = new ShellController(
                        stage.wording(), stage.theme(), new Occupant(lang -> "", "Clerk", true, false), Map.of());
                new Foot(province.desk(), background, frame, sticks).begin();
                return frame.view();
            });
            var nothing = stage.wording().get("shell.sent_nothing");
            assertThat(words(stage)).contains(nothing);
            province.desk().sending().send(province.desk().session(), stick, false, Pace.UNWATCHED);
            FxStage.call(() -> {
                sticks.refresh();
                return null;
            });
            assertThat(words(stage)).doesNotContain(nothing);
        }
    }

    /** Nobody should learn of it by a refusal. */
    @ParameterizedTest
    @EnumSource
    void aRestoredRegisterSaysWhatIsToBeDoneUntilTheWorkIsBack(Lang lang) {
        try (var province = new WalkedOffice(folder.resolve("province"), "P10.521", lang)) {
            var said = province.stage().wording().get("fund.rescue_first");
            var next = province.stage().wording().get("fund.rescue_first.next");
            var database = province.desk().register().database();
            database.write(sql -> {
                new Behind(sql).told(true);
                return null;
            });
            province.go(new Place.Exchanges());
            assertThat(sentences(province)).contains(said, next);
            province.stage().assertSpeaks();
            province.stage().picture("exchanges-restored-" + lang.code());
            database.write(sql -> {
                new Behind(sql).back();
                return null;
            });
            province.go(new Place.Exchanges());
            assertThat(sentences(province)).doesNotContain(said);
        }
    }

    private static List<String> sentences(WalkedOffice office) {
        return FxStage.call(() -> office.stage().all(Sentence.class).stream()
                .map(Sentence::getText)
                .toList());
    }

    private static List<String> words(FxStage stage) {
        return FxStage.call(
                () -> stage.all(Label.class).stream().map(Label::getText).toList());
    }
}
