package org.sanad.core.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Whether the files of a package fit each other. Finds all that is wrong, by part. */
final class BagRules {
    private final Contents contents;
    private final Map<String, Problem> found = new LinkedHashMap<>();

    private BagRules(Contents contents) {
        this.contents = contents;
    }

    /** Problems by part; the empty part is the package as a whole. Sets the label where it can be read. */
    static Map<String, Problem> check(Contents contents) {
        var rules = new BagRules(contents);
        contents.damaged().forEach(part -> rules.add(part, "package.part_changed"));
        if (rules.complete() && rules.readLabel()) {
            rules.checkTags();
            rules.checkLabel();
            rules.checkForwarded();
        }
        return rules.found;
    }

    static LocalDate day(String instant) {
        return LocalDate.ofInstant(Instant.parse(instant), ZoneOffset.UTC);
    }

    private void add(String part, String key) {
        found.putIfAbsent(part, Problem.of(key, part, contents.office()));
    }

    private boolean complete() {
        for (var tag :
                List.of(Bag.BAGIT, Bag.INFO, Bag.MANIFEST, Bag.TAG_MANIFEST, Bag.LABEL, Bag.SIGNATURE, Bag.part(1))) {
            if (!contents.has(tag) && !payload(tag)) {
                add(tag, "package.part_missing");
            }
        }
        return found.values().stream().noneMatch(problem -> problem.key().equals("package.part_missing"));
    }

    private boolean payload(String path) {
        return contents.stored().stream().anyMatch(file -> file.name().equals(path));
    }

    private boolean readLabel() {
        var unreadable = Problem.of("package.label_unreadable");
        try {
            var tree = Canonical.read(contents.tag(Bag.LABEL), unreadable);
            refuseNewer(tree);
            contents.label(Canonical.as(tree, Label.class, unreadable));
            return true;
        } catch (ProblemException e) {
            found.putIfAbsent(Bag.LABEL, e.problem());
            return false;
        }
    }

    private static void refuseNewer(JsonNode label) {
        if (label.path("reader").asInt() > Label.VERSION) {
            throw new ProblemException(Problem.of(
                    "package.newer",
                    label.path("office").asText(""),
                    label.path("reader").asInt()));
        }
    }

    private void checkTags() {
        var files = contents.stored();
        expect(Bag.BAGIT, Bag.DECLARATION);
        var label = contents.label();
        expect(Bag.INFO, Bag.info(label.name(), day(label.madeAt()).toString(), files));
        compare(Bag.MANIFEST, files);
        compare(Bag.TAG_MANIFEST, List.of(tag(Bag.BAGIT), tag(Bag.INFO), tag(Bag.MANIFEST)));
        for (var number = 1;
                number <= files.size() && !files.get(number - 1).name().startsWith(Bag.FORWARDED);
                number++) {
            if (!files.get(number - 1).name().equals(Bag.part(number))) {
                add(Bag.part(number), "package.part_missing");
                return;
            }
        }
    }

    private ZipWriter.Stored tag(String path) {
        var bytes = contents.tag(path);
        return new ZipWriter.Stored(path, bytes.length, Hash.of(bytes));
    }

    private void expect(String path, byte[] expected) {
        if (!Arrays.equals(contents.tag(path), expected)) {
            add(path, "package.part_changed");
        }
    }

    /** A manifest is what the files say it must be; otherwise the lines that differ name the files. */
    private void compare(String manifest, List<ZipWriter.Stored> files) {
        var expected = Bag.manifest(files);
        if (Arrays.equals(expected, contents.tag(manifest))) {
            return;
        }
        var lines = lines(contents.tag(manifest));
        var changed = files.stream()
                .filter(file -> !lines.contains(file.sha512() + "  " + file.name()))
                .map(ZipWriter.Stored::name)
                .toList();
        var names = files.stream().map(ZipWriter.Stored::name).collect(Collectors.toSet());
        var missing = lines.stream()
                .filter(line -> line.length() > 130)
                .map(line -> line.substring(130))
                .filter(name -> Bag.rank(name).isPresent() && !names.contains(name))
                .toList();
        changed.forEach(name -> add(name, "package.part_changed"));
        missing.forEach(name -> add(name, "package.part_missing"));
        if (changed.isEmpty() && missing.isEmpty()) {
            add(manifest, "package.part_changed");
        }
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1).lines().toList();
    }

    private void checkLabel() {
        var label = contents.label();
        if (!label.name().base().equals(contents.base())) {
            add(Bag.LABEL, "package.label_other");
        }
        if (!label.tagManifest().equals(Hash.of(contents.tag(Bag.TAG_MANIFEST)))) {
            add(Bag.LABEL, "package.label_other");
        }
        var signature = new String(contents.tag(Bag.SIGNATURE), StandardCharsets.ISO_8859_1);
        if (!SigningKey.verify(label.signingKey(), contents.tag(Bag.LABEL), signature)) {
            add(Bag.SIGNATURE, "package.signature_wrong");
        }
    }

    private void checkForwarded() {
        var carried = contents.stored().stream()
                .filter(file -> file.name().startsWith(Bag.FORWARDED))
                .map(file -> file.name().substring(Bag.FORWARDED.length()) + " " + file.sha512())
                .toList();
        var named = contents.label().forwarded().stream()
                .map(one -> one.file() + " " + one.sha512())
                .toList();
        if (!carried.equals(named)) {
            add(Bag.LABEL, "package.label_other");
        }
    }
}
