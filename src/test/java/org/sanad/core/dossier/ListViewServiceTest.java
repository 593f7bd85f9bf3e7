package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Session;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class ListViewServiceTest {
    private static final Session ONE = Session.first("P10.521", new UUID(1, 1), "سعاد");
    private static final Session OTHER = Session.first("P10.521", new UUID(2, 2), "أمينة");
    private static final Map<String, String> CONTENT = Map.of("text", "a=b ت", "columns", "number title");

    @TempDir
    Path folder;

    @Test
    void aViewIsKeptForItsPersonAndStaysAfterARestart() {
        try (var scratch = ScratchRegister.create(folder, "P10.521")) {
            var views = new ListViewService(scratch.register().database());
            views.keep(ONE, new ListView("  ملفات   جاهزة ", CONTENT));
            scratch.reopen();
            views = new ListViewService(scratch.register().database());
            assertThat(views.views(ONE)).containsExactly(new ListView("ملفات جاهزة", CONTENT));
            assertThat(views.views(OTHER)).isEmpty();
            views.change(ONE, new ListView("ملفات جاهزة", Map.of("state", "ready")));
            assertThat(views.views(ONE)).containsExactly(new ListView("ملفات جاهزة", Map.of("state", "ready")));
            views.remove(ONE, "ملفات جاهزة");
            assertThat(views.views(ONE)).isEmpty();
        }
    }

    @Test
    void aNameIsThereOnceAndNotTooLong() {
        try (var scratch = ScratchRegister.create(folder, "P10.521")) {
            var views = new ListViewService(scratch.register().database());
            views.keep(ONE, new ListView("Mine", CONTENT));
            views.keep(OTHER, new ListView("Mine", CONTENT));
            refused(views, "mine", "view.name_taken");
            refused(views, "  ", "view.name_missing");
            refused(views, "x".repeat(81), "text.too_long");
            assertThat(views.views(ONE)).hasSize(1);
        }
    }

    private static void refused(ListViewService views, String name, String key) {
        assertThatThrownBy(() -> views.keep(ONE, new ListView(name, CONTENT)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(key);
    }
}
