package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.ListView;
import org.sanad.ui.kit.Choice;

/**
 * What a view of the list holds.
 *
 * @param choice what the list is narrowed to
 */
record ViewWords(Choice choice, DossierOrder order, ListLayout layout) {
    /** To be kept under a name. */
    ListView named(String name) {
        var content = new HashMap<String, String>();
        put(content, "text", choice.text());
        put(content, "state", choice.state());
        put(content, "kind", choice.kind());
        put(content, "sector", choice.sector());
        put(content, "programme", choice.programme());
        put(content, "year", choice.year());
        put(content, "office", choice.office());
        put(content, "region", choice.region());
        put(content, "province", choice.province());
        put(content, "from", choice.from());
        put(content, "to", choice.to());
        put(content, "measure", choice.measure());
        put(content, "due", choice.due());
        put(content, "by", order.by().code());
        put(content, "descending", order.descending());
        put(content, "columns", layout.words());
        return new ListView(name, content);
    }

    private static void put(Map<String, String> content, String name, Object value) {
        if (value != null) {
            content.put(name, value.toString());
        }
    }

    /** @param arabicFirst in which script texts are ordered: a matter of the language, not of the view */
    static ViewWords of(ListView view, boolean arabicFirst) {
        var said = view.content();
        var choice = new Choice(
                said.get("text"),
                said.get("state"),
                said.get("kind"),
                said.get("sector"),
                said.get("programme"),
                said.get("year") == null ? null : Integer.valueOf(said.get("year")),
                said.get("office"),
                said.get("region"),
                said.get("province"),
                day(said.get("from")),
                day(said.get("to")),
                said.get("measure"),
                said.get("due"));
        var by = DossierOrder.By.of(said.get("by"));
        var descending = Boolean.parseBoolean(said.get("descending"));
        var newest = by == null || by == DossierOrder.By.STATE_ON && descending;
        return new ViewWords(
                choice,
                newest ? DossierOrder.NEWEST : new DossierOrder(by, descending, arabicFirst),
                ListLayout.of(said.get("columns")));
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
