package org.sanad.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Law 69-99 and the domain: no record of a dossier, its steps or its money is ever deleted; a mistake is undone. */
class NothingIsDestroyedTest {
    private static final Pattern DELETED = Pattern.compile("deleteFrom\\s*\\(\\s*(\\w+)");
    /** Notes of the program and settings of persons: none is a record that an office keeps. */
    private static final Set<String> NOTES = Set.of(
            "ACCOUNT_ROLE",
            "BRANCH",
            "CLASH",
            "DUPLICATE",
            "LIST_VIEW",
            "OFFICE_KEY",
            "SCAN_WANTED",
            "SETTING",
            "SET_ASIDE",
            "SET_ASIDE_ABOVE");

    @Test
    void onlyNotesAndSettingsAreEverDeleted() throws IOException {
        var deleted = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                var found = DELETED.matcher(read(file));
                while (found.find()) {
                    deleted.add(found.group(1));
                }
            });
        }
        assertThat(deleted).isNotEmpty().isSubsetOf(NOTES);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
