package org.sanad.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.text.ProblemException;

class MakingTest {
    @TempDir
    Path scratch;

    private RegisterFolder folder;

    @BeforeEach
    void name() {
        folder = new RegisterFolder(scratch.resolve("office/register"));
    }

    @Test
    void whatThePowerCutOffIsNoRegisterAndIsMadeAgain() throws IOException {
        Making.begin(folder);
        begun();
        assertThat(folder.unfinished()).isTrue();
        assertThat(folder.holdsRegister()).isFalse();
        Making.begin(folder);
        assertThat(folder.keys()).doesNotExist();
        assertThat(folder.journal()).doesNotExist();
        assertThat(folder.unfinished()).isTrue();
    }

    @Test
    void onceItBearsItsLabelTheMarkIsOfNoAccount() throws IOException {
        Making.begin(folder);
        begun();
        Files.writeString(folder.label(), "{}");
        assertThat(folder.holdsRegister()).isTrue();
        assertThat(refusal()).isEqualTo("register.exists");
        assertThat(folder.keys()).exists();
    }

    @Test
    void whatFailsTakesAwayWhatItMadeAndTheFolderThatItMade() throws IOException {
        var making = Making.begin(folder);
        begun();
        making.undo();
        assertThat(folder.path()).doesNotExist();
        Files.createDirectories(folder.path());
        Making.begin(folder).undo();
        assertThat(folder.path()).isEmptyDirectory();
    }

    @Test
    void aFolderThatHoldsAnythingIsLeftAsItIs() throws IOException {
        Files.createDirectories(folder.path());
        var letter = Files.writeString(folder.path().resolve("letter.txt"), "of a person");
        assertThat(refusal()).isEqualTo("folder.not_empty");
        assertThat(letter).hasContent("of a person");
        assertThat(folder.making()).doesNotExist();
    }

    private void begun() throws IOException {
        Files.writeString(folder.keys(), "{}");
        Files.writeString(folder.database(), "half");
        Files.createDirectories(folder.journal());
        Files.writeString(folder.journal().resolve("1"), "half");
    }

    private String refusal() {
        return catchThrowableOfType(ProblemException.class, () -> Making.begin(folder))
                .problem()
                .key();
    }
}
