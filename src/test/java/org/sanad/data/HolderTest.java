package org.sanad.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolderTest {
    @TempDir
    Path scratch;

    @Test
    void aRegisterThatIsOpenElsewhereNamesTheComputerAndSinceWhen() throws IOException {
        var folder = new RegisterFolder(scratch);
        Files.writeString(folder.holder(), "BUREAU-3\n2026-03-02T09:00:00Z");
        var problem = Holder.of(folder).inUse();
        assertThat(problem.key()).isEqualTo("register.in_use_on");
        assertThat(problem.args()).startsWith(folder.path().toString(), "BUREAU-3");
        assertThat(problem.args().getLast().toString()).startsWith("02/03/2026 ");
    }

    @Test
    void onThisComputerItIsAnotherWindow() throws IOException {
        var folder = new RegisterFolder(scratch);
        Holder.of(folder).note();
        assertThat(folder.holder()).exists();
        assertThat(Holder.of(folder).inUse().key()).isEqualTo("register.in_use");
        Holder.of(folder).forget();
        assertThat(folder.holder()).doesNotExist();
        assertThat(Holder.of(folder).inUse().key()).isEqualTo("register.in_use");
    }

    @Test
    void whatIsNoNoteNamesNobody() throws IOException {
        var folder = new RegisterFolder(scratch);
        for (var text : List.of("", "BUREAU-3", "\n2026-03-02T09:00:00Z", "a\nb\nc")) {
            Files.writeString(folder.holder(), text);
            assertThat(Holder.of(folder).inUse().key()).isEqualTo("register.in_use");
        }
        Files.writeString(folder.holder(), "BUREAU-3\nno time");
        assertThat(Holder.of(folder).inUse().args()).contains("?");
    }

    @Test
    void aComputerIsNamedAsItsSystemDoes() throws IOException {
        var named = Files.writeString(scratch.resolve("hostname"), "accueil\n");
        assertThat(Holder.computer(Map.of("COMPUTERNAME", "BUREAU-3"), named)).isEqualTo("BUREAU-3");
        assertThat(Holder.computer(Map.of(), named)).isEqualTo("accueil");
        assertThat(Holder.computer(Map.of(), scratch.resolve("none"))).isEmpty();
    }
}
