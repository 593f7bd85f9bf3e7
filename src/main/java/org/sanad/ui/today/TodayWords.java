package org.sanad.ui.today;

import java.time.LocalDate;
import java.time.ZoneId;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.today.TodayRules;
import org.sanad.core.today.Waiting;
import org.sanad.text.Formats;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Wording;

/** What waits, in words. */
final class TodayWords {

    private final Wording wording;
    private final LocalDate today;

    TodayWords(Wording wording, LocalDate today) {
        this.wording = wording;
        this.today = today;
    }

    /** What the dossier is called: in the language of the window where it has such a title. */
    String title(Waiting one) {
        var first = wording.lang() == Lang.AR ? one.titleAr() : one.titleFr();
        var second = wording.lang() == Lang.AR ? one.titleFr() : one.titleAr();
        return first != null ? first : second == null ? "" : second;
    }

    /** What the dossier of a draft is called. */
    String title(KeptDraft draft) {
        return draft.title(wording.lang()).orElseGet(() -> wording.get("form.new"));
    }

    /** When it was typed at last. */
    String of(KeptDraft draft) {
        var at = draft.at().atZone(ZoneId.systemDefault());
        return wording.get("today.typed_at", wording.formats().day(at.toLocalDate()), Formats.time(at));
    }

    String of(Waiting one) {
        var since = wording.formats().day(one.since());
        return switch (one.matter()) {
            case APPROVAL -> wording.get("today.approval", wording.formats().money(one.amount()), one.by(), since);
            case DECISION -> decision(one);
            case PAPERS ->
                one.missing() == 0
                        ? wording.get("today.papers_complete", since)
                        : wording.get("today.papers", one.missing(), since);
            case RETURNED -> wording.get("today.returned", since);
            case DEFERRED -> wording.get("today.deferred", since);
            case INSTALMENT -> wording.get("today.instalment", wording.formats().money(one.amount()), since);
            case VISIT -> wording.get("today.visit", since);
            case ARCHIVE -> wording.get("today.archive", since);
        };
    }

    /** Whether the time for it has run out. */
    boolean late(Waiting one) {
        return switch (one.matter()) {
            case DECISION -> TodayRules.daysToDecide(one.since(), today) < 0;
            case INSTALMENT -> one.since().isBefore(today);
            case VISIT -> true;
            default -> false;
        };
    }

    private String decision(Waiting one) {
        var left = TodayRules.daysToDecide(one.since(), today);
        return left < 0 ? wording.get("today.decision_late", -left) : wording.get("today.decision", left);
    }
}
