package org.sanad.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WeaveProperties {
    private static final List<String> FIELDS = List.of("title_fr", "commune", "phone", "cost", "loan", "state");
    private static final Edit MADE = edit("10.521/a/1", null, Map.of(), Map.of("title_fr", "T", "cost", 5L));

    @Property(tries = 300)
    void theOrderOfArrivalChangesNothing(@ForAll Random chance, @ForAll @IntRange(min = 2, max = 12) int count) {
        var edits = edits(chance, count);
        var first = Weave.of("10.521", edits, List.of());
        var other = new ArrayList<>(edits);
        Collections.shuffle(other, chance);
        other.addAll(edits.subList(0, count / 2));
        assertThat(Weave.of("10.521", other, List.of())).isEqualTo(first);
    }

    @Property(tries = 300)
    void eachChangeStandsOrClashesOrWasReplaced(@ForAll Random chance, @ForAll @IntRange(min = 2, max = 12) int count) {
        var edits = edits(chance, count);
        var woven = Weave.of("10.521", edits, List.of());
        for (var edit : edits) {
            edit.after()
                    .forEach((field, value) -> assertThat(kept(woven, field, value) || replaced(edits, field, value))
                            .as("%s = %s of %s in %s", field, value, edit.revision(), woven)
                            .isTrue());
        }
    }

    @Property(tries = 200)
    void vectorsJoinInAnyOrderAndAnyNumberOfTimes(@ForAll Random chance) {
        var a = vector(chance);
        var b = vector(chance);
        var c = vector(chance);
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.and(a.and(b))).isEqualTo(a.and(b));
    }

    @Test
    void differentFieldsMergeAndAreLabelled() {
        var woven = weave(
                edit("10.521/a/2", "10.521/a/1", Map.of("title_fr", "T"), Map.of("title_fr", "U")),
                edit("10.521/b/1", "10.521/a/1", none("commune"), Map.of("commune", "Agadir")));
        assertThat(woven.clashes()).isEmpty();
        assertThat(woven.values()).containsEntry("title_fr", "U").containsEntry("commune", "Agadir");
        assertThat(woven.merged()).containsExactly("title_fr");
    }

    @Test
    void theOwnersValueStandsWhileTheSameFieldClashes() {
        var woven = weave(
                edit("10.521/a/2", "10.521/a/1", Map.of("title_fr", "T"), Map.of("title_fr", "ours")),
                edit("10/z/1", "10.521/a/1", Map.of("title_fr", "T"), Map.of("title_fr", "theirs")));
        assertThat(woven.values()).containsEntry("title_fr", "ours");
        assertThat(woven.clashes())
                .containsExactly(new Clash(
                        "title_fr",
                        "T",
                        List.of(new Clash.Version("10.521/a/2", "ours"), new Clash.Version("10/z/1", "theirs"))));
    }

    @Test
    void aValueThatWasPutBackStands() {
        var woven = weave(
                edit("10.521/a/2", "10.521/a/1", Map.of("title_fr", "T"), Map.of("title_fr", "U")),
                edit("10.521/a/3", "10.521/a/2", Map.of("title_fr", "U"), Map.of("title_fr", "T")));
        assertThat(woven.clashes()).isEmpty();
        assertThat(woven.values()).containsEntry("title_fr", "T");
    }

    @Test
    void moneyIsNeverPutTogetherFromTwoSides() {
        var woven = weave(
                edit("10.521/a/2", "10.521/a/1", Map.of("cost", 5L), Map.of("cost", 7L)),
                edit("10.521/b/1", "10.521/a/1", none("loan"), Map.of("loan", 3L)));
        assertThat(woven.clashes()).hasSize(1);
        assertThat(woven.values().values()).doesNotContain(7L);
    }

    @Test
    void aRemovalAgainstAnEditIsAConflict() {
        var woven = weave(
                edit("10.521/a/2", "10.521/a/1", none("state"), Map.of("state", "withdrawn")),
                edit("10.521/b/1", "10.521/a/1", Map.of("title_fr", "T"), Map.of("title_fr", "U")));
        assertThat(woven.clashes()).extracting(Clash::field).containsExactly("state");
        assertThat(woven.values()).containsEntry("title_fr", "U");
    }

    @Test
    void aDecisionEndsTheClashUntilSomethingNewComes() {
        var ours = edit("10.521/a/2", "10.521/a/1", Map.of("title_fr", "T"), Map.of("title_fr", "ours"));
        var theirs = edit("10.521/b/1", "10.521/a/1", Map.of("title_fr", "T"), Map.of("title_fr", "theirs"));
        var ruling = new Ruling("r", "title_fr", Set.of(ours.revision(), theirs.revision()), "theirs");
        var decided = Weave.of("10.521", List.of(MADE, ours, theirs), List.of(ruling));
        assertThat(decided.clashes()).isEmpty();
        assertThat(decided.values()).containsEntry("title_fr", "theirs");
        var late = edit("10.521/c/1", "10.521/a/1", Map.of("title_fr", "T"), Map.of("title_fr", "late"));
        var again = Weave.of("10.521", List.of(MADE, ours, theirs, late), List.of(ruling));
        assertThat(again.clashes()).hasSize(1);
        var next = edit("10.521/b/2", "10.521/b/1", Map.of("title_fr", "theirs"), Map.of("title_fr", "next"));
        var followed = Weave.of("10.521", List.of(MADE, ours, theirs, next), List.of(ruling));
        assertThat(followed.clashes()).isEmpty();
        assertThat(followed.values()).containsEntry("title_fr", "next");
    }

    private static boolean kept(Woven woven, String field, Object value) {
        return value.equals(woven.values().get(field))
                || woven.clashes().stream()
                        .filter(clash -> clash.field().equals(field))
                        .flatMap(clash -> clash.versions().stream())
                        .anyMatch(version -> value.equals(version.value()));
    }

    private static boolean replaced(List<Edit> edits, String field, Object value) {
        return edits.stream().anyMatch(edit -> value.equals(edit.before().get(field)));
    }

    /** Writers that each see one revision, change some fields of it, and know of nothing else. */
    private static List<Edit> edits(Random chance, int count) {
        var edits = new ArrayList<>(List.of(MADE));
        var states = new ArrayList<Map<String, Object>>(List.of(new TreeMap<>(MADE.after())));
        while (edits.size() < count) {
            var seen = chance.nextInt(edits.size());
            var state = new TreeMap<>(states.get(seen));
            var before = new TreeMap<String, Object>();
            var after = new TreeMap<String, Object>();
            for (var field : FIELDS) {
                if (chance.nextInt(4) == 0) {
                    before.put(field, state.get(field));
                    after.put(field, chance.nextInt(1_000_000) + " " + edits.size());
                }
            }
            state.putAll(after);
            var office = chance.nextInt(4) == 0 ? "10/z/" : "10.521/e" + edits.size() + "/";
            edits.add(edit(office + edits.size(), edits.get(seen).revision(), before, after));
            states.add(state);
        }
        return edits;
    }

    private static VersionVector vector(Random chance) {
        var vector = VersionVector.NONE;
        for (var i = 0; i < 4; i++) {
            vector = vector.seeing("10/" + chance.nextInt(3) + "/" + (1 + chance.nextInt(5)));
        }
        return vector;
    }

    private static Woven weave(Edit... sides) {
        var all = new ArrayList<>(List.of(MADE));
        all.addAll(List.of(sides));
        return Weave.of("10.521", all, List.of());
    }

    private static Map<String, Object> none(String field) {
        return Collections.singletonMap(field, null);
    }

    private static Edit edit(String revision, String base, Map<String, Object> before, Map<String, Object> after) {
        return new Edit(revision, base, before, after);
    }
}
