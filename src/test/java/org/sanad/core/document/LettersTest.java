package org.sanad.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sanad.text.Lang;

/** Whatever letters stand side by side, and whatever names there are: every word comes back as it went in. */
class LettersTest {
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوىيءآأؤإئةڭگپ";
    private static final Pdf PDF = new Pdf();

    @Test
    void everyPairOfLettersInEveryPlaceOfAWord() throws IOException {
        var words = new ArrayList<String>();
        for (var one : LETTERS.split("")) {
            for (var other : LETTERS.split("")) {
                words.add("م" + one + other);
                words.add(one + other + "م");
                words.add("ب" + one + other + "د");
            }
        }
        assertComeBack(words);
    }

    @Test
    void threeLettersByChance() throws IOException {
        var chance = new Random(9);
        var words = new ArrayList<String>();
        for (var i = 0; i < 4_000; i++) {
            var word = new StringBuilder();
            for (var length = 3 + chance.nextInt(5); length > 0; length--) {
                word.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
            }
            words.add(word.toString());
        }
        assertComeBack(words);
    }

    @Test
    void everyNameThatIsShipped() throws IOException {
        try (var in = PDF.getClass().getResourceAsStream("/org/sanad/core/demonstration/names.csv")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("[,;\"]", " ");
            assertComeBack(List.of(text.split("\\s+")));
        }
    }

    private static void assertComeBack(List<String> words) throws IOException {
        var text = String.join(" ", words);
        var out = new ByteArrayOutputStream();
        var none = new Pages.Head(List.of(), List.of(), null);
        var blocks = List.<Block>of(new Block.Title(text), new Block.Paragraph(text));
        PDF.write("t", List.of(new Pages(Lang.AR, none, "", false, blocks)), Instant.EPOCH, out);
        var expected = new ArrayList<>(Words.of(text));
        expected.addAll(Words.of(text));
        var found = new ArrayList<>(Words.of(out.toByteArray()));
        found.removeIf(word -> word.matches("\\d+/\\d+"));
        var size = found.size();
        var lost = new ArrayList<String>();
        for (var word : expected) {
            if (!found.remove(word)) {
                lost.add(word);
            }
        }
        assertThat(lost).as("instead: " + found.stream().limit(20).toList()).isEmpty();
        assertThat(size).isEqualTo(expected.size());
    }
}
