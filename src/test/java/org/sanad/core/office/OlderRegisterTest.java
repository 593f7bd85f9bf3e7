package org.sanad.core.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.core.account.Role;
import org.sanad.core.desk.Desk;
import org.sanad.core.facts.Filter;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.Folders;
import org.sanad.fixture.ScratchRegister;

/**
 * Registers that earlier versions wrote, each a folder named by the version that wrote it: generated data of four dossiers,
 * password “motdepasse”. A new version adds its own, and is then tried here without a further word.
 */
class OlderRegisterTest {
    private static final String KEPT = "/org/sanad/registers";

    @TempDir
    Path scratch;

    static List<String> versions() throws IOException, URISyntaxException {
        try (var folders = Files.list(kept())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theFirstVersionIsAmongThem() throws Exception {
        assertThat(versions()).contains("0.1.0");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void itOpensIsBackedUpFirstAndGoesOn(String version) throws Exception {
        var folder = new RegisterFolder(scratch.resolve("register"));
        Folders.copy(kept().resolve(version), folder.path());
        try (var desk = open(folder)) {
            var total = desk.facts().total(Filter.ALL);
            assertThat(total.dossiers()).isEqualTo(4);
            assertThat(desk.session().roles()).isEqualTo(Role.FIRST);
            assertThat(desk.proofs().prove().findings()).isEmpty();
        }
        assertThat(folder.backups().resolve("before-migration")).isDirectoryContaining("glob:**.sanad-backup");
    }

    private static Path kept() throws URISyntaxException {
        return Path.of(OlderRegisterTest.class.getResource(KEPT).toURI());
    }

    private static Desk open(RegisterFolder folder) {
        return new Desk(
                new Registers(ScratchRegister.CHEAP).open(folder, null, "motdepasse".toCharArray()),
                ScratchRegister.CLOCK);
    }
}
