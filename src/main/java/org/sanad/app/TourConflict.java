package org.sanad.app;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Dossier;
import org.sanad.core.history.Entry;
import org.sanad.core.history.EntryJson;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.history.Line;
import org.sanad.core.history.Replay;
import org.sanad.core.history.Written;

/** A restored computer that wrote on beside what it had sent: two sides of one dossier, for the tour. */
final class TourConflict {
    private TourConflict() {}

    static void make(Desk desk, Dossier dossier) {
        desk.register().database().write(sql -> {
            var last = new HistoryStore().of(sql, List.of(dossier.id())).getLast();
            var replay = new Replay(sql);
            replay.apply(side(last, dossier, 1, "حي النهضة"));
            replay.apply(side(last, dossier, 2, "حي المسيرة"));
            return replay.finish();
        });
    }

    private static Written side(Entry last, Dossier dossier, int number, String commune) {
        var line = new Line(
                "dossier",
                dossier.id().toString(),
                last.revision(),
                Collections.singletonMap("commune", dossier.project().commune()),
                Map.of("commune", commune));
        return Written.read(EntryJson.write(new Entry(
                dossier.owner(),
                new UUID(0, number),
                1,
                last.at(),
                last.by(),
                last.role(),
                "dossier.change",
                Entry.NO_PREVIOUS,
                List.of(line))));
    }
}
