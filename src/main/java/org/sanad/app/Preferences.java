package org.sanad.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanad.data.SafeFile;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.setup.OfficeChoice;
import org.sanad.ui.setup.Setup;

/** What this person of this machine chose: language, appearance, size, the register used last. Holds no personal data. */
final class Preferences implements Hints {
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

    /** Size of text in per cent, one of those that the theme knows. */
    int text() {
        var kept = values.getProperty("text", "");
        return Theme.TEXT_SIZES.stream()
                .filter(size -> kept.equals(size.toString()))
                .findFirst()
                .orElse(Theme.TEXT_SIZES.getFirst());
    }

    /** Where the window stood last. */
    Optional<WindowPlace> window() {
        return WindowPlace.of(values.getProperty("window", ""));
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

    void text(int percent) {
        set("text", String.valueOf(percent));
    }

    void window(WindowPlace place) {
        set("window", place.toString());
    }

    @Override
    public boolean on() {
        return !values.getProperty("hints", "").equals("off");
    }

    @Override
    public void turn(boolean on) {
        values.remove("hints.read");
        set("hints", on ? "on" : "off");
    }

    @Override
    public boolean wanted(String screen) {
        return on() && !hintsRead().contains(screen);
    }

    @Override
    public void read(String screen) {
        var read = new TreeSet<>(hintsRead());
        read.add(screen);
        set("hints.read", String.join(" ", read));
    }

    private List<String> hintsRead() {
        return List.of(values.getProperty("hints.read", "").split(" "));
    }

    /** Second places of backups of this computer, where a damaged register may find one. */
    List<Path> backupPlaces() {
        return Arrays.stream(values.getProperty("backups", "").split("\t"))
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .toList();
    }

    void backupPlace(Path place) {
        var places = new LinkedHashSet<>(List.of(place.toString()));
        backupPlaces().forEach(one -> places.add(one.toString()));
        set("backups", places.stream().limit(MOST_REGISTERS).collect(Collectors.joining("\t")));
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
