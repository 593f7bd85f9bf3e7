package org.sanad.core.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.account.Records;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.office.OfficeStore;
import org.sanad.data.Database;

/** Lists of dossiers, a page at a time, for one who may read them. Each read throws {@code right.missing} otherwise. */
public final class DossierListService {
    private final Session reader;
    private final Database database;
    private final Records records;
    private final Supplier<? extends DossierIndex> index;
    private final OfficeStore settings = new OfficeStore();
    private final DossierLineStore lines = new DossierLineStore();

    /**
     * @param reader who is at work
     * @param index asked for only when a list is
     */
    public DossierListService(Session reader, Database database, Supplier<? extends DossierIndex> index) {
        this.reader = reader;
        this.database = database;
        this.records = new Records(database);
        this.index = index;
    }

    /** Newest first. */
    public DossierPage page(DossierQuery query, int offset, int limit) {
        return page(query, DossierOrder.NEWEST, offset, limit);
    }

    /** @param limit lines to read at most; pages of a screen are short */
    public DossierPage page(DossierQuery query, DossierOrder order, int offset, int limit) {
        var slice = index().find(query, order, offset, limit);
        return new DossierPage(offset, records.read(reader, sql -> lines.of(sql, slice.ids())), slice.totals());
    }

    /** The identities of the lines from one place of a list to another; nothing is read of them. */
    public List<UUID> ids(DossierQuery query, DossierOrder order, int offset, int limit) {
        return index().find(query, order, offset, limit).ids();
    }

    /** Lines by identity, in the order given. */
    public List<DossierLine> lines(List<UUID> ids) {
        return records.read(reader, sql -> lines.of(sql, ids));
    }

    /** What some dossiers add up to. */
    public DossierTotals totals(Set<UUID> dossiers) {
        return index().totals(dossiers);
    }

    /** How the list was laid out when it was last changed here; the words are the screen’s. */
    public Optional<String> kept(String setting) {
        return records.readForAll(sql -> settings.setting(sql, setting));
    }

    /** Keeps a setting of the list. It belongs to this register and does not travel. */
    public void keep(String setting, String words) {
        database.write(sql -> {
            settings.set(sql, setting, words);
            return null;
        });
    }

    /** How many a query would find with each value of a filter, by filter and code. */
    public Map<String, Map<String, Integer>> counts(DossierQuery query, List<String> filters) {
        return index().counts(query, filters);
    }

    private DossierIndex index() {
        Rights.requireReading(reader);
        return index.get();
    }

    /** How many a query would find. */
    public int count(DossierQuery query) {
        return index().count(query);
    }
}
