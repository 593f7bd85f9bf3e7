package org.sanad.ui.shell;

import java.util.function.Function;
import org.sanad.text.Lang;

/**
 * Who works at this desk, as the header says it.
 *
 * @param office its name in a language
 * @param person name; empty before a register is open
 * @param begins whether the person may begin dossiers
 * @param demonstration whether the register holds generated data, which is said above every screen
 */
public record Occupant(Function<Lang, String> office, String person, boolean begins, boolean demonstration) {
    /** Before a register is open. */
    public static final Occupant NONE = new Occupant(lang -> "", "", false, false);

    boolean present() {
        return !person.isEmpty();
    }
}
