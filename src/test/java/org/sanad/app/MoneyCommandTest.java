package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fixture.ScratchRegister;

/** The money of an office by command: the same figures as on screen. */
class MoneyCommandTest {
    private static final Map<String, String> PASSWORD = Map.of("SANAD_PASSWORD", "a long password");

    @TempDir
    Path folder;

    @Test
    void slicesDonorsAndOpeningBalancesAddUp() throws IOException {
        var register = folder.resolve("office").toString();
        run("demo", register, "--office", "P10.521", "--dossiers", "30", "--seed", "3");
        var money = run("money", register);
        var totals = run("totals", register).path("total");
        assertThat(sum(money.path("slices"), "committedCentimes"))
                .isEqualTo(totals.path("awardedCentimes").asLong())
                .isPositive();
        assertThat(sum(money.path("given"), "cashCentimes") + sum(money.path("given"), "inKindCentimes"))
                .isEqualTo(totals.path("awardedCentimes").asLong());
        assertThat(sum(money.path("given"), "beforeRegisterCentimes"))
                .isEqualTo(sum(money.path("openings"), "awardedCentimes"));
        for (var slice : money.path("slices")) {
            assertThat(slice.path("leftCentimes").asLong())
                    .isEqualTo(slice.path("allottedCentimes").asLong()
                            - slice.path("committedCentimes").asLong()
                            - slice.path("waitingCentimes").asLong());
        }
        var year = money.path("slices").path(0).path("year").asInt();
        assertThat(run("money", register, "--year", String.valueOf(year)).path("slices"))
                .isNotEmpty()
                .allMatch(slice -> slice.path("year").asInt() == year);
    }

    /** A statement is frozen once: asked for again it is the same one, on paper and as a table. */
    @Test
    void aStatementIsTheSameHoweverOftenItIsAskedFor() throws IOException {
        var register = folder.resolve("office").toString();
        run("demo", register, "--office", "P10.521", "--dossiers", "12", "--seed", "3");
        var year = String.valueOf(LocalDate.now(ScratchRegister.CLOCK).getYear() - 1);
        var first = statement(register, "first.xlsx", year);
        var again = statement(register, "again.pdf", year);
        assertThat(again.path("digest")).isEqualTo(first.path("digest"));
        assertThat(folder.resolve("first.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("again.pdf")).isNotEmptyFile();
    }

    private JsonNode statement(String register, String name, String year) throws IOException {
        var file = folder.resolve(name).toString();
        return run("export", register, file, "--what", "statement", "--year", year);
    }

    private static long sum(JsonNode rows, String figure) {
        return StreamSupport.stream(rows.spliterator(), false)
                .mapToLong(row -> row.path(figure).asLong())
                .sum();
    }

    private static JsonNode run(String... arguments) throws IOException {
        var answers = new ByteArrayOutputStream();
        var messages = new ByteArrayOutputStream();
        var status = new CommandStart(PASSWORD, ScratchRegister.CLOCK, ScratchRegister.CHEAP)
                .run(answers, messages, false, arguments);
        assertThat(status).as(answers + "" + messages).isZero();
        return new ObjectMapper().readTree(answers.toByteArray());
    }
}
