package org.sanad.ui.dashboard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.facts.Facts;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

/** A dashboard over a scratch register of an office, empty or filled. */
final class DashboardScreens implements Navigator, AutoCloseable {
    private final List<Place> gone = new ArrayList<>();
    private final Desk desk;

    DashboardScreens(Path folder, String office) {
        desk = new Desk(ScratchRegister.create(folder, office).register(), ScratchRegister.CLOCK);
    }

    DashboardScreens filled(int dossiers) {
        new Demonstration(desk.door(), desk.offices()).fill(desk.session(), dossiers, 7, done -> {});
        return this;
    }

    Desk desk() {
        return desk;
    }

    /** Where the dashboard sent the person. */
    List<Place> gone() {
        return gone;
    }

    DashboardController show(FxStage stage) {
        return show(stage, desk::facts);
    }

    DashboardController show(FxStage stage, Supplier<Facts> facts) {
        return show(stage, DashboardDesk.of(desk, facts), new DirectBackground());
    }

    DashboardController show(FxStage stage, DashboardDesk over, Background background) {
        var controllers = new ArrayList<DashboardController>();
        stage.show(() -> {
            var controller = new DashboardController(() -> over, stage.wording(), background, stage.dialogs(), this);
            controller.shown();
            controllers.add(controller);
            return asInTheFrame(controller.view());
        });
        return controllers.getFirst();
    }

    /** With the room that the frame leaves on the smallest screen. */
    private static Node asInTheFrame(Node view) {
        var room = new StackPane(view);
        room.setMaxSize(1158, 652);
        return room;
    }

    @Override
    public void go(Place place) {
        gone.add(place);
    }

    @Override
    public void back() {
        gone.add(null);
    }

    @Override
    public void close() {
        desk.close();
    }
}
