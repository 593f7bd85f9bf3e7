package org.sanad.ui.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Group;
import org.sanad.core.facts.Measure;
import org.sanad.core.office.Place;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Mark;

/** The groups of a dimension as marks of a chart, by the measure that the charts show. */
final class Marks {
    private final Wording wording;
    private final Names names;
    private final DashboardModel model;
    private final DashboardController controller;
    private final Measure measure;

    Marks(Wording wording, Names names, DashboardModel model, DashboardController controller) {
        this.wording = wording;
        this.names = names;
        this.model = model;
        this.controller = controller;
        this.measure = model.measure.get();
    }

    Wording wording() {
        return wording;
    }

    Measure measure() {
        return measure;
    }

    Names names() {
        return names;
    }

    DashboardModel model() {
        return model;
    }

    Figures figures() {
        return model.figures.get();
    }

    List<Group> groups(Dimension dimension) {
        return figures().by(dimension);
    }

    /** The largest first, each with its share where the groups add up to the whole. */
    List<Mark> largestFirst(Dimension dimension) {
        var largest = groups(dimension).stream()
                .filter(group -> measure.of(group.totals()) != 0 || chosen(dimension, code(dimension, group)))
                .sorted(Comparator.comparingLong((Group group) -> measure.of(group.totals()))
                        .reversed())
                .toList();
        var shares = dimension == Dimension.PROGRAMME ? List.<String>of() : shares(largest);
        var unit = unit(dimension);
        var marks = new ArrayList<Mark>();
        for (var at = 0; at < largest.size(); at++) {
            marks.add(mark(dimension, largest.get(at), unit, shares.isEmpty() ? null : shares.get(at)));
        }
        return marks;
    }

    private List<String> shares(List<Group> groups) {
        var values = groups.stream()
                .map(group -> Math.max(0, measure.of(group.totals())))
                .toList();
        return values.stream().mapToLong(Long::longValue).sum() == 0
                ? List.of()
                : Shares.of(values).stream().map(this::share).toList();
    }

    /** Tenths of a percent: {@code 18,2 %}. */
    String share(long tenths) {
        return wording.formats().share(tenths);
    }

    /** What nothing can be done with. */
    Mark plain(String id, String name, long value, String figure, String brief, String note) {
        return new Mark(id, name, value, figure, brief, note, false, null, null);
    }

    /** One that stands for a value of a dimension. */
    Mark of(Dimension dimension, String code, long value, String figure, String brief, String note) {
        return new Mark(
                dimension.code() + "-" + code,
                names.of(dimension, code),
                value,
                figure,
                brief,
                note,
                chosen(dimension, code),
                code == null ? null : () -> controller.onChoose(dimension, code),
                code == null ? null : () -> controller.onOpen(dimension, code));
    }

    /** All places by their codes, with those of which there is nothing. */
    Map<String, Mark> places(Dimension dimension, List<? extends Place> places) {
        var marks = new LinkedHashMap<String, Mark>();
        var zero = wording.formats().count(0);
        for (var place : places) {
            marks.put(
                    place.code(),
                    plain(
                            dimension.code() + "-" + place.code(),
                            names.of(dimension, place.code()),
                            0,
                            zero,
                            zero,
                            null));
        }
        for (var group : groups(dimension)) {
            if (code(dimension, group) != null) {
                marks.put(code(dimension, group), mark(dimension, group, unit(dimension), null));
            }
        }
        return marks;
    }

    Unit unit(Dimension dimension) {
        return Unit.of(measure, most(dimension));
    }

    private long most(Dimension dimension) {
        return groups(dimension).stream()
                .mapToLong(group -> measure.of(group.totals()))
                .max()
                .orElse(0);
    }

    static String code(Dimension dimension, Group group) {
        return group.by().get(dimension);
    }

    boolean chosen(Dimension dimension, String code) {
        return code != null && code.equals(Narrowing.get(model.choice.get(), dimension));
    }

    void open(Dimension dimension, String code) {
        controller.onOpen(dimension, code);
    }

    DashboardController controller() {
        return controller;
    }

    private Mark mark(Dimension dimension, Group group, Unit unit, String note) {
        var value = measure.of(group.totals());
        var formats = wording.formats();
        return of(
                dimension,
                code(dimension, group),
                value,
                Unit.full(measure, formats, value),
                unit.brief(formats, value),
                note);
    }
}
