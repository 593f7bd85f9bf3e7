package org.sanad.core.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** Members of a line's content; null where a member is missing or null. */
final class Members {
    private final JsonNode content;

    Members(JsonNode content) {
        this.content = content;
    }

    String text(String name) {
        return content.hasNonNull(name) ? content.get(name).asText() : null;
    }

    LocalDate day(String name) {
        var text = text(name);
        return text == null ? null : LocalDate.parse(text);
    }

    Long amount(String name) {
        return content.hasNonNull(name) ? Long.valueOf(content.get(name).asLong()) : null;
    }

    Integer count(String name) {
        return content.hasNonNull(name) ? Integer.valueOf(content.get(name).asInt()) : null;
    }

    /** What is not said is as it was before there was a word for it. */
    boolean flag(String name, boolean otherwise) {
        return content.hasNonNull(name) ? content.get(name).asBoolean() : otherwise;
    }

    List<String> texts(String name) {
        return StreamSupport.stream(content.path(name).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    static String written(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
