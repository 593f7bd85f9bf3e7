package org.sanad.ui.backup;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.backup.Restoring.Found;
import org.sanad.ui.kit.Cursor;
import org.sanad.ui.kit.Moments;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.PathLine;

/** The backups within reach, a line each: whose, of when, and where; below them the ways to others. */
final class ReachView extends VBox {
    private final Wording wording;
    private final Reach reach;
    private final VBox lines = new VBox(12);

    ReachView(Wording wording, Reach reach) {
        super(16);
        this.wording = wording;
        this.reach = reach;
        var heading = new Label(wording.get("reach.backups"));
        heading.getStyleClass().add("heading");
        getChildren().addAll(heading, lines, none(), elsewhere());
        reach.found().addListener((ListChangeListener<Found>) change -> show());
        show();
    }

    private void show() {
        var group = new ToggleGroup();
        lines.getChildren()
                .setAll(reach.found().stream().map(one -> line(one, group)).toList());
    }

    private HBox line(Found one, ToggleGroup group) {
        var about = one.about();
        var key = one.demonstration() ? "restore.inside_demo" : "restore.inside";
        var words = wording.get(key, about.office(), new Moments(wording).of(about.madeAt()));
        var radio = new RadioButton();
        radio.setAccessibleText(words);
        radio.setToggleGroup(group);
        radio.setSelected(one.equals(reach.chosenProperty().get()));
        radio.selectedProperty().subscribe(selected -> {
            if (selected) {
                reach.chosenProperty().set(one);
            }
        });
        var said = new VBox(2, new Sentence(words), new PathLine(wording, one.file()));
        said.setOnMouseClicked(event -> radio.setSelected(true));
        HBox.setHgrow(said, Priority.ALWAYS);
        return new HBox(8, radio, said);
    }

    private Sentence none() {
        var none = new Sentence(wording.get("reach.none"));
        none.setIcon(new FontIcon(Feather.ALERT_CIRCLE));
        none.visibleProperty()
                .bind(reach.lookedProperty().and(reach.chosenProperty().isNull()));
        none.managedProperty().bind(none.visibleProperty());
        return none;
    }

    private HBox elsewhere() {
        var look = new Button(wording.get("reach.look_again"), new FontIcon(Feather.REFRESH_CW));
        look.setOnAction(event -> reach.onLook());
        var choose = new Button(wording.get("reach.choose"), new FontIcon(Feather.FOLDER));
        choose.setOnAction(event -> reach.onChoose());
        Cursor.into(choose, () -> reach.chosenProperty().get() == null);
        return new HBox(8, look, choose);
    }
}
