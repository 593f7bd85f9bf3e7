package org.sanad.ui.suggestion;

import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierService;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.suggestion.SuggestionService;

/** What the screen of suggestions works with. */
public record SuggestionsDesk(
        Session session, OfficeTree offices, SuggestionService suggestions, DossierService dossiers) {
    /** Over an open register. */
    public static SuggestionsDesk of(Desk desk) {
        return new SuggestionsDesk(desk.session(), desk.offices(), desk.suggestions(), desk.dossiers());
    }
}
