package org.sanad.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanad.text.Fold;

class NameProperties {
    private static final HeardWords HEARD = new HeardWords();
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤأإآ ";

    @Property(tries = 400)
    void theScoreIsTheSameBothWays(@ForAll("names") String one, @ForAll("names") String other) {
        assertThat(score(one, other)).isEqualTo(score(other, one)).isBetween(0, 100);
    }

    @Property(tries = 400)
    void nothingIsMoreAlikeThanANameToItself(@ForAll("names") String name, @ForAll("names") String other) {
        if (!NameWords.of(name).isEmpty()) {
            assertThat(score(name, name)).isEqualTo(100).isGreaterThanOrEqualTo(score(name, other));
        }
    }

    @Property(tries = 400)
    void caseTashkeelAndBlanksDoNotMatter(@ForAll("names") String name) {
        var typed = name.toUpperCase(java.util.Locale.ROOT).replace(" ", "  ").replace("م", "مُ") + " ";
        assertThat(NameKey.of(typed)).isEqualTo(NameKey.of(name));
        assertThat(NameWords.read(name).stream().flatMap(read -> read.typed().stream()))
                .allSatisfy(word -> assertThat(Fold.of(word)).isEqualTo(word));
    }

    @Property(tries = 400)
    void aNameIsFoundByItsBeginning(@ForAll("names") String name) {
        for (var read : NameWords.read(name)) {
            var word = read.word();
            for (var length = 1; length <= word.units().length(); length++) {
                var beginning = new NameWord(word.units().substring(0, length), 0, word.arabic());
                assertThat(SoundMatch.costOfBeginning(beginning, word)).isZero();
            }
        }
    }

    @Property(tries = 400)
    void aKeyIsReadAsItWasWritten(@ForAll("names") String name) {
        NameWords.of(name).forEach(word -> assertThat(NameWord.of(word.code())).isEqualTo(word));
    }

    /** The same words are asked again and again of one memory, and of its pieces a joined word is put together. */
    @Property(tries = 400)
    void whatIsRememberedOfAWordIsWhatWasReadOfIt(@ForAll("names") String name) {
        var read = NameWords.of(name);
        var heard = HEARD.of(name);
        assertThat(heard)
                .extracting(HeardWords.Heard::skeletons)
                .isEqualTo(read.stream().map(NameWord::skeletons).toList());
        for (var at = 0; at + 1 < read.size(); at++) {
            assertThat(heard.get(at).before(heard.get(at + 1)))
                    .isEqualTo(read.get(at).before(read.get(at + 1)).skeletons());
        }
    }

    @Provide
    Arbitrary<String> names() {
        var latin = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(" -’")
                .ofMinLength(1)
                .ofMaxLength(18);
        var arabic = Arbitraries.strings()
                .withChars(ARABIC.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(16);
        var known = Arbitraries.of(
                "Mohamed Alaoui",
                "محمد العلوي",
                "Fatima Zahra El Idrissi",
                "عبد الله بن علي",
                "Ait Lahcen",
                "نور الدين");
        return Arbitraries.oneOf(latin, arabic, known);
    }

    private static int score(String one, String other) {
        return NameScore.of(one).with(NameScore.of(other));
    }
}
