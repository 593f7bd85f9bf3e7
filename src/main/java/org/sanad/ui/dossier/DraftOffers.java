package org.sanad.ui.dossier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.draft.DraftStore;
import org.sanad.core.draft.KeptDraft;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

/** What a person can do with what was typed and not saved. What was thrown away can be brought back until they leave. */
final class DraftOffers {
    private final DossierDesk desk;
    private final Background background;
    private final Navigator navigator;
    private final ObservableList<KeptDraft> kept = FXCollections.observableArrayList();
    private final ObservableList<String> damaged = FXCollections.observableArrayList();
    private final ObjectProperty<KeptDraft> thrown = new SimpleObjectProperty<>();

    DraftOffers(DossierDesk desk, Background background, Navigator navigator) {
        this.desk = desk;
        this.background = background;
        this.navigator = navigator;
    }

    ObservableList<KeptDraft> kept() {
        return kept;
    }

    /** Files that do not open. */
    ObservableList<String> damaged() {
        return damaged;
    }

    ReadOnlyObjectProperty<KeptDraft> thrown() {
        return thrown;
    }

    /** Looks again, after what is being written. */
    void look() {
        thrown.set(null);
        background.inOrder("draft", this::read, this::show, e -> {});
    }

    void onGoOn(KeptDraft draft) {
        navigator.go(new Place.Dossier(draft.id()));
    }

    void onThrowAway(KeptDraft draft) {
        thrown.set(draft);
        then(() -> desk.drafts().remove(draft.id(), draft.account()));
    }

    void onBringBack() {
        var draft = thrown.get();
        thrown.set(null);
        then(() -> desk.drafts().keep(draft));
    }

    private void then(Runnable work) {
        background.inOrder(
                "draft",
                () -> {
                    work.run();
                    return read();
                },
                this::show,
                e -> look());
    }

    private DraftStore.Found read() {
        return desk.drafts().list(desk.session().account());
    }

    private void show(DraftStore.Found found) {
        kept.setAll(found.drafts());
        damaged.setAll(found.damaged());
    }
}
