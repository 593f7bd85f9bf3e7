package org.sanad.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.sanad.data.SafeFile;
import org.sanad.text.Lang;
import org.sanad.ui.setup.OfficeChoice;
import org.sanad.ui.setup.Setup;

/** What this person of this machine chose: language, appearance, the register used last. Holds no personal data. */
final class Preferences {
    private static final int MOST_REGISTERS = 5;

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

    /** Registers opened before on this computer, the latest first. */
    List<Setup.Known> registers() {
        var known = new ArrayList<Setup.Known>();
        for (var at = 0; at < MOST_REGISTERS && values.containsKey("register." + at); at++) {
            var parts = values.getProperty("register." + at).split("\t", -1);
            if (parts.length == 4) {
                known.add(new Setup.Known(Path.of(parts[0]), new OfficeChoice(parts[1], parts[2], parts[3])));
            }
        }
        return known;
    }

    void lang(Lang lang) {
        set("lang", lang.code());
    }

    void dark(boolean dark) {
        set("dark", String.valueOf(dark));
    }

    /** Remembers a register as the latest. */
    void register(Setup.Known latest) {
        var known = registers();
        known.removeIf(one -> one.folder().equals(latest.folder()));
        known.addFirst(latest);
        for (var at = 0; at < Math.min(MOST_REGISTERS, known.size()); at++) {
            var office = known.get(at).office();
            set(
                    "register." + at,
                    String.join(
                            "\t", known.get(at).folder().toString(), office.code(), office.nameAr(), office.nameFr()));
        }
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
