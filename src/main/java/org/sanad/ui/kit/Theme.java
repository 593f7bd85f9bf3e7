package org.sanad.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Screen;

/** Orientation, font, colours and the size of everything: nothing else sets them. */
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("rtl");
    private static final List<String> FONTS = List.of(
            "IBMPlexSansArabic_400Regular.ttf", "IBMPlexSansArabic_500Medium.ttf", "IBMPlexSansArabic_700Bold.ttf");

    private static final List<String> SHEETS = List.of(
            "sanad.css", "shell.css", "setup.css", "sync.css", "import.css", "dashboard.css", "today.css", "print.css");

    /** In per cent of the usual. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);

    /** Of a window that is laid out; a smaller one is scrolled. */
    public static final Dimension2D LEAST = new Dimension2D(920, 560);

    private static final String WINDOWS_OF_THEIR_OWN =
            ".dialog-pane,.tooltip,.context-menu,.combo-box-popup,.date-picker-popup,.auto-complete-popup";

    private static final double MOST_OF_SCREEN = 0.75;
    private static final double USUAL_TEXT = 14;

    private final Wording wording;
    private final IntegerProperty text = new SimpleIntegerProperty(TEXT_SIZES.getFirst());
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
        text.addListener(change -> scenes.forEach(this::enlarge));
    }

    /** Size of text in per cent, one of {@link #TEXT_SIZES}. */
    public IntegerProperty textProperty() {
        return text;
    }

    /** One step larger or smaller, as far as there is one. */
    public void textStep(int by) {
        var at = TEXT_SIZES.indexOf(text.get()) + by;
        text.set(TEXT_SIZES.get(Math.clamp(at, 0, TEXT_SIZES.size() - 1)));
    }

    /** What fills a window, drawn in the chosen size. */
    public Parent magnified(Parent window) {
        return new Magnified(new Enlarged(window, text, LEAST));
    }

    /** What stands in a dialog, drawn in the size of the moment. */
    Node magnifiedContent(Node content) {
        if (text.get() == TEXT_SIZES.getFirst()) {
            return content;
        }
        var screen = Screen.getPrimary().getVisualBounds();
        var drawn = new Enlarged(content, text, new Dimension2D(0, 0));
        return Magnified.within(drawn, screen.getWidth() * MOST_OF_SCREEN, screen.getHeight() * MOST_OF_SCREEN);
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Dresses a scene, and again whenever language or appearance change, until {@link #forget}. */
    public void dress(Scene scene) {
        for (var sheet : SHEETS) {
            scene.getStylesheets().add(sheet(sheet));
        }
        scenes.add(scene);
        enlarge(scene);
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

    /** Lists that drop down, tips and the frames of dialogs are windows of their own, which grow with their font. */
    private void enlarge(Scene scene) {
        var size = USUAL_TEXT * text.get() / TEXT_SIZES.getFirst();
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith("data:"));
        scene.getStylesheets().add("data:text/css," + WINDOWS_OF_THEIR_OWN + "{-fx-font-size:" + size + "px;}");
    }

    private void paint(Scene scene) {
        scene.setNodeOrientation(
                wording.lang().rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        scene.getRoot().pseudoClassStateChanged(RIGHT_TO_LEFT, wording.lang().rightToLeft());
        scene.getRoot().pseudoClassStateChanged(DARK, dark.get());
    }

    /**
     * Dresses what is to leave the screen as a picture, as it would look on paper: light, in the language of the moment.
     * It stands in a scene of its own, which is shown nowhere.
     *
     * @return the root of that scene
     */
    public static Parent onPaper(Wording wording, Parent drawn) {
        var root = new Group(drawn);
        root.setAutoSizeChildren(false); // it keeps the size that it is given
        var scene = new Scene(root);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        for (var sheet : SHEETS) {
            scene.getStylesheets().add(sheet(sheet));
        }
        var right = wording.lang().rightToLeft();
        scene.setNodeOrientation(right ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        root.pseudoClassStateChanged(RIGHT_TO_LEFT, right);
        return root;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/sanad/ui/" + name))
                .toExternalForm();
    }

    private void useSheet() {
        var theme = dark.get() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }
}
