package org.sanad.core.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The model: what an office was told is saved, oldest first, and how much of it no accident may take away, because it is
 * in the register, or on a stick that will arrive.
 */
final class Sworn {
    /**
     * One acknowledged save.
     *
     * @param number of the save: two payments of one amount are two
     * @param title that a dossier was given; null for money
     * @param committed from the slice of the office, in centimes; below 0 what was given back
     * @param paid in centimes; below 0 what was taken back
     */
    record Deed(int number, UUID dossier, String title, long committed, long paid) {}

    private final List<Deed> all = new ArrayList<>();
    private final List<Deed> onSticks = new ArrayList<>();
    private int saves;

    /** What was done and sent before. */
    void begin(List<Deed> before) {
        all.addAll(before);
        saves = before.size();
        sent();
    }

    void titled(UUID dossier, String title) {
        all.add(new Deed(++saves, dossier, title, 0, 0));
    }

    void committed(UUID dossier, long amount) {
        all.add(new Deed(++saves, dossier, null, amount, 0));
    }

    void paid(UUID dossier, long amount) {
        all.add(new Deed(++saves, dossier, null, 0, amount));
    }

    /** A stick that is not lost carries all that no receipt came for. */
    void sent() {
        all.stream().filter(deed -> !onSticks.contains(deed)).forEach(onSticks::add);
    }

    List<Deed> deeds() {
        return List.copyOf(all);
    }

    /** The disk died: what a backup holds is there, and what sticks carry is somewhere. */
    void restored(List<Deed> backup) {
        all.clear();
        all.addAll(backup);
        onSticks.stream().filter(deed -> !all.contains(deed)).forEach(all::add);
    }

    long committed() {
        return all.stream().mapToLong(Deed::committed).sum();
    }

    long paid() {
        return all.stream().mapToLong(Deed::paid).sum();
    }
}
