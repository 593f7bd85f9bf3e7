package org.sanad.ui.shell;

import java.util.List;
import org.sanad.text.Lang;

/** Looks into the register for what a person may mean. Asked off the screen’s thread. */
public interface Finder {
    /** Knows nothing: before a register is open. */
    Finder NONE = new Finder() {
        @Override
        public List<Found> find(String typed, Lang lang) {
            return List.of();
        }

        @Override
        public List<Found> recent(Lang lang) {
            return List.of();
        }
    };

    /** @param typed not blank */
    List<Found> find(String typed, Lang lang);

    /** What this person looked at last, the latest first. */
    List<Found> recent(Lang lang);
}
