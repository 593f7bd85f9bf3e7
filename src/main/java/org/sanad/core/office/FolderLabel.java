package org.sanad.core.office;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.sanad.data.RegisterFolder;
import org.sanad.data.SafeFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** The file in clear that says what the folder is, so that an older Sanad leaves a newer register alone. */
final class FolderLabel {
    private static final int FORMAT = 1;

    private FolderLabel() {}

    static void write(RegisterFolder folder) throws IOException {
        var content = "{\"register\": \"Sanad\", \"format\": " + FORMAT + "}\n";
        SafeFile.write(folder.label(), content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A missing or torn label does not matter: the database says the same once it is open.
     *
     * @throws ProblemException {@code register.newer}
     */
    static void check(RegisterFolder folder) {
        if (!Files.exists(folder.label())) {
            return;
        }
        try {
            var label = new ObjectMapper().readTree(Files.readAllBytes(folder.label()));
            if (label.path("format").asInt(FORMAT) > FORMAT) {
                throw new ProblemException(Problem.of("register.newer"));
            }
        } catch (IOException e) {
            return;
        }
    }
}
