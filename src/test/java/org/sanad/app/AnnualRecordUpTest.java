package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.app.FourRegisters.BUREAU;
import static org.sanad.app.FourRegisters.HEAD;
import static org.sanad.app.FourRegisters.run;
import static org.sanad.app.FourRegisters.tried;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.NewAccount;
import org.sanad.core.account.Role;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;

/** What an office accounts for at the annual meeting, noted at a bureau and read at headquarters, all by command. */
class AnnualRecordUpTest {
    private static final String INSPECTOR = "another long one";

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private FourRegisters offices;

    @BeforeAll
    static void make() {
        new FourRegisters(made, 12);
    }

    @BeforeEach
    void open() {
        offices = FourRegisters.like(made, folder);
    }

    @Test
    void activitiesAndTargetsOfTheFourFrontsAreReadAtHeadquarters() {
        run("target", at("bureau"), "--goal", "holders_trained", "--aim", "40");
        run("target", at("bureau"), "--goal", "settled", "--aim", "9");
        note("holder_training", "18", "--title", "دورة في التسيير", "--women", "11");
        note("staff_training", "4", "--title", "تكوين الموظفين");
        note("awareness", "35", "--title", "يوم تحسيسي");
        note("basic_cover", "6");
        note("memory_event", "80", "--title", "ندوة تاريخية", "--place", "فضاء الذاكرة", "--audience", "pupils");
        var mistaken =
                note("memory_visits", "900", "--title", "زيارات").path("id").asText();
        run("activities", at("bureau"), "--withdraw", mistaken);
        offices.up();
        var below = run("record", at("bureau")).path("goals");
        assertThat(goal(below, "holders_trained").path("target").asInt()).isEqualTo(40);
        assertThat(goal(below, "holders_trained").path("result").asInt()).isGreaterThanOrEqualTo(18);
        assertThat(goal(below, "basic_referrals").path("result").asInt()).isGreaterThanOrEqualTo(6);
        assertThat(below.findValuesAsText("front"))
                .contains("employment", "social", "health", "historical")
                .hasSize(13);
        for (var above : List.of("province", "region", "hq")) {
            assertThat(run("record", at(above), "--office", BUREAU).path("goals"))
                    .as(above)
                    .isEqualTo(below);
            assertThat(run("record", at(above)).path("goals")).as(above).isEqualTo(below);
            assertThat(run("activities", at(above)).path("activities"))
                    .as(above)
                    .isEqualTo(run("activities", at("bureau")).path("activities"));
            for (var sums : List.of("spaces", "audiences")) {
                assertThat(run("activities", at(above)).path(sums))
                        .as(above)
                        .isEqualTo(run("activities", at("bureau")).path(sums))
                        .isEqualTo(run("record", at(above)).path(sums))
                        .isNotEmpty();
            }
        }
        var noted = run("activities", at("hq"));
        assertThat(noted.path("activities").findValuesAsText("audience")).contains("pupils");
        assertThat(noted.path("spaces").findValuesAsText("space")).contains("فضاء الذاكرة");
        assertThat(tried(HEAD, 1, "activities", at("bureau"), "--note", "memory_event", "--audience", "all")
                        .path("error")
                        .path("key")
                        .asText())
                .isEqualTo("command.no_value");
        assertThat(goal(below, "settled").path("result"))
                .isEqualTo(run("totals", at("hq"), "--from", "2026-01-01", "--to", "2026-12-31")
                        .path("total")
                        .path("settled"));
    }

    @Test
    void aFindingOfHeadquartersIsAnsweredAtTheBureauAndEndedAtHeadquarters() {
        inspector();
        offices.up();
        var raised = inspect("--raise", BUREAU, "--words", "ثلاثة ملفات بلا وصل إيداع", "--due", "2026-04-01")
                .path("id")
                .asText();
        assertThat(run("findings", at("bureau")).path("findings")).isEmpty();
        offices.down();
        assertThat(run("findings", at("province")).path("waiting").asInt()).isZero();
        assertThat(run("findings", at("bureau")).path("waiting").asInt()).isOne();
        var refused = tried(HEAD, 1, "findings", at("province"), "--answer", raised, "--words", "x");
        assertThat(refused.path("error").path("key").asText()).isEqualTo("finding.not_own");
        run("findings", at("bureau"), "--answer", raised, "--words", "سُلمت الوصولات");
        assertThat(run("findings", at("bureau")).path("waiting").asInt()).isZero();
        offices.up();
        var answered = run("findings", at("hq")).path("findings").path(0);
        assertThat(answered.path("answer").asText()).isEqualTo("سُلمت الوصولات");
        assertThat(answered.path("closedOn").isNull()).isTrue();
        inspect("--close", raised);
        offices.down();
        var ended = run("findings", at("bureau")).path("findings").path(0);
        assertThat(ended.path("closedOn").asText()).isEqualTo("2026-03-02");
        assertThat(ended.path("answer").asText()).isEqualTo("سُلمت الوصولات");
        for (var register : FourRegisters.WAY_UP) {
            assertThat(run("verify", at(register)).path("ok").asBoolean()).isTrue();
        }
    }

    @Test
    void aStatementSignedAtTheBureauIsKeptAboveAndCheckedByWhoHasNoRegister() throws IOException {
        var below = run("export", at("bureau"), at("below.json"), "--what", "statement", "--year", "2025");
        offices.up();
        assertThat(run("verify", at("hq")).path("signedStatements").asInt()).isOne();
        var above =
                run("export", at("hq"), at("above.json"), "--what", "statement", "--year", "2025", "--office", BUREAU);
        assertThat(above.path("signedBy").asText()).isEqualTo(BUREAU);
        assertThat(above.path("digest")).isEqualTo(below.path("digest"));
        assertThat(Path.of(at("above.json"))).hasSameBinaryContentAs(Path.of(at("below.json")));

        var checked = run("check", at("above.json"));
        assertThat(checked.path("ok").asBoolean()).isTrue();
        assertThat(checked.path("statement").path("digest")).isEqualTo(below.path("digest"));
        assertThat(checked.path("statement").path("about").asText()).isEqualTo(BUREAU);
        var figures = new ObjectMapper()
                .readTree(new ObjectMapper()
                        .readTree(Path.of(at("above.json")).toFile())
                        .path("content")
                        .asText());
        var totals = run("totals", at("hq"), "--from", "2025-01-01", "--to", "2025-12-31")
                .path("total");
        for (var figure : List.of("dossiers", "processed", "settled", "awardedCentimes", "paidCentimes", "jobs")) {
            assertThat(figures.path("now").path(figure)).as(figure).isEqualTo(totals.path(figure));
        }

        var changed =
                Files.readString(Path.of(at("above.json"))).replaceFirst("settled\\\\\":(\\d+)", "settled\\\\\":9$1");
        Files.writeString(Path.of(at("changed.json")), changed);
        var refused = tried(HEAD, 1, "check", at("changed.json"));
        assertThat(refused.path("problems").path(0).path("key").asText()).isEqualTo("statement.file_broken");
    }

    /** The commands of a person need an account of that person; the first one of an office does not inspect. */
    private void inspector() {
        var at = new RegisterFolder(folder.resolve("hq"));
        var open = new Registers(ScratchRegister.CHEAP).open(at, null, HEAD.toCharArray());
        try (var desk = new Desk(open, ScratchRegister.CLOCK)) {
            desk.accounts()
                    .add(desk.session(), new NewAccount("إدريس", Set.of(Role.INSPECTOR), INSPECTOR.toCharArray()));
        }
    }

    private JsonNode inspect(String... words) {
        var all = new ArrayList<>(List.of("findings", at("hq"), "--user", "إدريس"));
        all.addAll(List.of(words));
        return tried(INSPECTOR, 0, all.toArray(String[]::new));
    }

    private JsonNode note(String kind, String people, String... more) {
        var all = new ArrayList<>(List.of("activities", at("bureau"), "--note", kind, "--on", "2026-02-10"));
        all.addAll(List.of("--people", people));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private static JsonNode goal(JsonNode goals, String code) {
        for (var one : goals) {
            if (one.path("goal").asText().equals(code)) {
                return one;
            }
        }
        throw new AssertionError(code);
    }

    private String at(String name) {
        return offices.at(name);
    }
}
