package org.sanad.ui.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A library that Sanad is made with.
 *
 * @param licence one or several, as the CycloneDX list of the build names them; empty where it names none
 */
public record Part(String name, String version, String licence) {
    /** All, by name; none where this program was not packaged, because the list is made then. */
    static List<Part> all() {
        try (var in = Part.class.getResourceAsStream("/org/sanad/parts/parts.json")) {
            return in == null
                    ? List.of()
                    : StreamSupport.stream(
                                    new ObjectMapper()
                                            .readTree(in)
                                            .path("components")
                                            .spliterator(),
                                    false)
                            .map(Part::of)
                            .distinct()
                            .sorted(Comparator.comparing(Part::name))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part of(JsonNode component) {
        var licences = StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(one -> one.has("expression")
                        ? one.path("expression").asText()
                        : one.path("license")
                                .path(one.path("license").has("id") ? "id" : "name")
                                .asText())
                .collect(Collectors.joining(", "));
        return new Part(
                component.path("name").asText(), component.path("version").asText(), licences);
    }
}
