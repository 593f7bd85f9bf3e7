package org.sanad.core.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** A snapshot as the text that is kept, and its digest. */
final class SnapshotJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SnapshotJson() {}

    static String write(Snapshot snapshot) {
        try {
            return JSON.writeValueAsString(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws ProblemException {@code statement.unreadable} */
    static Snapshot read(String content) {
        try {
            var snapshot = JSON.readValue(content, Snapshot.class);
            if (snapshot.format() > Snapshot.FORMAT) {
                throw new ProblemException(Problem.of("statement.unreadable"));
            }
            return snapshot;
        } catch (JsonProcessingException e) {
            throw new ProblemException(Problem.of("statement.unreadable"), e);
        }
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    static String digest(String content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
