package org.sanad.ui.dossier;

import java.util.List;

/**
 * What was done with the list, told until it is put away, with the way to undo it.
 *
 * @param key of the sentence, and {@code args} of it
 * @param undoKey of the words that undo it; null where nothing is to undo
 */
record ListNotice(String key, List<Object> args, String undoKey, Runnable undo) {
    ListNotice {
        args = List.copyOf(args);
    }

    static ListNotice said(String key, Object... args) {
        return new ListNotice(key, List.of(args), null, () -> {});
    }
}
