package org.sanad.ui.dossier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was done in a form, step by step, across its fields. A run of typing in one field is one step; what is pasted is
 * one; a choice is one. Holds values only and changes none: who undoes a step sets what it says.
 */
final class FormUndo {
    /** More steps back than a person remembers. */
    static final int LONGEST = 500;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private boolean running;

    /**
     * A step.
     *
     * @param before what stood in each field that it changed
     * @param after what stands there since
     */
    record Step(Map<String, String> before, Map<String, String> after) {
        /** The field where a person looks for the change: the last that was changed. */
        String field() {
            return after.keySet().stream().reduce((one, next) -> next).orElseThrow();
        }
    }

    /** A field was changed by a key, a paste or a choice. */
    void changed(String field, String before, String after) {
        undone.clear();
        var typed = isKey(before, after);
        var last = done.peek();
        if (running && typed && last != null && last.field().equals(field)) {
            done.pop();
            done.push(step(field, last.before().get(field), after));
        } else {
            push(step(field, before, after));
        }
        running = typed || isKeyOver(before, after);
    }

    /** Several fields were changed at once, as when kept typing is taken back. */
    void changed(Map<String, String> before, Map<String, String> after) {
        undone.clear();
        push(new Step(before, after));
        running = false;
    }

    /** The person left the field: what is typed next is another step. */
    void left() {
        running = false;
    }

    /** The step to take back; empty where nothing was done. */
    Optional<Step> undo() {
        running = false;
        var step = Optional.ofNullable(done.poll());
        step.ifPresent(undone::push);
        return step;
    }

    /** The step to do again; empty where nothing was undone, or something was done since. */
    Optional<Step> redo() {
        running = false;
        var step = Optional.ofNullable(undone.poll());
        step.ifPresent(done::push);
        return step;
    }

    void clear() {
        done.clear();
        undone.clear();
        running = false;
    }

    private void push(Step step) {
        done.push(step);
        if (done.size() > LONGEST) {
            done.removeLast();
        }
    }

    private static Step step(String field, String before, String after) {
        var was = new LinkedHashMap<String, String>();
        was.put(field, before);
        var is = new LinkedHashMap<String, String>();
        is.put(field, after);
        return new Step(was, is);
    }

    /** One sign in place of others, as when a key is typed over a text that is chosen: typing goes on from there. */
    private static boolean isKeyOver(String before, String after) {
        var least = Math.min(before.length(), after.length());
        var start = 0;
        while (start < least && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < least - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return after.codePointCount(start, after.length() - end) == 1;
    }

    /** One sign more or one less, with all others where they were. */
    private static boolean isKey(String before, String after) {
        var longer = before.length() < after.length() ? after : before;
        var shorter = before.length() < after.length() ? before : after;
        var signs = longer.length() - shorter.length();
        if (signs != 1
                && !(signs == 2
                        && longer.codePointCount(0, longer.length())
                                == shorter.codePointCount(0, shorter.length()) + 1)) {
            return false;
        }
        var same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return longer.substring(same + signs).equals(shorter.substring(same));
    }
}
