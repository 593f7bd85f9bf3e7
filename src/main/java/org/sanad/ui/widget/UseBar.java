package org.sanad.ui.widget;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How much of a whole is used, in steps that lie over each other, the widest behind: committed, and of it paid. */
public final class UseBar extends Region {
    private final List<Part> parts;

    /** @param share 0 to 1 */
    public record Part(double share, String style) {}

    /** @param said what the bar shows, for those who cannot see it and on hover */
    public UseBar(String said, Part... parts) {
        this.parts = List.of(parts);
        getStyleClass().add("use-bar");
        for (var part : parts) {
            var fill = new StackPane();
            fill.getStyleClass().addAll("use-fill", part.style());
            getChildren().add(fill);
        }
        setAccessibleText(said);
        Hint.install(this, new Hint(said));
    }

    @Override
    protected void layoutChildren() {
        for (var place = 0; place < parts.size(); place++) {
            var width = Math.clamp(parts.get(place).share(), 0, 1) * getWidth();
            getChildren().get(place).resizeRelocate(0, 0, width, getHeight());
        }
    }
}
