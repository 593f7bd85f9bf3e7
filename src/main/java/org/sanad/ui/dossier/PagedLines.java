package org.sanad.ui.dossier;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import org.sanad.core.dossier.DossierLine;
import org.sanad.core.dossier.DossierPage;

/**
 * The lines of a list of any length, of which only the pages that were looked at are held. A line that is not there yet
 * is null and is asked for.
 */
final class PagedLines extends ObservableListBase<DossierLine> {
    static final int PAGE = 60;
    private static final int PAGES_HELD = 12;

    private final IntConsumer ask;
    private final Map<Integer, DossierPage> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> asked = new HashSet<>();
    private int size;

    /** @param ask told the offset of a page that is looked at and not held */
    PagedLines(IntConsumer ask) {
        this.ask = ask;
    }

    /** Another list: its length, and its first page. */
    void begin(DossierPage first) {
        beginChange();
        var before = size;
        pages.clear();
        asked.clear();
        size = first.totals().dossiers();
        pages.put(0, first);
        nextReplace(0, size, Collections.nCopies(before, null));
        endChange();
    }

    /** A page that was asked for. */
    void add(DossierPage page) {
        pages.put(page.offset() / PAGE, page);
        asked.remove(page.offset() / PAGE);
        if (pages.size() > PAGES_HELD) {
            pages.remove(pages.keySet().iterator().next());
        }
        beginChange();
        for (var place = 0; place < page.lines().size(); place++) {
            nextUpdate(page.offset() + place);
        }
        endChange();
    }

    @Override
    public DossierLine get(int index) {
        if (!pages.containsKey(index / PAGE) && asked.add(index / PAGE)) {
            ask.accept(index / PAGE * PAGE);
        }
        return held(index);
    }

    /** The line if it is held; asks for nothing. */
    DossierLine held(int index) {
        var page = pages.get(index / PAGE);
        if (page == null) {
            return null;
        }
        var place = index - page.offset();
        return place < page.lines().size() ? page.lines().get(place) : null;
    }

    @Override
    public int size() {
        return size;
    }
}
