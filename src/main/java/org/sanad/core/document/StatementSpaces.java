package org.sanad.core.document;

import java.util.List;
import java.util.stream.Stream;
import org.sanad.core.activity.Audience;
import org.sanad.core.activity.AudienceSum;
import org.sanad.core.activity.MemorySpace;
import org.sanad.core.document.Grid.Column;
import org.sanad.core.facts.Dimension;
import org.sanad.core.statement.Snapshot;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** What memory spaces did in the year of a statement, in one language: by space, and by audience. */
final class StatementSpaces {
    private final Texts texts;
    private final Formats formats;
    private final Snapshot snapshot;

    StatementSpaces(Texts texts, Snapshot snapshot) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.snapshot = snapshot;
    }

    Grid spaces() {
        return grid(
                "activity.spaces",
                snapshot.spaces().stream()
                        .map(one -> row(name(one), one.sessions(), one.visitors()))
                        .toList(),
                snapshot.spaces().stream().mapToLong(MemorySpace::sessions).sum(),
                snapshot.spaces().stream().mapToLong(MemorySpace::visitors).sum());
    }

    Grid audiences() {
        return grid(
                "activity.audiences",
                snapshot.audiences().stream()
                        .map(one -> row(name(one), one.sessions(), one.visitors()))
                        .toList(),
                snapshot.audiences().stream().mapToLong(AudienceSum::sessions).sum(),
                snapshot.audiences().stream().mapToLong(AudienceSum::visitors).sum());
    }

    private Grid grid(String heading, List<List<String>> rows, long sessions, long visitors) {
        if (!snapshot.countsAll()) {
            return new Grid(
                    List.of(Column.text(texts.get(heading), 1)), List.of(List.of(texts.get("statement.not_counted"))));
        }
        return new Grid(
                List.of(
                        Column.text(texts.get(heading), 8),
                        Column.number(texts.get("activity.sessions"), 2),
                        Column.number(texts.get("activity.visitors"), 2)),
                rows.isEmpty()
                        ? rows
                        : Stream.concat(rows.stream(), Stream.of(row(texts.get("statement.all"), sessions, visitors)))
                                .toList());
    }

    private List<String> row(String name, long sessions, long visitors) {
        return List.of(name, formats.count(sessions), formats.count(visitors));
    }

    /** A space of another office than that of the statement is told with it: two may have one name. */
    private String name(MemorySpace one) {
        var name = one.name().isEmpty() ? texts.get("activity.space_not_said") : one.name();
        return one.office().equals(snapshot.office())
                ? name
                : name + " · " + snapshot.name(Dimension.OFFICE, one.office(), texts.lang());
    }

    private String name(AudienceSum one) {
        return one.audience().isEmpty()
                ? texts.get("statement.not_said")
                : Audience.find(one.audience())
                        .map(known -> texts.word("audience", known.code()))
                        .orElse(one.audience());
    }
}
