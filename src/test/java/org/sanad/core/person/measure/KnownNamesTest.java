package org.sanad.core.person.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sanad.core.person.NameScore;

/** Every name of the list against every other, in both scripts. */
class KnownNamesTest {
    @Test
    void eachNameIsItselfInTheOtherScript() {
        var missed = KnownName.all().stream()
                .filter(name -> score(name.latin(), name.arabic()) < NameScore.ALIKE - 14)
                .map(KnownName::latin)
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void noOtherNamesAreTakenForOne() {
        var merged = new TreeSet<String>();
        var names = KnownName.all();
        for (var at = 0; at < names.size(); at++) {
            for (var other : names.subList(at + 1, names.size())) {
                if (alike(names.get(at), other) && !names.get(at).isFormOf(other)) {
                    merged.add(names.get(at).latin() + " / " + other.latin());
                }
            }
        }
        assertThat(merged).isEmpty();
    }

    private static boolean alike(KnownName one, KnownName other) {
        for (var mine : forms(one)) {
            for (var theirs : forms(other)) {
                if (score(mine, theirs) >= NameScore.ALIKE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> forms(KnownName name) {
        var forms = new ArrayList<String>();
        forms.add(name.latin());
        forms.add(name.arabic());
        return forms;
    }

    private static int score(String one, String other) {
        return NameScore.of(one).with(NameScore.of(other));
    }
}
