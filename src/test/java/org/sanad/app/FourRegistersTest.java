package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.app.FourRegisters.BUREAU;
import static org.sanad.app.FourRegisters.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bureau, province, region, headquarters, each with its register, by the commands that a person types; and back down. */
class FourRegistersTest {
    @TempDir
    Path folder;

    private FourRegisters offices;

    @BeforeEach
    void open() {
        offices = new FourRegisters(folder, 120);
    }

    @Test
    void aDossierGoesUpFourLevelsIsReturnedAndComesBack() {
        carry("bureau", "province");
        var up = carry("province", "region");
        assertThat(up.path("applied").asInt()).isPositive();
        var looked = run(
                "receive",
                at("hq"),
                run("send", at("region"), offices.stick().toString())
                        .path("file")
                        .asText(),
                "--dry-run");
        assertThat(looked.path("applied").asInt()).isPositive();
        assertThat(totals("hq").path("dossiers").asInt()).isZero();
        carry("region", "hq");
        assertThat(totals("hq")).isEqualTo(totals("bureau"));

        var number = unsupported();
        run("transfer", at("bureau"), "--number", number, "--to", "P10.521", "--reason", "À instruire à la province");
        carry("bureau", "province");
        run("answer", at("province"), "--number", number);
        carry("bureau", "province");
        assertThat(totals("bureau").path("dossiers").asInt()).isEqualTo(119);
        run("transfer", at("province"), "--number", number, "--to", BUREAU, "--reason", "Pièce manquante");
        carry("bureau", "province");
        run("answer", at("bureau"), "--number", number);
        carry("bureau", "province");
        carry("province", "region");
        var moved = carry("region", "hq");
        assertThat(moved.path("conflicts").asInt() + moved.path("merged").asInt())
                .isZero();
        assertThat(moved.path("setAside").asInt()).isZero();
        for (var register : List.of("hq", "region", "province")) {
            assertThat(totals(register)).as(register).isEqualTo(totals("bureau"));
        }

        var rescue = run(
                "rescue", at("province"), "--office", BUREAU, offices.stick().toString());
        var again = run("receive", at("bureau"), rescue.path("file").asText());
        assertThat(again.path("applied").asInt()).isZero();
        for (var register : List.of("hq", "region", "province", "bureau")) {
            assertThat(run("verify", at(register)).path("ok").asBoolean())
                    .as(register)
                    .isTrue();
        }
    }

    /** A dossier that no support was proposed for. */
    private String unsupported() {
        for (var state : List.of("filed", "ready", "under_study", "deferred", "rejected")) {
            var found =
                    run("list", at("bureau"), "--state", state, "--limit", "1").path("dossiers");
            if (!found.isEmpty()) {
                return found.path(0).path("number").asText();
            }
        }
        throw new IllegalStateException("all dossiers have support");
    }

    private String at(String name) {
        return offices.at(name);
    }

    private JsonNode carry(String from, String to) {
        return offices.carry(from, to);
    }

    private JsonNode totals(String register) {
        return run("totals", at(register), "--office", BUREAU).path("total");
    }
}
