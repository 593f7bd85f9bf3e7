package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The runtime that is handed out has what the program asks Java for by name, which no compiler sees. */
class ImageModulesTest {
    private static final Pattern NAMED = Pattern.compile("Charset\\.forName\\(\"([^\"]+)\"\\)");

    @Test
    void itHasEveryCharsetThatIsNamed() throws IOException {
        var asked = charsets().stream()
                .map(name -> Charset.forName(name).getClass().getModule().getName())
                .toList();
        assertThat(asked).contains("java.base", "jdk.charsets").isSubsetOf(modules());
    }

    /** Asked of a machine for heap options; where it has none, figures of a large register could not be rehearsed. */
    @Test
    void itCanBeAskedForItsHeap() throws IOException {
        assertThat(modules()).contains(HotSpotDiagnosticMXBean.class.getModule().getName());
    }

    private static String[] modules() throws IOException {
        return Files.readString(Path.of("installer", "common", "modules.txt"), StandardCharsets.UTF_8)
                .strip()
                .split(",");
    }

    private static List<String> charsets() throws IOException {
        var names = new ArrayList<String>();
        try (var tree = Files.walk(Path.of("src", "main", "java"))) {
            for (var path :
                    tree.filter(path -> path.toString().endsWith(".java")).toList()) {
                NAMED.matcher(Files.readString(path, StandardCharsets.UTF_8))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
