package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a person says which file: the windows of the system, or in a test what would be chosen there. Empty for none. */
public interface FileChoice {
    /**
     * A file that is there.
     *
     * @param kind words for such files
     * @param endings such as {@code *.pdf}
     */
    Optional<Path> open(String title, String kind, List<String> endings);

    /** A file to write; whether it may be written over was asked. */
    Optional<Path> save(String title, String name, String kind, List<String> endings);

    Optional<Path> folder(String title);
}
