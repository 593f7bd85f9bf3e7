package org.sanad.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Option;

/** Where a command finds the register's password. */
final class PasswordSource {
    static final String VARIABLE = "SANAD_PASSWORD";

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "command.password_file")
    private Path file;

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "command.user")
    private String user;

    private final Map<String, String> environment;

    PasswordSource(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Whose password it is; null where the password alone shall tell. */
    String user() {
        return user;
    }

    /** Whether one was given. */
    boolean given() {
        var inside = environment.get(VARIABLE);
        return file != null || inside != null && !inside.isEmpty();
    }

    /** @throws ProblemException {@code command.no_password}, {@code file.cannot_read} */
    char[] password() {
        if (file != null) {
            try {
                return Files.readString(file).stripTrailing().toCharArray();
            } catch (IOException e) {
                throw new ProblemException(Problem.of("file.cannot_read", file), e);
            }
        }
        var given = environment.get(VARIABLE);
        if (given == null || given.isEmpty()) {
            throw new ProblemException(Problem.of("command.no_password", VARIABLE));
        }
        return given.toCharArray();
    }
}
