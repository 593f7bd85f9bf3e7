package org.sanad.core.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** A signed statement in a file of its own: whoever gets it can check it without a register and without a key. */
public final class StatementFile {
    private static final String FORMAT = "sanad-signed-statement";
    private static final int LARGEST = 64 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private StatementFile() {}

    /**
     * What a file says.
     *
     * @param statement with the figures as they stand in the file, whoever wrote them there
     */
    public record Told(Statement statement, Seal seal) {}

    /** The text of the snapshot as it was frozen, and its signature. */
    public static byte[] bytes(Statement statement) {
        var file = JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("content", statement.content())
                .put("seal", statement.seal());
        try {
            return JSON.writeValueAsBytes(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a file.
     *
     * @return empty where it is no signed statement
     * @throws ProblemException {@code statement.seal_unreadable}, {@code statement.not_signed}; {@code file.cannot_read}
     */
    public static Optional<Told> read(Path file, SealReader seals) {
        return json(file)
                .filter(one -> FORMAT.equals(one.path("format").asText()))
                .map(one ->
                        told(one.path("content").asText(""), one.path("seal").asText(null), seals));
    }

    private static Told told(String content, String seal, SealReader seals) {
        if (seal == null) {
            throw new ProblemException(Problem.of("statement.not_signed"));
        }
        var claim = seals.read(seal).claim();
        var statement = new Statement(
                claim.id(),
                claim.owner(),
                claim.year(),
                content,
                claim.digest(),
                claim.frozenBy(),
                claim.frozenAt(),
                seal);
        return new Told(statement, Seal.of(statement, seals));
    }

    private static Optional<JsonNode> json(Path file) {
        try (var in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST || in.read() != '{') {
                return Optional.empty();
            }
            return Optional.of(JSON.readTree(Files.readAllBytes(file)));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_read", file), e);
        }
    }
}
