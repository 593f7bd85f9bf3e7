package org.sanad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sanad.core.release.Chosen;
import org.sanad.core.release.StartTrial;
import org.sanad.core.release.Versions;
import org.sanad.ui.update.UpdateDesk;

/** The versions of the portable folder that this program runs from, where it does. */
final class Updates {
    private Updates() {}

    private static Optional<Versions> versions() {
        return Program.file().flatMap(Versions::homeOf).map(home -> new Versions(home, new StartTrial()));
    }

    static UpdateDesk desk(Supplier<List<Path>> sticks, Runnable backup) {
        return new UpdateDesk(Program.version(), versions().orElse(null), sticks, backup);
    }

    /** The choice at the first start of a version, while one can go back. */
    static Optional<Chosen> fresh() {
        return versions().map(Versions::chosen).filter(chosen -> chosen.before() != null);
    }

    /** This version has opened a register: there is no way back to the one before. Gives whether it is portable. */
    static boolean settle() {
        versions().ifPresent(all -> all.opened(Program.version()));
        return versions().isPresent();
    }
}
