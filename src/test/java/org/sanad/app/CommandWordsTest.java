package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** What the command line says of itself, of words it does not know, and of whole card numbers. */
class CommandWordsTest {
    private static final Map<String, String> PASSWORD = Map.of("SANAD_PASSWORD", "a long password");

    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void everyCommandSaysWhatItDoes() {
        assertThat(run("--help")).isZero();
        var commands = answers()
                .lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .skip(1)
                .toList();
        assertThat(commands)
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(line.strip()).contains(" "));
    }

    @Test
    void aCommandIsExplainedInTheLanguageThatIsAskedFor() {
        for (var lang : Lang.values()) {
            answers.reset();
            assertThat(run("new", "--help", "--lang", lang.code())).isZero();
            assertThat(answers())
                    .contains(new Texts(lang).get("sanad.new.usage.header"))
                    .contains(new Texts(lang).get("mixinStandardHelpOptions.help"));
        }
    }

    @Test
    void aMistakeIsNamedInTheUsersWordsWithWhatToDoNext() throws IOException {
        for (var mistake : List.of(
                List.of("nosuch"),
                List.of("totals"),
                List.of("totals", "x", "--from", "2030"),
                List.of("demo", "x", "--dossiers", "many"),
                List.of("list", "x", "--nosuch"))) {
            answers.reset();
            assertThat(run(mistake.toArray(String[]::new))).isEqualTo(2);
            var error = error();
            assertThat(error.path("next").asText()).isNotEmpty();
            assertThat(error.path("message").asText()).doesNotContain("java").doesNotContain("null");
        }
        assertThat(error().path("message").asText()).contains("--nosuch");
    }

    @Test
    void wholeCardNumbersAreShownWhenAskedForAndNoted() throws IOException {
        var register = folder.resolve("register").toString();
        assertThat(run("demo", register, "--office", "P10.521", "--dossiers", "3"))
                .isZero();
        assertThat(cards(register)).isNotEmpty().allMatch(card -> card.contains("**"));
        assertThat(cards(register, "--unmasked")).isNotEmpty().noneMatch(card -> card.contains("*"));
        assertThat(noted(register)).isEqualTo(1);
    }

    private List<String> cards(String register, String... more) throws IOException {
        answers.reset();
        var words = new ArrayList<>(List.of("list", register));
        words.addAll(List.of(more));
        assertThat(run(words.toArray(String[]::new))).isZero();
        return json().findValues("cnie").stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    private long noted(String register) {
        var registers = new Registers(ScratchRegister.CHEAP);
        var at = new RegisterFolder(Path.of(register));
        try (var open = registers.open(at, null, "a long password".toCharArray())) {
            var log = new AccessLog(ScratchRegister.CLOCK);
            return open.database()
                    .read(sql -> log.page(sql, 0, 10).stream()
                            .filter(line -> line.access() == Access.EXPORT_UNMASKED)
                            .count());
        }
    }

    private int run(String... words) {
        return new CommandStart(PASSWORD, ScratchRegister.CLOCK, ScratchRegister.CHEAP)
                .run(answers, messages, false, words);
    }

    private JsonNode error() throws IOException {
        return json().path("error");
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(answers());
    }

    private String answers() {
        return answers.toString(StandardCharsets.UTF_8);
    }
}
