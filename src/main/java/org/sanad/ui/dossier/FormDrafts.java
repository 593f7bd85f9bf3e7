package org.sanad.ui.dossier;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.draft.KeptDraft;
import org.sanad.ui.kit.AfterTyping;
import org.sanad.ui.kit.Background;

/** Keeps on disk what is typed in the form, until it is saved. */
final class FormDrafts {
    /** The longest that a key waits to be on disk, but for the writing itself. */
    static final Duration PAUSE = Duration.ofMillis(500);

    private static final String LANE = "draft";

    private final DossierDesk desk;
    private final Background background;
    private final DossierFormModel model;
    private final FormParts parts;
    private final AfterTyping pen;
    private UUID id;
    private boolean fresh;
    private Map<String, String> base = Map.of();

    FormDrafts(DossierDesk desk, Background background, DossierFormModel model, FormParts parts) {
        this.desk = desk;
        this.background = background;
        this.model = model;
        this.parts = parts;
        this.pen = new AfterTyping(background, PAUSE, this::keep);
    }

    /**
     * A dossier as it was saved, and what was typed of it and not saved.
     *
     * @param file null for one that was never saved
     * @param draft null where nothing waits
     * @param earlier what another version kept and this one has no field for
     */
    record Opened(DossierFile file, KeptDraft draft, Map<String, String> earlier) {}

    /** Reads a dossier and what was typed of it. Waits for the disk. */
    Opened read(UUID of) {
        var draft = desk.drafts().find(of, desk.session().account()).orElse(null);
        var file = draft != null && draft.fresh()
                ? desk.dossiers().look(of).orElse(null)
                : desk.dossiers().find(of);
        if (file != null) {
            desk.looks().opened(desk.session(), of, file.dossier().number());
        }
        var read = draft == null ? null : EarlierDraft.of(draft);
        return read == null ? new Opened(file, null, Map.of()) : new Opened(file, read.own(), read.strange());
    }

    /** The dossier that is typed; for a new one, the one that it will be. */
    UUID id() {
        return id;
    }

    /** From now on another dossier is typed. */
    void begin(UUID of, boolean neverSaved) {
        pen.now();
        if (!of.equals(id)) {
            model.earlier.set(Map.of());
        }
        id = of;
        fresh = neverSaved;
        base = Map.of();
    }

    /** What is typed from now on is typed over what is saved. @param saved by the field's name */
    void over(Map<String, String> saved) {
        base = Map.copyOf(saved);
    }

    void typed() {
        pen.typed();
    }

    /** The person may go: what is typed goes to the disk now. */
    void leaving() {
        pen.now();
    }

    /** All that was typed is saved. */
    void saved() {
        pen.forget();
        fresh = false;
        throwAway(id);
    }

    /** A part of what is typed is saved; the rest stays kept. @param saved by the field's name */
    void savedInPart(Map<String, String> saved) {
        fresh = false;
        over(saved);
        pen.forget();
        keep();
    }

    /** Nothing of the form waits any more; what an earlier version kept is kept on until it is put away. */
    void throwAway(UUID of) {
        if (of.equals(id) && !model.earlier.get().isEmpty()) {
            keep();
            return;
        }
        var account = desk.session().account();
        background.inOrder(
                LANE,
                () -> {
                    desk.drafts().remove(of, account);
                    return of;
                },
                done -> {},
                e -> {});
    }

    private void keep() {
        var values = new HashMap<>(model.fields.all());
        values.putAll(parts.typed());
        values.putAll(model.earlier.get());
        var draft =
                new KeptDraft(id, fresh, desk.session().account(), desk.clock().instant(), values, base);
        background.inOrder(
                LANE,
                () -> {
                    desk.drafts().keep(draft);
                    return draft;
                },
                done -> {},
                e -> model.banner.setAll(e.problems()));
    }
}
