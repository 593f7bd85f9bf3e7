package org.sanad.ui.dashboard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
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
        var controllers = new ArrayList<DashboardController>();
        stage.show(() -> {
            var controller =
                    new DashboardController(DashboardDesk.of(desk), stage.wording(), new DirectBackground(), this);
            controller.shown();
            controllers.add(controller);
            return controller.view();
        });
        return controllers.getFirst();
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
