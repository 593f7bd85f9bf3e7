package org.sanad.ui.fund;

import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.core.fund.Balance;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;

/** What the slices that are shown add up to. */
final class MoneySums {
    private final MoneyModel model;
    private final Wording wording;

    MoneySums(MoneyModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
    }

    Node node() {
        var line = new HBox();
        line.getStyleClass().addAll("card", "figure-line");
        model.filtered().subscribe(() -> show(line));
        show(line);
        return line;
    }

    private void show(HBox line) {
        line.getChildren()
                .setAll(
                        figure("fund.allotted", Balance::allotted),
                        figure("fund.committed", Balance::committed),
                        figure("fund.waiting", Balance::waiting),
                        figure("list.paid", Balance::paid),
                        figure("fund.left", Balance::left));
        line.setManaged(!model.filtered().isEmpty());
        line.setVisible(line.isManaged());
    }

    private Node figure(String key, ToLongFunction<Balance> amount) {
        var name = new Label(wording.get(key));
        name.getStyleClass().add("tile-name");
        var sum = model.filtered().stream().mapToLong(amount).sum();
        var figure = Ltr.label(wording.formats().money(sum), wording.lang().rightToLeft());
        figure.setMaxWidth(Double.MAX_VALUE);
        figure.getStyleClass().add("figure-small");
        return new VBox(2, name, figure);
    }
}
