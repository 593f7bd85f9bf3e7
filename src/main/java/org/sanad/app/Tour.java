package org.sanad.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Picture;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;

/**
 * Walks through every screen on generated data and saves a picture of each. Needs no display. The pictures of the README
 * and of the guide are made by it.
 */
public final class Tour {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Path folder;
    private final Consumer<Path> each;

    /** @param each told of every picture */
    public Tour(Path folder, Consumer<Path> each) {
        this.folder = folder;
        this.each = each;
    }

    /** An appearance to walk in. @param text size in per cent */
    public record Look(Lang lang, boolean dark, int text) {
        public Look(Lang lang, boolean dark) {
            this(lang, dark, Theme.TEXT_SIZES.getFirst());
        }

        String name() {
            var size = text == Theme.TEXT_SIZES.getFirst() ? "" : "-" + text;
            return lang.code() + "-" + (dark ? "dark" : "light") + size;
        }
    }

    /** Makes the pictures; gives how many. */
    public int walk(List<Look> looks) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Startup.drawInGrey();
        Platform.startup(() -> Platform.setImplicitExit(false));
        var scratch = scratch();
        try (var offices = new TourOffices(scratch)) {
            var sample = offices.sample();
            var count = 0;
            for (var look : looks) {
                count += walk(offices, sample, look);
            }
            return count;
        } finally {
            delete(scratch);
        }
    }

    private int walk(TourOffices offices, UUID sample, Look look) {
        var room = call(() -> Room.open(offices, sample, look));
        try {
            var number = 0;
            for (var step : room.walk().steps().entrySet()) {
                call(() -> room.show(step.getValue().get()));
                room.awaitPulses();
                var name = String.format(Locale.ROOT, "%s-%02d-%s.png", look.name(), ++number, step.getKey());
                call(() -> save(room.stage().getScene(), name));
            }
            return number;
        } finally {
            call(room::close);
        }
    }

    /** The window of the tour, in one look. */
    private record Room(Stage stage, Theme theme, TourWalk walk, Map<Parent, Parent> magnified) {
        static Room open(TourOffices offices, UUID sample, Look look) {
            var wording = new Wording(look.lang());
            var theme = new Theme(wording);
            theme.darkProperty().set(look.dark());
            theme.textProperty().set(look.text());
            var stage = new Stage();
            var dialogs = new Dialogs(stage, theme, wording);
            var walk = new TourWalk(offices, sample, wording, theme, new DirectBackground(), dialogs);
            return new Room(stage, theme, walk, new HashMap<>());
        }

        Void show(Parent frame) {
            var root = magnified.computeIfAbsent(frame, theme::magnified);
            if (stage.getScene() == null) {
                stage.setScene(new Scene(root, WIDTH, HEIGHT));
                theme.dress(stage.getScene());
                stage.show();
            } else if (stage.getScene().getRoot() != root) {
                stage.getScene().setRoot(root);
                theme.repaint();
            }
            return null;
        }

        /** Waits until what was shown is laid out, and what was scrolled stands in its place. */
        void awaitPulses() {
            for (var pulse = 0; pulse < 3; pulse++) {
                var laidOut = new CompletableFuture<Void>();
                Runnable listener = () -> laidOut.complete(null);
                call(() -> {
                    stage.getScene().addPostLayoutPulseListener(listener);
                    Platform.requestNextPulse();
                    return null;
                });
                laidOut.join();
                call(() -> {
                    stage.getScene().removePostLayoutPulseListener(listener);
                    return null;
                });
            }
        }

        Void close() {
            stage.close();
            return null;
        }
    }

    private Path save(Scene scene, String name) {
        try {
            var file = folder.resolve(name);
            Picture.save(scene, file);
            each.accept(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("sanad-tour");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path scratch) {
        try (var files = Files.walk(scratch)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T call(Callable<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }
}
