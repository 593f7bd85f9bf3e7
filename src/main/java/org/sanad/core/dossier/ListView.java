package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.core.dossier.DossierOrder.By;
import org.sanad.core.office.OfficeTree;

/**
 * A way to look at the list that a person gave a name: what it is narrowed to, its order, its columns.
 *
 * @param content by the names that the screen gives what it narrows by, {@code by}, {@code descending} and {@code
 *     columns}; of one line each
 */
public record ListView(String name, Map<String, String> content) {
    public static final int LONGEST_NAME = 80;
    /** Letters of all that it holds: what was searched for may be long. */
    static final int LONGEST = 4_000;

    public ListView {
        content = Map.copyOf(content);
    }

    /** What it is narrowed to. */
    public DossierQuery query(OfficeTree offices, LocalDate today) {
        var office = content.get("office");
        var due = Due.of(content.get("due"));
        return new DossierQuery(
                content.get("text"),
                set(State.of(content.get("state"))),
                set(Kind.of(content.get("kind"))),
                set(Sector.of(content.get("sector"))),
                set(content.get("province")),
                content.get("region"),
                office == null ? Set.of() : offices.within(office),
                content.get("year") == null ? null : Integer.valueOf(content.get("year")),
                content.get("programme"),
                day("from"),
                day("to"),
                content.get("measure"),
                due,
                due == null ? null : today);
    }

    /** @param arabicFirst in which script texts are ordered: a matter of the language, not of the view */
    public Arrangement arrangement(boolean arabicFirst) {
        var by = By.of(content.get("by"));
        var descending = Boolean.parseBoolean(content.get("descending"));
        var newest = by == null || by == By.STATE_ON && descending;
        var columns = Stream.of(content.getOrDefault("columns", "").split(" "))
                .flatMap(word -> Stream.of(By.values()).filter(one -> one.code().equals(word)))
                .toList();
        return new Arrangement(columns, newest ? DossierOrder.NEWEST : new DossierOrder(by, descending, arabicFirst));
    }

    private LocalDate day(String name) {
        return content.get(name) == null ? null : LocalDate.parse(content.get(name));
    }

    private static <T> Set<T> set(T value) {
        return value == null ? Set.of() : Set.of(value);
    }

    /** As it is stored: a line for each name. */
    String lines() {
        return content.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    static ListView of(String name, String lines) {
        var content = new LinkedHashMap<String, String>();
        lines.lines().filter(line -> line.contains("=")).forEach(line -> {
            var end = line.indexOf('=');
            content.put(line.substring(0, end), line.substring(end + 1));
        });
        return new ListView(name, content);
    }
}
