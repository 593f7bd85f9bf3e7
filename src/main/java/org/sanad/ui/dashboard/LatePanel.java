package org.sanad.ui.dashboard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.facts.Dimension;
import org.sanad.core.office.Office;
import org.sanad.core.spreadsheet.FigureSheet;
import org.sanad.core.spreadsheet.FigureSheet.Column;
import org.sanad.core.spreadsheet.FigureSheet.Form;
import org.sanad.core.sync.LastPackage;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Legend;
import org.sanad.ui.widget.Mark;
import org.sanad.ui.widget.Segment;
import org.sanad.ui.widget.SegmentChart;

/** Offices that have not sent for too long, those that waited longest first; and how many never sent. */
final class LatePanel {
    /** Offices send each month; after some days more they are late. */
    static final int LIMIT = 40;

    private static final int SOME = 6;

    private final Marks marks;
    private final Scope scope;
    private final Wording wording;

    LatePanel(Marks marks, Scope scope) {
        this.marks = marks;
        this.scope = scope;
        this.wording = marks.wording();
    }

    Panel panel() {
        var rows = new ArrayList<Mark>();
        for (var one : marks.figures().packages()) {
            if (!one.office().equals(scope.office().code())) {
                rows.add(mark(one));
            }
        }
        var silent = silent();
        var lines = rows.stream()
                .map(row -> new FigureSheet.Row(row.name(), List.of(row.value())))
                .collect(Collectors.toCollection(ArrayList::new));
        silent.forEach(office -> {
            var none = new ArrayList<Long>();
            none.add(null);
            lines.add(new FigureSheet.Row(office.name(wording.lang()), none));
        });
        var late = rows.stream().filter(row -> row.value() > LIMIT).count();
        var note = rows.isEmpty() ? wording.get("panel.late_none") : wording.get("panel.late_note", late, rows.size());
        return new Panel(
                "late",
                new FigureSheet(
                        wording.get("panel.late"),
                        List.of(note, wording.get("figure.never_sent", silent.size())),
                        wording.get("dimension.office"),
                        List.of(new Column(wording.get("figure.days_since"), Form.COUNT)),
                        lines),
                note,
                Stream.concat(rows.stream(), silent.stream().map(office -> (Mark) null))
                        .collect(Collectors.toCollection(ArrayList::new)),
                List.of(wording.get("define.late", LIMIT)),
                Basis.ofOffices(marks.figures()),
                () -> chart(rows, silent.size()));
    }

    /** Offices below that nothing was ever taken in of. */
    private List<Office> silent() {
        var heard = marks.figures().packages().stream().map(LastPackage::office).collect(Collectors.toSet());
        return scope.within().stream()
                .filter(office -> !office.equals(scope.office()) && !heard.contains(office.code()))
                .toList();
    }

    private Mark mark(LastPackage one) {
        var on = LocalDate.ofInstant(one.at(), ZoneId.systemDefault());
        var days = Math.max(0, ChronoUnit.DAYS.between(on, marks.figures().today()));
        return marks.of(
                Dimension.OFFICE,
                one.office(),
                days,
                wording.get("figure.days_count", days),
                wording.formats().count(days),
                wording.formats().day(on));
    }

    private Region chart(List<Mark> rows, int silent) {
        var bars = rows.stream()
                .limit(SOME)
                .map(row -> new SegmentChart.Row(
                        row,
                        List.of(List.of(new Segment(row.value(), row.value() > LIMIT ? "part-3" : "part-1"))),
                        null))
                .toList();
        var box = new VBox(8);
        if (!bars.isEmpty()) {
            box.getChildren()
                    .addAll(
                            new Legend()
                                    .with("part-3", wording.get("figure.late", LIMIT))
                                    .with("part-1", wording.get("figure.in_time")),
                            new SegmentChart(bars));
        }
        if (silent > 0) {
            var never = new Sentence(wording.get("figure.never_sent", silent));
            never.setIcon(new FontIcon(Feather.INFO));
            never.getStyleClass().add("quiet");
            box.getChildren().add(never);
        }
        return box;
    }
}
