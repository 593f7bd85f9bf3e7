package org.sanad.ui.dashboard;

import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Wording;

/** The period of a choice, in words. */
record PeriodWords(Wording wording) {
    String of(Choice choice) {
        if (choice.from() != null && choice.to() != null) {
            return wording.get("dashboard.from_to", choice.from(), choice.to());
        }
        if (choice.from() != null) {
            return wording.get("dashboard.since", choice.from());
        }
        if (choice.to() != null) {
            return wording.get("dashboard.until", choice.to());
        }
        return choice.year() != null
                ? wording.get("dashboard.in_year", String.valueOf(choice.year()))
                : wording.get("dashboard.all_years");
    }
}
