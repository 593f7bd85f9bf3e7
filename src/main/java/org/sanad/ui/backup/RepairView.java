package org.sanad.ui.backup;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.PathLine;

/** What happened in two sentences; the backups that were found, the newest chosen; one button. */
final class RepairView extends StackPane {
    private final RepairController controller;
    private final RepairModel model;
    private final Wording wording;

    RepairView(RepairController controller, RepairModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        getChildren()
                .add(new EntranceCard(
                        wording,
                        EntranceCard.head(
                                wording, "repair.title", "repair.text", new PathLine(wording, model.folder())),
                        model.problems(),
                        new ReachView(wording, controller.reach()),
                        EntranceCard.actions(
                                wording.get("unlock.other"), model.workingProperty(), controller::onBack, repair())));
    }

    private Button repair() {
        var repair = new Button(wording.get("repair.do"), new FontIcon(Feather.LIFE_BUOY));
        repair.setId("repair");
        repair.getStyleClass().add("accent");
        repair.visibleProperty().bind(Bindings.isNotNull(controller.reach().chosenProperty()));
        repair.setOnAction(event -> controller.onRepair());
        return repair;
    }
}
