package org.sanad.core.dossier;

import org.sanad.data.Database;

/** Lists of dossiers, a page at a time. */
public final class DossierListService {
    private final Database database;
    private final DossierIndex index;
    private final DossierLineStore lines = new DossierLineStore();

    public DossierListService(Database database, DossierIndex index) {
        this.database = database;
        this.index = index;
    }

    /** @param limit lines to read at most; pages of a screen are short */
    public DossierPage page(DossierQuery query, int offset, int limit) {
        var slice = index.find(query, offset, limit);
        return new DossierPage(offset, database.read(sql -> lines.of(sql, slice.ids())), slice.totals());
    }
}
