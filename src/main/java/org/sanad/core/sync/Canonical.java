package org.sanad.core.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import org.erdtman.jcs.JsonCanonicalizer;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * JSON in the one form of RFC 8785, so that the same content is always the same bytes. Whole numbers must stay within
 * 2^53, which is as far as that form is exact: 90 billion dirhams in centimes.
 */
final class Canonical {
    private static final int DEEPEST = 40;

    /** Unknown members are let through: the signature covers the bytes, and a newer Sanad may have added them. */
    static final JsonMapper JSON = JsonMapper.builder(new JsonFactoryBuilder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Canonical() {}

    static byte[] bytes(Object value) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(value)).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads what {@link #bytes} wrote, and refuses the same content in any other bytes.
     *
     * @param unreadable the problem to refuse with
     */
    static JsonNode read(byte[] bytes, Problem unreadable) {
        try {
            var tree = JSON.readTree(bytes);
            if (!tree.isContainerNode() || !Arrays.equals(bytes, bytes(tree))) {
                throw new ProblemException(unreadable);
            }
            return tree;
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            throw new ProblemException(unreadable, e);
        }
    }

    /** What this register keeps for itself, sealed: its form was looked at when it came. */
    static <T> T kept(byte[] bytes, Class<T> type, Problem unreadable) {
        try {
            return JSON.readValue(bytes, type);
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(unreadable, e);
        }
    }

    /** The record that a tree stands for; records check themselves when they are made. */
    static <T> T as(JsonNode tree, Class<T> type, Problem unreadable) {
        try {
            var value = JSON.treeToValue(tree, type);
            if (value == null) {
                throw new ProblemException(unreadable);
            }
            return value;
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(unreadable, e);
        }
    }
}
