package org.sanad.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.sanad.data.SafeFile;
import org.sanad.text.Lang;

/** What this person of this machine chose: language, appearance, the register used last. Holds no personal data. */
final class Preferences {
    private final Path file;
    private final Properties values = new Properties();

    Preferences(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try {
                values.load(new StringReader(Files.readString(file)));
            } catch (IOException | IllegalArgumentException e) {
                values.clear(); // a torn file is worth no more than a new choice
            }
        }
    }

    /** Where systems keep such files. */
    static Path usualFile(Map<String, String> environment) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var home = Path.of(System.getProperty("user.home"));
        var folder = system.contains("win") && environment.containsKey("APPDATA")
                ? Path.of(environment.get("APPDATA"))
                : system.contains("mac")
                        ? home.resolve("Library/Application Support")
                        : Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                                .map(Path::of)
                                .orElse(home.resolve(".config"));
        return folder.resolve("sanad").resolve("preferences.properties");
    }

    /** The language chosen last; empty at the first start. */
    Optional<Lang> lang() {
        var code = values.getProperty("lang", "");
        for (var lang : Lang.values()) {
            if (lang.code().equals(code)) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }

    boolean dark() {
        return Boolean.parseBoolean(values.getProperty("dark"));
    }

    Optional<Path> register() {
        return Optional.ofNullable(values.getProperty("register")).map(Path::of);
    }

    void lang(Lang lang) {
        set("lang", lang.code());
    }

    void dark(boolean dark) {
        set("dark", String.valueOf(dark));
    }

    void register(Path folder) {
        set("register", folder.toString());
    }

    private void set(String name, String value) {
        values.setProperty(name, value);
        try {
            Files.createDirectories(file.getParent());
            var text = new StringWriter();
            values.store(text, null);
            SafeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
