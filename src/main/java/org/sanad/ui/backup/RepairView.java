package org.sanad.ui.backup;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.backup.Restoring.Found;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.PathLine;

/** What happened in two sentences; the backups that were found, the newest chosen; one button. */
final class RepairView extends StackPane {
    private final RepairController controller;
    private final RepairModel model;
    private final Wording wording;
    private final Moments moments;
    private final VBox backups = new VBox(12);

    RepairView(RepairController controller, RepairModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.moments = new Moments(wording);
        var heading = new Label(wording.get("repair.backups"));
        heading.getStyleClass().add("heading");
        getChildren()
                .add(new EntranceCard(
                        wording,
                        EntranceCard.head(
                                wording, "repair.title", "repair.text", new PathLine(wording, model.folder())),
                        model.problems(),
                        heading,
                        backups,
                        elsewhere(),
                        EntranceCard.actions(
                                wording.get("unlock.other"), model.workingProperty(), controller::onBack, repair())));
        model.found().addListener((ListChangeListener<Found>) change -> show());
        show();
    }

    private void show() {
        backups.getChildren().clear();
        if (model.found().isEmpty()) {
            var none = new Sentence(wording.get("repair.none"));
            none.setIcon(new FontIcon(Feather.ALERT_CIRCLE));
            backups.getChildren().add(none);
            return;
        }
        var group = new ToggleGroup();
        model.found().forEach(found -> backups.getChildren().add(line(found, group)));
    }

    private Node line(Found found, ToggleGroup group) {
        var about = found.about();
        var words = wording.get("restore.inside", about.office(), moments.of(about.madeAt()));
        var radio = new RadioButton();
        radio.setAccessibleText(words);
        radio.setToggleGroup(group);
        radio.setSelected(found.equals(model.chosenProperty().get()));
        radio.selectedProperty().subscribe(selected -> {
            if (selected) {
                model.chosenProperty().set(found);
            }
        });
        var said = new VBox(2, new Sentence(words), new PathLine(wording, found.file()));
        said.setOnMouseClicked(event -> radio.setSelected(true));
        HBox.setHgrow(said, Priority.ALWAYS);
        return new HBox(8, radio, said);
    }

    private HBox elsewhere() {
        var look = new Button(wording.get("repair.look_again"), new FontIcon(Feather.REFRESH_CW));
        look.setOnAction(event -> controller.onLook());
        var choose = new Button(wording.get("repair.choose"), new FontIcon(Feather.FOLDER));
        choose.setOnAction(event -> controller.onChoose());
        return new HBox(8, look, choose);
    }

    private Button repair() {
        var repair = new Button(wording.get("repair.do"), new FontIcon(Feather.LIFE_BUOY));
        repair.setId("repair");
        repair.getStyleClass().add("accent");
        repair.visibleProperty().bind(Bindings.isNotNull(model.chosenProperty()));
        repair.setOnAction(event -> controller.onRepair());
        return repair;
    }
}
