package org.sanad.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The windows of the system for files and folders. They open where the last one was left, for instance on the stick. */
final class SystemFileChoice implements FileChoice {
    private final Stage owner;
    private File last = new File(System.getProperty("user.home"));

    SystemFileChoice(Stage owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, String kind, List<String> endings) {
        return path(chooser(title, kind, endings).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, String name, String kind, List<String> endings) {
        var chooser = chooser(title, kind, endings);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(where());
        return path(chooser.showDialog(owner));
    }

    private FileChooser chooser(String title, String kind, List<String> endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(where());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, endings));
        return chooser;
    }

    /** Null, which leaves it to the system, where the folder is gone: a stick that was taken out. */
    private File where() {
        return last.isDirectory() ? last : null;
    }

    private Optional<Path> path(File chosen) {
        if (chosen != null && chosen.getParentFile() != null) {
            last = chosen.getParentFile();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
