package org.sanad.ui.fund;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Chip;

/** A chip for each year that has slices, and one for all. */
final class MoneyFilter {
    /** Years beside each other; older ones are among all. */
    private static final int MOST = 4;

    private final MoneyModel model;
    private final Wording wording;

    MoneyFilter(MoneyModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
    }

    Node node() {
        var line = new HBox(8);
        line.setAlignment(Pos.CENTER_RIGHT);
        model.shownYearProperty().subscribe(year -> show(line));
        model.balances().subscribe(() -> show(line));
        return line;
    }

    private void show(HBox line) {
        var years = new ArrayList<Integer>();
        years.add(null);
        model.balances().stream()
                .map(one -> one.slice().year())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST)
                .forEach(years::add);
        line.getChildren()
                .setAll(years.stream()
                        .map(year -> new Chip(
                                year == null ? wording.get("fund.all_years") : String.valueOf(year),
                                null,
                                Objects.equals(year, model.shownYearProperty().get()),
                                () -> {
                                    model.shownYearProperty().set(year);
                                    show(line);
                                }))
                        .toList());
    }
}
