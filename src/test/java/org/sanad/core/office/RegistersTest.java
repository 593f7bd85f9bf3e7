package org.sanad.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class RegistersTest {
    private final Registers registers = new Registers(ScratchRegister.CHEAP);

    @TempDir
    Path folder;

    @Test
    void whatWasMadeOpensWithItsPasswordOnly() {
        try (var made = create("a", "R10")) {
            assertThat(made.officeCode()).isEqualTo("R10");
        }
        try (var opened = registers.open(at("a"), null, "long enough".toCharArray())) {
            assertThat(opened.officeCode()).isEqualTo("R10");
        }
        assertThat(refusal(() -> registers.open(at("a"), null, "long enouGh".toCharArray())))
                .isEqualTo("register.wrong_password");
    }

    @Test
    void theShippedTreeHasHeadquartersTwelveRegionsAndTheirProvinces() {
        try (var register = create("a", "HQ")) {
            var tree = register.database().read(new OfficeStore()::tree);
            assertThat(tree.regions()).hasSize(12);
            assertThat(tree.provinces()).hasSize(75);
            assertThat(tree.offices()).hasSize(88);
            assertThat(tree.within("R10")).containsExactlyInAnyOrder("R10", "P10.521", "P10.261", "P10.071", "P10.473");
            assertThat(tree.above("P10.521")).extracting(Office::code).containsExactly("R10", "HQ");
        }
    }

    @Test
    void aRefusalLeavesNothingBehind() throws IOException {
        assertThat(refusal(() -> create("a", "NOWHERE"))).isEqualTo("office.unknown");
        assertThat(at("a").path()).doesNotExist();
        assertThat(refusal(() -> registers.open(at("a"), null, "long enough".toCharArray())))
                .isEqualTo("register.none");
        Files.createDirectories(at("a").path());
        Files.writeString(at("a").path().resolve("letter.txt"), "of a person");
        assertThat(refusal(() -> create("a", "HQ"))).isEqualTo("folder.not_empty");
        assertThat(at("a").path().resolve("letter.txt")).hasContent("of a person");
    }

    /** As a power cut leaves it before the label is there. */
    @Test
    void oneThatWasBegunAndNeverFinishedSaysSoAndIsMadeAgain() throws IOException {
        create("a", "HQ").close();
        Files.delete(at("a").label());
        Files.createFile(at("a").path().resolve("making.mark"));
        assertThat(refusal(() -> registers.open(at("a"), null, "long enough".toCharArray())))
                .isEqualTo("register.unfinished");
        create("a", "R10").close();
        try (var opened = registers.open(at("a"), null, "long enough".toCharArray())) {
            assertThat(opened.officeCode()).isEqualTo("R10");
        }
    }

    @Test
    void aRegisterIsNotMadeOverAnother() {
        create("a", "HQ").close();
        assertThat(refusal(() -> create("a", "R01"))).isEqualTo("register.exists");
        try (var opened = registers.open(at("a"), null, "long enough".toCharArray())) {
            assertThat(opened.officeCode()).isEqualTo("HQ");
        }
    }

    @Test
    void aNewerRegisterIsLeftAlone() throws IOException {
        create("a", "HQ").close();
        var before = Files.readAllBytes(at("a").database());
        Files.writeString(at("a").label(), "{\"register\": \"Sanad\", \"format\": 2}");
        assertThat(refusal(() -> registers.open(at("a"), null, "long enough".toCharArray())))
                .isEqualTo("register.newer");
        assertThat(at("a").database()).hasBinaryContent(before);
    }

    @Test
    void aRegisterWithTablesOfTheFutureIsLeftAlone() {
        try (var made = create("a", "HQ")) {
            made.database()
                    .write(sql -> sql.insertInto(DSL.table("\"flyway_schema_history\""))
                            .columns(
                                    DSL.field("\"installed_rank\""),
                                    DSL.field("\"version\""),
                                    DSL.field("\"description\""),
                                    DSL.field("\"type\""),
                                    DSL.field("\"script\""),
                                    DSL.field("\"checksum\""),
                                    DSL.field("\"installed_by\""),
                                    DSL.field("\"execution_time\""),
                                    DSL.field("\"success\""))
                            .values(99, "999", "future", "SQL", "V999__future.sql", 1, "sanad", 1, true)
                            .execute());
        }
        assertThat(refusal(() -> registers.open(at("a"), null, "long enough".toCharArray())))
                .isEqualTo("register.newer");
    }

    @Test
    void damageThatNothingHealsIsNamedAndNotHidden() throws IOException {
        create("a", "HQ").close();
        Files.write(at("a").database(), new byte[8192]);
        for (var file : org.sanad.data.journal.Journal.files(at("a").journal())) {
            Files.delete(file);
        }
        assertThat(refusal(() -> registers.open(at("a"), null, "long enough".toCharArray())))
                .isEqualTo("register.damaged");
        Files.writeString(at("a").keys(), "{}");
        Files.writeString(at("a").keys().resolveSibling("keys-copy.json"), "{}");
        assertThat(refusal(() -> registers.open(at("a"), null, "long enough".toCharArray())))
                .isEqualTo("register.keys_unreadable");
    }

    @Test
    void aDamagedFileOfKeysIsHealedFromItsCopy() throws IOException {
        create("a", "HQ").close();
        var good = Files.readAllBytes(at("a").keys());
        Files.writeString(at("a").keys(), "{");
        registers.open(at("a"), null, "long enough".toCharArray()).close();
        assertThat(at("a").keys()).hasBinaryContent(good);
    }

    @Test
    void nothingPersonalStandsInTheFilesInClear() throws IOException {
        try (var made = create("a", "HQ")) {
            made.database().write(sql -> {
                new OfficeStore().set(sql, "note", "FINDME-Mohammed-AB123456");
                return null;
            });
        }
        try (var files = Files.walk(at("a").path())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("FINDME", "AB123456");
            }
        }
    }

    private Register create(String name, String office) {
        return registers.create(new Registers.Plan(at(name), office, "Clerk", "long enough".toCharArray(), false));
    }

    private RegisterFolder at(String name) {
        return new RegisterFolder(folder.resolve(name));
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }
}
