package org.sanad.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sanad.fault.Campaign;

/**
 * 190 offices on four levels exchange sticks that are lost, doubled, reordered, old or for another level; PCs are restored,
 * conflicts decided offline. In the end every level has the same of each dossier, which is what a model makes of all that
 * was saved, and no edit is lost.
 *
 * <p>Light offices: the rules of {@code core.merge} over chains in memory, not registers, packages or money; those are
 * tested with few offices in {@code core.sync} and {@code core.fund}. 20 schedules in each build; {@code
 * -Dsanad.campaign.schedules=10000} for a campaign, {@code -Dsanad.campaign.from=2001} to go on with one.
 */
class FourLevelsTest {
    private static final int SCHEDULES = Campaign.size("schedules", 20);
    private static final int FIRST = Integer.getInteger("sanad.campaign.from", 1);
    private static final int STEPS = 1_500;

    private Random chance;
    private List<SimulatedOffice> offices;
    private List<SimulatedOffice.Stick> sticks;
    private int clashes;

    @Test
    void everyLevelEndsWithTheSame() {
        for (var seed = FIRST; seed < FIRST + SCHEDULES; seed++) {
            start(seed);
            for (var step = 0; step < STEPS; step++) {
                step(any());
            }
            deliverAll();
            compare(seed);
            again();
            Campaign.progress("schedule of 190 offices", seed, FIRST + SCHEDULES, List.of());
        }
        Campaign.report(
                "schedules of 190 offices on four levels, from " + FIRST + ", conflicts " + clashes, SCHEDULES, 0);
        assertThat(clashes).as("conflicts that the schedules led to").isPositive();
    }

    private void start(long seed) {
        chance = new Random(seed);
        offices = new ArrayList<>();
        sticks = new ArrayList<>();
        add("HQ", null);
        for (var i = 0; i < 12; i++) {
            add("R" + i, offices.getFirst());
        }
        for (var i = 0; i < 75; i++) {
            add("P" + i, offices.get(1 + i % 12));
        }
        for (var i = 0; i < 102; i++) {
            add("L" + i, offices.get(13 + i % 75));
        }
    }

    private void add(String code, SimulatedOffice parent) {
        offices.add(new SimulatedOffice(code, parent, chance));
    }

    private SimulatedOffice any() {
        return offices.get(chance.nextInt(offices.size()));
    }

    private void step(SimulatedOffice office) {
        switch (chance.nextInt(9)) {
            case 0, 1, 2 -> office.edit();
            case 3 -> office.backUp();
            case 4 -> office.restore();
            case 5 -> any(office).ifPresent(office::decide);
            case 6 -> sticks.add(office.send(chance.nextBoolean() ? Map.of() : receipt(office)));
            default -> deliver(office);
        }
    }

    private java.util.Optional<String> any(SimulatedOffice office) {
        return office.records().stream().sorted().skip(chance.nextInt(3)).findFirst();
    }

    /** What the office above has; the stick with it may have been lost, then the chain has a gap elsewhere. */
    private static Map<String, Integer> receipt(SimulatedOffice office) {
        return office.parent == null ? Map.of() : office.parent.counters();
    }

    /** Any stick, whether it was taken before or not, to its parent or to whoever is at hand. */
    private void deliver(SimulatedOffice somebody) {
        if (!sticks.isEmpty()) {
            var stick = sticks.get(chance.nextInt(sticks.size()));
            var to = chance.nextInt(5) == 0 ? somebody : stick.from().parent;
            if (to != null && to.above(stick.from())) {
                to.take(stick);
            }
        }
    }

    /** All that lay about arrives, then everything goes up, lowest level first; then each office gets back what is above of its own dossiers. */
    private void deliverAll() {
        for (var fresh = true; fresh; ) {
            fresh = false;
            for (var stick : sticks) {
                for (var at = stick.from().parent; at != null; at = at.parent) {
                    fresh |= at.take(stick);
                }
            }
        }
        for (var office : offices.reversed()) {
            if (office.parent != null) {
                office.parent.take(office.send(Map.of()));
            }
        }
        for (var office : offices) {
            if (office.parent != null) {
                office.take(office.parent.send(Map.of()));
            }
        }
    }

    private void compare(long seed) {
        var model = new HashMap<String, Woven>();
        var headquarters = offices.getFirst();
        for (var record : headquarters.records()) {
            var woven = headquarters.woven(record);
            model.put(record, woven);
            clashes += woven.clashes().size();
            noneLost(seed, headquarters, record, woven);
        }
        for (var office : offices) {
            for (var at = office; at != null; at = at.parent) {
                if (model.containsKey(office.code)) {
                    assertThat(at.woven(office.code))
                            .as("schedule %d, dossier of %s at %s", seed, office.code, at.code)
                            .isEqualTo(model.get(office.code));
                }
            }
        }
    }

    /** A value stands, waits in a conflict, was what a later writer saw and replaced, or was decided about. */
    private static void noneLost(long seed, SimulatedOffice at, String record, Woven woven) {
        var edits = at.edits(record);
        var decided = at.chains().values().stream()
                .flatMap(List::stream)
                .filter(one -> one.ruling() != null && one.record().equals(record))
                .map(SimulatedOffice.Saved::ruling)
                .toList();
        for (var edit : edits) {
            edit.after()
                    .forEach((field, value) -> assertThat(
                                    Objects.equals(value, woven.values().get(field))
                                            || edits.stream()
                                                    .anyMatch(later -> value.equals(
                                                            later.before().get(field)))
                                            || decided.stream()
                                                    .anyMatch(one -> one.over().contains(edit.revision()))
                                            || woven.clashes().stream()
                                                    .flatMap(clash -> clash.versions().stream())
                                                    .anyMatch(version -> value.equals(version.value())))
                            .as("schedule %d: %s of %s", seed, field, edit.revision())
                            .isTrue());
        }
    }

    private void again() {
        for (var stick : sticks) {
            for (var at = stick.from().parent; at != null; at = at.parent) {
                assertThat(at.take(stick)).isFalse();
            }
        }
    }
}
