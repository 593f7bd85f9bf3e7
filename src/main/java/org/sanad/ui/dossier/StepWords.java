package org.sanad.ui.dossier;

import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.State;
import org.sanad.text.Texts;

/** What the steps of a dossier's life are called on buttons and in menus. */
final class StepWords {
    private final Texts texts;

    StepWords(Texts texts) {
        this.texts = texts;
    }

    String of(State from, State to) {
        return texts.word("step", LifeRules.name(from, to));
    }

    /** As a heading: without the dots that say that something is asked first. */
    String title(DossierFormModel.Asked asked, State from) {
        var words = switch (asked.act()) {
            case STEP -> of(from, asked.to());
            case UNDO -> texts.get("step.undo");
            case COMPLETION -> texts.get("step.completion");
        };
        return words.replace("…", "");
    }
}
