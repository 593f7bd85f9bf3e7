package org.sanad.ui.suggestion;

import org.sanad.core.office.OfficeTree;
import org.sanad.core.suggestion.SuggestedField;
import org.sanad.core.suggestion.Suggestion;
import org.sanad.ui.kit.Wording;

/** What is said of a suggestion. */
final class SuggestionWords {
    private final Wording wording;
    private final OfficeTree offices;

    SuggestionWords(Wording wording, OfficeTree offices) {
        this.wording = wording;
        this.offices = offices;
    }

    String field(SuggestedField field) {
        return field == SuggestedField.REMARK ? wording.get("suggestion.remark") : wording.get("field." + field.code());
    }

    String value(String value) {
        return value == null ? wording.get("conflict.empty") : value;
    }

    /** Which office, who and when. */
    String from(Suggestion one) {
        return wording.get(
                "suggestion.from",
                office(one.from()),
                one.by(),
                wording.formats().day(one.on()));
    }

    /** What became of it. */
    String standing(Suggestion one) {
        var answer = one.answer();
        if (answer == null) {
            return wording.get(one.withdrawn() ? "suggestion.withdrawn" : "suggestion.waits", office(one.to()));
        }
        var key = answer.accepted() ? "suggestion.accepted" : "suggestion.declined";
        var said = wording.get(
                key, office(one.to()), answer.by(), wording.formats().day(answer.on()));
        return answer.reason() == null ? said : said + " " + wording.get("suggestion.reason_line", answer.reason());
    }

    private String office(String code) {
        return offices.find(code).map(one -> one.name(wording.lang())).orElse(code);
    }
}
