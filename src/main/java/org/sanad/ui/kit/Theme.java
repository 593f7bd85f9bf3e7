package org.sanad.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Orientation, font and colours of everything: nothing else sets them. */
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("rtl");
    private static final List<String> FONTS = List.of(
            "IBMPlexSansArabic_400Regular.ttf", "IBMPlexSansArabic_500Medium.ttf", "IBMPlexSansArabic_700Bold.ttf");

    private static final List<String> SHEETS = List.of(
            "sanad.css", "shell.css", "setup.css", "sync.css", "import.css", "dashboard.css", "today.css", "print.css");

    private final Wording wording;
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final List<Scene> scenes = new ArrayList<>();

    public Theme(Wording wording) {
        this.wording = wording;
        for (var font : FONTS) {
            Font.loadFont(Theme.class.getResourceAsStream("/org/sanad/ui/fonts/" + font), 14);
        }
        useSheet();
        dark.addListener(change -> {
            useSheet();
            scenes.forEach(this::paint);
        });
        wording.langProperty().addListener(change -> scenes.forEach(this::paint));
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Dresses a scene, and again whenever language or appearance change, until {@link #forget}. */
    public void dress(Scene scene) {
        for (var sheet : SHEETS) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(Theme.class.getResource("/org/sanad/ui/" + sheet))
                            .toExternalForm());
        }
        scenes.add(scene);
        scene.rootProperty().subscribe(root -> paint(scene));
    }

    /** Dresses the new root of a scene that was dressed before. */
    public void repaint() {
        scenes.forEach(this::paint);
    }

    /** For the scene of a dialog that was closed. */
    public void forget(Scene scene) {
        scenes.remove(scene);
    }

    private void paint(Scene scene) {
        scene.setNodeOrientation(
                wording.lang().rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        scene.getRoot().pseudoClassStateChanged(RIGHT_TO_LEFT, wording.lang().rightToLeft());
        scene.getRoot().pseudoClassStateChanged(DARK, dark.get());
    }

    private void useSheet() {
        var theme = dark.get() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }
}
