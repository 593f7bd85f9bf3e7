package org.sanad.ui.conflict;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.sanad.core.conflict.Conflict;
import org.sanad.core.conflict.Edit;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Formats;
import org.sanad.text.Hidden;
import org.sanad.ui.kit.RecordWords;
import org.sanad.ui.kit.Wording;

/** Fields, values and sides in words; names of columns never reach a person. */
final class ConflictWords {
    /** What taking a record out looks like: nothing is deleted. */
    private static final Set<String> REMOVED =
            Set.of("state=withdrawn", "withdrawn=true", "removed=true", "part=former");

    private final Wording wording;
    private final OfficeTree offices;
    private final RecordWords records;
    private final boolean whole;

    /** @param whole whether numbers of cards are seen whole: by who decides, who cannot tell two masked ones apart */
    ConflictWords(Wording wording, OfficeTree offices, boolean whole) {
        this.wording = wording;
        this.offices = offices;
        this.records = new RecordWords(wording.texts(), offices);
        this.whole = whole;
    }

    String field(String name) {
        return records.field(name).orElseGet(() -> wording.get("conflict.other_field"));
    }

    String value(String field, Object value) {
        if (value == null) {
            return wording.get("conflict.empty");
        }
        return whole && field.equals("cnie") ? value.toString() : records.value(field, value);
    }

    /** Whether one side took the record out while the other wrote in it. */
    boolean removal(Conflict conflict) {
        var clash = conflict.clash();
        return clash.versions().stream().anyMatch(one -> REMOVED.contains(clash.field() + "=" + one.value()));
    }

    /** The office whose edit it is; of a decision, that it is one. */
    String side(String revision) {
        var cut = revision.indexOf('/');
        return cut < 0 ? wording.get("conflict.decision") : office(revision.substring(0, cut));
    }

    /** Who wrote a side, and when by the clock there. */
    String edit(Edit edit) {
        return Hidden.shown(edit.by()) + " · " + Formats.moment(edit.at().atZone(ZoneId.systemDefault()));
    }

    String office(String code) {
        return offices.office(code).name(wording.lang());
    }

    String day(LocalDate day) {
        return wording.formats().day(day);
    }
}
