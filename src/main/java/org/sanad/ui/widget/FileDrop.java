package org.sanad.ui.widget;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** One file that is dropped on a part of the screen, as long as one is waited for. */
public final class FileDrop {
    private final BooleanSupplier waits;
    private final Consumer<Path> taken;

    private FileDrop(BooleanSupplier waits, Consumer<Path> taken) {
        this.waits = waits;
        this.taken = taken;
    }

    public static void on(Node node, BooleanSupplier waits, Consumer<Path> taken) {
        var drop = new FileDrop(waits, taken);
        node.setOnDragOver(drop::over);
        node.setOnDragDropped(drop::dropped);
    }

    private void over(DragEvent event) {
        if (waits.getAsBoolean() && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        var one = waits.getAsBoolean() && files.size() == 1;
        if (one) {
            taken.accept(files.getFirst().toPath());
        }
        event.setDropCompleted(one);
        event.consume();
    }
}
