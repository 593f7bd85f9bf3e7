package org.sanad.core.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Role;
import org.sanad.core.desk.Desk;
import org.sanad.core.facts.Filter;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;

/** Registers that earlier versions wrote, kept as files: generated data of four dossiers, password “motdepasse”. */
class OlderRegisterTest {
    @TempDir
    Path scratch;

    @Test
    void aRegisterOfTheFirstReleaseOpensIsBackedUpAndGoesOn() throws IOException {
        var folder = new RegisterFolder(scratch.resolve("register"));
        Files.createDirectories(folder.path());
        for (var name : new String[] {"keys.json", "register.json", "sanad.mv.db"}) {
            try (var in = OlderRegisterTest.class.getResourceAsStream("/org/sanad/registers/0.1.0/" + name)) {
                Files.copy(in, folder.path().resolve(name));
            }
        }
        try (var desk = open(folder)) {
            var total = desk.facts().total(Filter.ALL);
            assertThat(total.dossiers()).isEqualTo(4);
            assertThat(desk.session().roles()).isEqualTo(Role.FIRST);
            assertThat(desk.proofs().prove().findings()).isEmpty();
        }
        assertThat(folder.backups().resolve("before-migration")).isDirectoryContaining("glob:**.sanad-backup");
    }

    private static Desk open(RegisterFolder folder) {
        return new Desk(
                new Registers(ScratchRegister.CHEAP).open(folder, null, "motdepasse".toCharArray()),
                ScratchRegister.CLOCK);
    }
}
