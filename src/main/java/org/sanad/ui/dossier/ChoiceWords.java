package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.core.facts.Stage;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Place;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Choice;

/** How a list was narrowed, in words: for its print, where no chip tells it, and for the chip of a figure. */
final class ChoiceWords {
    private final Texts texts;
    private final OfficeTree offices;
    private final List<Programme> programmes;

    ChoiceWords(Texts texts, OfficeTree offices, List<Programme> programmes) {
        this.texts = texts;
        this.offices = offices;
        this.programmes = programmes;
    }

    /** Empty where all are listed. */
    String of(Choice choice) {
        var said = new ArrayList<String>();
        if (choice.text() != null) {
            said.add(choice.text());
        }
        coded(said, "field.state", "state", choice.state());
        coded(said, "field.kind", "kind", choice.kind());
        coded(said, "field.sector", "sector", choice.sector());
        coded(said, "list.due", "due", choice.due());
        programmes.stream()
                .filter(one -> one.code().equals(choice.programme()))
                .forEach(one -> add(said, "field.programme_code", one.name(texts.lang())));
        if (choice.year() != null) {
            add(said, "list.year", choice.year().toString());
        }
        place(said, "dimension.region", offices.region(choice.region()).orElse(null));
        place(said, "field.province_code", offices.province(choice.province()).orElse(null));
        place(said, "dimension.office", offices.find(choice.office()).orElse(null));
        figure(choice).ifPresent(said::add);
        return String.join(" · ", said);
    }

    /** The figure whose dossiers are listed, with its period; empty where the list was not opened from one. */
    Optional<String> figure(Choice choice) {
        var said = new ArrayList<String>();
        if (choice.measure() != null) {
            said.add(
                    Stage.asks(choice.measure())
                            ? texts.word("stage", Stage.of(choice.measure()))
                            : texts.word("measure", choice.measure()));
        }
        period(said, choice.from(), choice.to());
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", said));
    }

    private void coded(List<String> said, String nameKey, String family, String code) {
        if (code != null) {
            add(said, nameKey, texts.word(family, code));
        }
    }

    private void place(List<String> said, String nameKey, Place place) {
        if (place != null) {
            add(said, nameKey, place.name(texts.lang()));
        }
    }

    private void period(List<String> said, LocalDate from, LocalDate to) {
        if (from != null && to != null) {
            said.add(texts.get("list.period", from, to));
        } else if (from != null) {
            said.add(texts.get("list.since", from));
        } else if (to != null) {
            said.add(texts.get("list.until", to));
        }
    }

    private void add(List<String> said, String nameKey, String value) {
        said.add(texts.get("list.chip", texts.get(nameKey), value));
    }
}
