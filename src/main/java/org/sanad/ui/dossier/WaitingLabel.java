package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.State;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** How long the person has waited since filing, of the 60 days that the law gives; or until when the dossier rests. */
final class WaitingLabel {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Texts texts;
    private final Formats formats;
    private final DossierFormModel model;
    private final Label label = new Label();

    WaitingLabel(Texts texts, DossierFormModel model) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.model = model;
    }

    Node node() {
        label.setId("waiting");
        label.getStyleClass().addAll("text-muted", "text-small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.textProperty().bind(Bindings.createStringBinding(this::words, model.file, model.waitedFor));
        label.textProperty().subscribe(text -> label.pseudoClassStateChanged(LATE, days() > LifeRules.DAYS_TO_DECIDE));
        return label;
    }

    private String words() {
        var file = model.file.get();
        if (file == null) {
            return "";
        }
        var until = file.dossier().until();
        return switch (model.state()) {
            case DEFERRED -> until == null ? "" : texts.get("form.deferred_to", String.valueOf(until.getYear()));
            case CLOSED -> until == null ? "" : texts.get("form.archived_until", formats.day(until));
            default -> days() < 0 ? "" : waiting(file, days());
        };
    }

    private String waiting(DossierFile file, long days) {
        if (days > LifeRules.DAYS_TO_DECIDE) {
            return texts.get("today.decision_late", days - LifeRules.DAYS_TO_DECIDE);
        }
        if (model.state() != State.FILED || model.waitedFor.isEmpty()) {
            return texts.get("form.day_of", days, LifeRules.DAYS_TO_DECIDE);
        }
        return LifeRules.completion(file.steps())
                .map(asked -> texts.get("form.day_asked", days, LifeRules.DAYS_TO_DECIDE, formats.day(asked.on())))
                .orElseGet(() -> texts.get("form.day_papers", days, LifeRules.DAYS_TO_DECIDE));
    }

    /** Days since filing; below 0 where no decision is waited for. */
    private long days() {
        var file = model.file.get();
        LocalDate filed = file == null ? null : file.dossier().filedOn();
        return filed == null || !LifeRules.waiting(model.state())
                ? -1
                : ChronoUnit.DAYS.between(filed, model.today.get());
    }
}
