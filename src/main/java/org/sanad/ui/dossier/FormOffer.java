package org.sanad.ui.dossier;

import org.sanad.core.draft.KeptDraft;

/** What was typed of a saved dossier and not saved: a person says which to keep. */
final class FormOffer {
    private final DossierFormModel model;
    private final FormParts parts;
    private final FormTyping typing;
    private final FormDrafts drafts;

    FormOffer(DossierFormModel model, FormParts parts, FormTyping typing, FormDrafts drafts) {
        this.model = model;
        this.parts = parts;
        this.typing = typing;
        this.drafts = drafts;
    }

    /** @param draft null where nothing waits; one that says the same as what is saved is thrown away */
    void make(KeptDraft draft) {
        if (draft == null) {
            return;
        }
        var differing = draft.differing(model.fields.all());
        if (differing.isEmpty()) {
            drafts.throwAway(draft.id());
        } else {
            model.offer.set(new DossierFormModel.Offer(draft, differing));
        }
    }

    /** Puts back what was typed. */
    void goOn() {
        var offer = model.offer.get();
        var typed = offer.step();
        model.offer.set(null);
        parts.restore(offer.draft().values(), true);
        if (!model.readOnly.get()) {
            typing.goOn(typed);
        }
    }

    /** Keeps what is saved; what was typed can be had by doing again. */
    void keepSaved() {
        var offer = model.offer.get();
        var typed = offer.step();
        model.offer.set(null);
        parts.restore(offer.draft().values(), false);
        typing.keepSaved(typed);
        drafts.throwAway(offer.draft().id());
    }
}
