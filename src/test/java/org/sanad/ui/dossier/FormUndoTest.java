package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;

class FormUndoTest {
    private FormUndo undo;
    private Map<String, String> values;

    @BeforeTry
    void begin() {
        undo = new FormUndo();
        values = new TreeMap<>(Map.of("title_ar", "", "title_fr", "", "kind", "", "commune", ""));
    }

    /** A value put in a field; or, where it is null, the field left. */
    record Act(String field, String value) {}

    @Property(tries = 500)
    void undoingAllGivesTheBeginningAndDoingAgainTheEnd(@ForAll("acts") List<Act> acts) {
        acts.forEach(this::act);
        var end = Map.copyOf(values);
        var states = new ArrayList<Map<String, String>>();
        states.add(end);
        for (var step = undo.undo(); step.isPresent(); step = undo.undo()) {
            values.putAll(step.get().before());
            states.add(Map.copyOf(values));
        }
        assertThat(values.values()).containsOnly("");
        states.removeLast();
        for (var step = undo.redo(); step.isPresent(); step = undo.redo()) {
            values.putAll(step.get().after());
            if (!states.isEmpty()) {
                assertThat(values).isEqualTo(states.removeLast());
            }
        }
        assertThat(values).isEqualTo(end);
        assertThat(states).isEmpty();
    }

    @Property(tries = 500)
    void undoAfterDoGivesTheSameValues(@ForAll("acts") List<Act> acts, @ForAll("act") Act last) {
        acts.forEach(this::act);
        undo.left();
        var before = Map.copyOf(values);
        act(last);
        if (!values.equals(before)) {
            var after = Map.copyOf(values);
            values.putAll(undo.undo().orElseThrow().before());
            assertThat(values).isEqualTo(before);
            values.putAll(undo.redo().orElseThrow().after());
            assertThat(values).isEqualTo(after);
        }
    }

    @Example
    void aRunOfTypingInOneFieldIsOneStep() {
        for (var typed : List.of("ر", "رش", "ورش", "ورشة")) {
            act(new Act("title_ar", typed));
        }
        assertThat(undo.undo().orElseThrow().before()).containsEntry("title_ar", "");
        assertThat(undo.undo()).isEmpty();
    }

    @Example
    void typingOverAChosenTextIsOneStep() {
        for (var typed : List.of("atelier", "c", "co", "coi")) {
            act(new Act("title_fr", typed));
        }
        assertThat(undo.undo().orElseThrow().before()).containsEntry("title_fr", "atelier");
        assertThat(undo.undo().orElseThrow().before()).containsEntry("title_fr", "");
        assertThat(undo.undo()).isEmpty();
    }

    @Example
    void aPasteAndAnotherFieldAndComingBackAreStepsOfTheirOwn() {
        for (var act : List.of(
                new Act("title_fr", "A"),
                new Act("title_fr", "Atelier"),
                new Act("title_fr", "Ateliers"),
                new Act("commune", "T"),
                new Act("title_fr", "Atelier"))) {
            act(act);
        }
        var steps = new ArrayList<String>();
        for (var step = undo.undo(); step.isPresent(); step = undo.undo()) {
            steps.add(step.get().field() + step.get().before().values());
        }
        assertThat(steps)
                .containsExactly("title_fr[Ateliers]", "commune[]", "title_fr[Atelier]", "title_fr[A]", "title_fr[]");
    }

    @Example
    void whatIsDoneAfterUndoingEndsDoingAgain() {
        act(new Act("commune", "Tan-Tan"));
        undo.undo();
        values.put("commune", "");
        act(new Act("commune", "Assa"));
        assertThat(undo.redo()).isEmpty();
    }

    @Provide
    static Arbitrary<List<Act>> acts() {
        return act().list().ofMaxSize(60);
    }

    @Provide
    static Arbitrary<Act> act() {
        var fields = Arbitraries.of("title_ar", "title_fr", "kind");
        var texts = Arbitraries.strings().withChars("ab😀").ofMaxLength(4).injectNull(0.1);
        return Combinators.combine(fields, texts).as(Act::new);
    }

    private void act(Act act) {
        var before = values.get(act.field());
        if (act.value() == null) {
            undo.left();
        } else if (!before.equals(act.value())) {
            values.put(act.field(), act.value());
            undo.changed(act.field(), before, act.value());
        }
    }
}
