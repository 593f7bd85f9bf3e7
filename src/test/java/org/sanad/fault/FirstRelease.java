package org.sanad.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.data.KeyFile;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;

/** The register of the first release, as {@code OlderRegisterTest} opens it, with a password that is quickly tried. */
final class FirstRelease {
    static final String PASSWORD = "motdepasse";

    private FirstRelease() {}

    /** Its tables are those of then; its key costs what keys of tests cost, instead of seconds at each opening. */
    static void copy(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var name : new String[] {"keys.json", "register.json", "sanad.mv.db"}) {
            try (var in = FirstRelease.class.getResourceAsStream("/org/sanad/registers/0.1.0/" + name)) {
                Files.copy(in, folder.resolve(name));
            }
        }
        var keys = new RegisterFolder(folder).keys();
        var opened = KeyFile.open(keys, null, PASSWORD.toCharArray());
        KeyFile.put(
                keys,
                opened.key(),
                new KeyFile.Whose(opened.slot(), "Clerk"),
                PASSWORD.toCharArray(),
                ScratchRegister.CHEAP);
    }
}
