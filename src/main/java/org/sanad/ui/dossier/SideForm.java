package org.sanad.ui.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A form beside the fields of the dossier, such as a visit or an award. What is typed in it goes into the draft until it
 * is kept; what is left comes back when the same is begun again.
 */
final class SideForm {
    private static final String ABOUT = "@";

    private final String name;
    private final String ending;
    private final FieldValues values;
    private final Runnable typing;
    private final Consumer<String> reopen;
    private final Map<String, Map<String, String>> left = new LinkedHashMap<>();
    private Map<String, String> first = Map.of();
    /** What is typed about, such as an award that is paid; empty for something new, null while nothing is typed. */
    private String about;

    private boolean filling;

    /**
     * @param name in the draft, such as {@code visit}
     * @param ending what the names of its fields end with
     * @param typing told when what is typed changed
     * @param reopen begins it again about what it was about, where that may still be done
     */
    SideForm(String name, String ending, FieldValues values, Runnable typing, Consumer<String> reopen) {
        this.name = "." + name;
        this.ending = ending;
        this.values = values;
        this.typing = typing;
        this.reopen = reopen;
        values.onChange((field, before, after) -> onTyped());
    }

    /** Whether a field of a draft is one of a side form. */
    static boolean holds(String field) {
        return field.indexOf('.') >= 0;
    }

    /** {@code amount.payment@…} is of {@code payment}. */
    static String form(String field) {
        var plain = plain(field);
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    /** {@code amount.payment@…} is {@code amount}. */
    static String bare(String field) {
        var plain = plain(field);
        return plain.substring(0, plain.lastIndexOf('.'));
    }

    private static String plain(String field) {
        var at = field.indexOf(ABOUT);
        return at < 0 ? field : field.substring(0, at);
    }

    boolean of(FieldValues form) {
        return form == values;
    }

    boolean begun() {
        return about != null;
    }

    /** Begins with what is proposed, or with what was left of the same. */
    void begin(String of, Runnable proposed) {
        leave();
        filling = true;
        values.clear();
        proposed.run();
        first = values.all();
        values.propose();
        if (left.containsKey(of)) {
            values.show(left.get(of));
        }
        filling = false;
        about = of;
    }

    /** What was typed stays at hand. */
    void leave() {
        if (about != null) {
            left.remove(about);
            if (changed()) {
                left.put(about, values.all());
            }
        }
        about = null;
    }

    /** It is kept by now. */
    void done() {
        if (about != null) {
            left.remove(about);
        }
        about = null;
    }

    /** The person wants nothing of it. */
    void discard() {
        done();
        typing.run();
    }

    /** Another dossier is shown. */
    void forget() {
        left.clear();
        about = null;
    }

    /** What is typed and not kept, as it stands in the draft. */
    Map<String, String> typed() {
        var all = new LinkedHashMap<>(left);
        if (about != null) {
            all.remove(about);
            if (changed()) {
                all.put(about, values.all());
            }
        }
        var typed = new LinkedHashMap<String, String>();
        all.forEach((of, fields) -> fields.forEach((field, value) -> typed.put(key(field, of), value)));
        return typed;
    }

    /**
     * Puts back what {@link #typed} gave; other names are not its own.
     *
     * @param shown false to have it at hand only, for when the person begins again
     */
    void restore(Map<String, String> typed, boolean shown) {
        typed.forEach((field, value) -> {
            if (holds(field) && name.equals("." + form(field))) {
                left.computeIfAbsent(about(field), of -> new LinkedHashMap<>()).put(bare(field) + ending, value);
            }
        });
        if (shown) {
            left.keySet().stream().findFirst().ifPresent(reopen);
        }
    }

    private static String about(String field) {
        var at = field.indexOf(ABOUT);
        return at < 0 ? "" : field.substring(at + 1);
    }

    private String key(String field, String of) {
        var bare = field.substring(0, field.length() - ending.length());
        return bare + name + (of.isEmpty() ? "" : ABOUT + of);
    }

    private boolean changed() {
        return !values.all().equals(first);
    }

    private void onTyped() {
        if (!filling && about != null) {
            typing.run();
        }
    }
}
