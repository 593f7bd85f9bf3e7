package org.sanad.core.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.history.Entities;
import org.sanad.core.history.Entry;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.history.Line;
import org.sanad.data.Database;

/** Tells what was done with a dossier, by whom, and what was there before. */
public final class DossierHistoryService {
    private final Session reader;
    private final Records records;
    private final Function<UUID, List<UUID>> hanging;
    private final HistoryStore history = new HistoryStore();
    private final DossierStore store = new DossierStore();

    public DossierHistoryService(Session reader, Database database) {
        this(reader, database, dossier -> List.of());
    }

    /** @param hanging what else hangs on a dossier: identities of its papers and of what was proposed */
    public DossierHistoryService(Session reader, Database database, Function<UUID, List<UUID>> hanging) {
        this.reader = reader;
        this.records = new Records(database);
        this.hanging = hanging;
    }

    /** The saves that touched the dossier or what hangs on it; the newest first. */
    public List<HistoryEvent> of(DossierFile file) {
        var ids = new ArrayList<>(
                records.read(reader, sql -> store.records(sql, file.dossier().id())));
        ids.addAll(hanging.apply(file.dossier().id()));
        return of(ids);
    }

    /** The saves that touched any of the records; the newest first, with the changes of those records only. */
    public List<HistoryEvent> of(List<UUID> ids) {
        return records.read(reader, sql -> {
            var aside = history.setAside(sql, ids);
            return history.withSetAside(sql, ids).reversed().stream()
                    .map(entry -> event(entry, ids, aside))
                    .toList();
        });
    }

    private static HistoryEvent event(Entry entry, List<UUID> ids, Set<String> aside) {
        var changes = entry.lines().stream()
                .filter(line -> ids.contains(UUID.fromString(line.id())))
                .flatMap(line -> changes(line).stream())
                .toList();
        return new HistoryEvent(
                Instant.parse(entry.at()),
                entry.by(),
                entry.office(),
                ProposalTrace.action(entry),
                aside.contains(entry.revision()),
                changes);
    }

    private static List<HistoryEvent.FieldChange> changes(Line line) {
        return line.after().keySet().stream()
                .filter(field -> ProposalTrace.tells(line, field))
                .filter(field ->
                        !Objects.equals(line.before().get(field), line.after().get(field)))
                .sorted(Comparator.comparingInt(field -> Entities.place(line.entity(), field)))
                .map(field -> new HistoryEvent.FieldChange(
                        line.entity(),
                        field,
                        line.base() == null,
                        line.before().get(field),
                        line.after().get(field)))
                .toList();
    }
}
