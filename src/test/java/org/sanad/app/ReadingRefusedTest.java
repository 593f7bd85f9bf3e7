package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.core.account.NewAccount;
import org.sanad.core.account.Role;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;

/** Who looks after the computer reads nobody’s dossier and no money, by command as on screen. */
class ReadingRefusedTest {
    private static final String HEAD = "a long password";
    private static final String ADMINISTRATOR = "another long one";

    @TempDir
    static Path folder;

    private static String register;

    @BeforeAll
    static void make() throws IOException {
        register = folder.resolve("office").toString();
        assertThat(run(HEAD, "demo", register, "--office", "P10.521", "--dossiers", "6", "--seed", "3"))
                .isEqualTo("done");
        var at = new RegisterFolder(Path.of(register));
        var open = new Registers(ScratchRegister.CHEAP).open(at, null, HEAD.toCharArray());
        try (var desk = new Desk(open, ScratchRegister.CLOCK)) {
            var account = new NewAccount("سعاد", Set.of(Role.ADMINISTRATOR), ADMINISTRATOR.toCharArray());
            desk.accounts().add(desk.session(), account);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "totals",
                "money",
                "record",
                "offices",
                "duplicates",
                "person FOLDER/person.json --cnie JA123456",
                "export FOLDER/list.csv",
                "print 10.521-2026-00001-K dossier_sheet FOLDER/sheet.pdf",
            })
    void theAdministratorIsRefused(String line) throws IOException {
        var words = line.replace("FOLDER", folder.toString()).split(" ", 2);
        var rest = words.length == 1 ? new String[0] : words[1].split(" ");
        var arguments = new String[rest.length + 2];
        arguments[0] = words[0];
        arguments[1] = register;
        System.arraycopy(rest, 0, arguments, 2, rest.length);
        assertThat(run(ADMINISTRATOR, arguments)).isEqualTo("right.missing");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(Path.of(register));
        }
    }

    @Test
    void theAdministratorStillVerifies() throws IOException {
        assertThat(run(ADMINISTRATOR, "verify", register)).isEqualTo("done");
    }

    /** Gives the key of the refusal. */
    private static String run(String password, String... arguments) throws IOException {
        var answers = new ByteArrayOutputStream();
        var status = new CommandStart(Map.of("SANAD_PASSWORD", password), ScratchRegister.CLOCK, ScratchRegister.CHEAP)
                .run(answers, new ByteArrayOutputStream(), false, arguments);
        return status == 0
                ? "done"
                : new ObjectMapper()
                        .readTree(answers.toByteArray())
                        .at("/error/key")
                        .asText();
    }
}
