package org.sanad.fault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanad.core.draft.DraftStore;
import org.sanad.core.draft.KeptDraft;
import org.sanad.data.KeyFile;
import org.sanad.data.RegisterFolder;

/** A process of its own that keeps one draft after another, as if somebody typed, and says which is kept. Made to be killed. */
final class TypingProcess {
    static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    private TypingProcess() {}

    static ProcessBuilder command(Path folder) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--class-path",
                System.getProperty("java.class.path"),
                TypingProcess.class.getName(),
                folder.toString());
    }

    static DraftStore store(RegisterFolder folder) {
        var key = KeyFile.open(folder.keys(), null, "long enough".toCharArray()).key();
        return new DraftStore(folder, key, UUID::randomUUID);
    }

    public static void main(String[] arguments) {
        var store = store(new RegisterFolder(Path.of(arguments[0])));
        for (var keys = 1; ; keys++) {
            var typed = Map.of("title_ar", "ورشة ".repeat(keys), "keys", String.valueOf(keys));
            store.keep(new KeptDraft(ID, true, null, Instant.EPOCH, typed));
            System.out.println(keys);
        }
    }
}
