package org.sanad.core.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** An entry as canonical JSON and back. Members stand in the order of RFC 8785; numbers are whole. */
public final class EntryJson {
    private static final ObjectMapper JSON =
            new ObjectMapper(new JsonFactory()).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private EntryJson() {}

    /**
     * The line that is hashed, kept and sent; holds no line break. Written member by member, which is quick.
     *
     * @throws IllegalArgumentException where a value is neither a text, a whole number, a boolean nor null: it would come
     *     back as another kind than it went
     */
    public static String write(Entry entry) {
        var text = new StringWriter(4096);
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("action", entry.action());
            json.writeStringField("at", entry.at());
            json.writeStringField("by", entry.by());
            json.writeArrayFieldStart("changes");
            for (var line : entry.lines()) {
                write(json, line);
            }
            json.writeEndArray();
            json.writeNumberField("counter", entry.counter());
            json.writeStringField("epoch", entry.epoch().toString());
            json.writeStringField("office", entry.office());
            json.writeStringField("previous", entry.previous());
            json.writeStringField("role", entry.role());
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Line line) throws IOException {
        json.writeStartObject();
        write(json, "after", line.after());
        json.writeStringField("base", line.base());
        write(json, "before", line.before());
        json.writeStringField("entity", line.entity());
        json.writeStringField("id", line.id());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Map<String, Object> values) throws IOException {
        json.writeObjectFieldStart(name);
        var members = values.keySet().toArray(String[]::new);
        Arrays.sort(members);
        for (var member : members) {
            json.writeFieldName(member);
            switch (values.get(member)) {
                case null -> json.writeNull();
                case Boolean flag -> json.writeBoolean(flag);
                case Long number -> json.writeNumber(number);
                case String text -> json.writeString(text);
                case Object other ->
                    throw new IllegalArgumentException(
                            member + " is a " + other.getClass().getName());
            }
        }
        json.writeEndObject();
    }

    /** @throws ProblemException {@code history.unreadable} */
    public static Entry read(String line) {
        try {
            var tree = JSON.readTree(line);
            var lines = new ArrayList<Line>();
            tree.required("changes").forEach(change -> lines.add(line(change)));
            return new Entry(
                    text(tree, "office"),
                    UUID.fromString(text(tree, "epoch")),
                    tree.required("counter").longValue(),
                    text(tree, "at"),
                    text(tree, "by"),
                    text(tree, "role"),
                    text(tree, "action"),
                    text(tree, "previous"),
                    lines);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of("history.unreadable"), e);
        }
    }

    /** One value of a record as JSON. */
    public static String value(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws ProblemException {@code history.unreadable} */
    public static Object value(String json) {
        try {
            return value(JSON.readTree(json));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of("history.unreadable"), e);
        }
    }

    /** SHA-256 of the line, in hexadecimal. */
    public static String hash(String line) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Line line(JsonNode change) {
        var base = change.required("base");
        return new Line(
                text(change, "entity"),
                text(change, "id"),
                base.isNull() ? null : base.textValue(),
                values(change.required("before")),
                values(change.required("after")));
    }

    private static Map<String, Object> values(JsonNode object) {
        var values = new LinkedHashMap<String, Object>();
        object.properties().forEach(member -> values.put(member.getKey(), value(member.getValue())));
        return values;
    }

    private static Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL -> null;
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.longValue();
            case STRING -> node.textValue();
            default -> throw new IllegalArgumentException("no value: " + node.getNodeType());
        };
    }

    private static String text(JsonNode node, String member) {
        var value = node.required(member);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(member);
        }
        return value.textValue();
    }
}
