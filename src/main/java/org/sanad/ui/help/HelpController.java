package org.sanad.ui.help;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Shortcut;
import org.sanad.ui.kit.Wording;

/** What a person can do with the guide: read the page of where they came from, and any other. */
public final class HelpController implements Screen {
    private final Wording wording;
    private final Runnable back;
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>();

    /**
     * @param of the place whose page is shown first; null for the first page
     * @param back leads to where the guide was opened
     */
    public HelpController(Wording wording, Place of, Runnable back) {
        this.wording = wording;
        this.back = back;
        topic.set(Topic.of(of));
    }

    @Override
    public Node view() {
        return new HelpView(this, topic, Guide.in(wording.lang()), wording);
    }

    void onTopic(Topic chosen) {
        topic.set(chosen);
    }

    void onBack() {
        back.run();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("Esc", "keys.back"));
    }
}
