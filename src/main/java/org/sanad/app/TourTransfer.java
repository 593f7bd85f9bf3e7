package org.sanad.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.State;
import org.sanad.core.sync.Pace;

/** Dossiers that move both ways between headquarters and the delegation of the tour, and the stick that brought them. */
final class TourTransfer {
    private TourTransfer() {}

    /** @return a dossier of the bureau that can still be offered */
    static UUID make(Desk headquarters, Desk bureau, Path folder) {
        var filed = filed(bureau);
        bureau.transfers().offer(bureau.session(), filed, "P05.081", "انتقل صاحب المشروع إلى أزيلال");
        headquarters
                .transfers()
                .offer(headquarters.session(), filed(headquarters), "P10.521", "المشروع في طانطان ويقيم فيها صاحبه");
        try {
            exchange(bureau, headquarters, Files.createDirectory(folder.resolve("stick")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bureau.lists().page(query(), 1, 1).lines().getFirst().id();
    }

    /** A package goes up, and its receipt comes down. */
    static void exchange(Desk below, Desk above, Path stick) {
        var sent = below.sending().send(below.session(), stick, false, Pace.UNWATCHED);
        var received = above.receiving().receive(above.session(), sent.file().file(), stick, Pace.UNWATCHED);
        below.receiving().receive(below.session(), received.receipt(), stick, Pace.UNWATCHED);
    }

    private static UUID filed(Desk desk) {
        return desk.lists().page(query(), 0, 1).lines().getFirst().id();
    }

    private static DossierQuery query() {
        return new DossierQuery("", Set.of(State.FILED, State.READY, State.DEFERRED), Set.of(), null, null);
    }
}
