package org.sanad.ui.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Group;
import org.sanad.core.facts.Measure;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Mark;

/** The groups of a dimension as marks of a chart, by the measure that the charts show. */
final class Marks {
    /** A date that was mistyped may be centuries away. */
    private static final int MOST_YEARS = 40;

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

    Measure measure() {
        return measure;
    }

    Names names() {
        return names;
    }

    List<Group> groups(Dimension dimension) {
        return model.figures.get().by(dimension);
    }

    /** The largest first. */
    List<Mark> largestFirst(Dimension dimension) {
        return inOrder(dimension).stream()
                .sorted(Comparator.comparingLong(Mark::value).reversed())
                .toList();
    }

    /** In the order of the codes. */
    List<Mark> inOrder(Dimension dimension) {
        var unit = unit(dimension);
        return groups(dimension).stream()
                .filter(group -> measure.of(group.totals()) != 0 || chosen(dimension, code(dimension, group)))
                .map(group -> mark(dimension, group, unit))
                .toList();
    }

    /** One year after the other, with those in which nothing happened. */
    List<Mark> years() {
        var marks = inOrder(Dimension.YEAR);
        if (marks.isEmpty() || year(marks.getLast()) - year(marks.getFirst()) > MOST_YEARS) {
            return marks;
        }
        var all = new ArrayList<Mark>();
        for (var mark : marks) {
            for (var year = all.isEmpty() ? year(mark) : year(all.getLast()) + 1; year < year(mark); year++) {
                all.add(none(Dimension.YEAR, String.valueOf(year)));
            }
            all.add(mark);
        }
        return all;
    }

    private static int year(Mark mark) {
        return Integer.parseInt(mark.name());
    }

    private Mark none(Dimension dimension, String code) {
        var zero = wording.formats().count(0);
        return new Mark(dimension.code() + "-" + code, names.of(dimension, code), 0, zero, zero, false, null, null);
    }

    /** All regions by their codes. */
    Map<String, Mark> regions() {
        var unit = unit(Dimension.REGION);
        var marks = new LinkedHashMap<String, Mark>();
        for (var region : names.offices().regions()) {
            marks.put(region.code(), none(Dimension.REGION, region.code()));
        }
        for (var group : groups(Dimension.REGION)) {
            if (code(Dimension.REGION, group) != null) {
                marks.put(code(Dimension.REGION, group), mark(Dimension.REGION, group, unit));
            }
        }
        return marks;
    }

    Unit unit(Dimension dimension) {
        return Unit.of(measure, most(dimension));
    }

    long most(Dimension dimension) {
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

    private Mark mark(Dimension dimension, Group group, Unit unit) {
        var code = code(dimension, group);
        var value = measure.of(group.totals());
        var formats = wording.formats();
        return new Mark(
                dimension.code() + "-" + code,
                names.of(dimension, code),
                value,
                Unit.full(measure, formats, value),
                unit.brief(formats, value),
                chosen(dimension, code),
                code == null ? null : () -> controller.onChoose(dimension, code),
                code == null ? null : () -> controller.onOpen(dimension, code));
    }
}
