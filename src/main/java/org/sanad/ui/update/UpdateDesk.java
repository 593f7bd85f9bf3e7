package org.sanad.ui.update;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.sanad.core.release.Versions;

/**
 * What the screen works with.
 *
 * @param version that is running
 * @param versions of the portable folder; null where Sanad was installed in another way
 * @param sticks folders in which a release may be found
 * @param backup made before anything is written; does nothing while no register is open
 */
public record UpdateDesk(String version, Versions versions, Supplier<List<Path>> sticks, Runnable backup) {
    boolean portable() {
        return versions != null;
    }
}
