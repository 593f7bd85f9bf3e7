package org.sanad.ui.setup;

import java.nio.file.Path;
import javafx.scene.Node;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** The first screen: what to begin with. */
public final class StartController implements Screen {
    private final StartModel model = new StartModel();
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final Setup setup;

    public StartController(Wording wording, Background background, Navigator navigator, Setup setup) {
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        this.setup = setup;
    }

    @Override
    public Node view() {
        return new StartView(this, model, wording);
    }

    @Override
    public void shown() {
        background.run("setup.known", setup::known, model.known()::setAll);
    }

    public void onSetUp(Place.SetUp.Way way) {
        navigator.go(new Place.SetUp(way));
    }

    public void onRestore() {
        navigator.go(new Place.Restore());
    }

    /** @param folder null to choose it next */
    public void onOpen(Path folder) {
        navigator.go(new Place.Unlock(folder));
    }
}
