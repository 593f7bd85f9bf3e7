package org.sanad.core.sync;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.sanad.core.office.OfficeStore;

/** The last files from above that were taken in, by what they call themselves; packages from below have a table of their own. */
final class TakenStore {
    private static final String NAME = "taken_from_above";
    /** More than a stick carries. */
    private static final int MOST = 40;

    private final OfficeStore settings = new OfficeStore();

    static String receipt(Receipt receipt) {
        return receipt.from() + "/" + receipt.fromEpoch() + "/" + receipt.epoch() + "/" + receipt.number();
    }

    static String rescue(Label label) {
        return label.office() + "/" + label.tagManifest();
    }

    void note(DSLContext sql, String mark) {
        var marks = new ArrayList<>(marks(sql));
        marks.remove(mark);
        marks.addFirst(mark);
        settings.set(sql, NAME, String.join(" ", marks.subList(0, Math.min(MOST, marks.size()))));
    }

    boolean has(DSLContext sql, String mark) {
        return marks(sql).contains(mark);
    }

    private List<String> marks(DSLContext sql) {
        return settings.setting(sql, NAME).map(all -> List.of(all.split(" "))).orElse(List.of());
    }
}
