package org.sanad.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.Texts;

class RejectsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rejects.csv", "rejects.xlsx"})
    void givesBackTheRowItsNumberAndTheReason(String name) {
        var file = folder.resolve(name);
        give(file, List.of("Nom", "Montant"), Lang.FR);
        try (var sheet = SheetFile.open(file, null)) {
            assertThat(sheet.headings()).startsWith("Nom", "Montant").hasSize(4);
            var rows = new ArrayList<Row>();
            sheet.rows(rows::add);
            assertThat(rows).hasSize(1);
            assertThat(rows.getFirst().cell(0).shown()).isEqualTo("=cmd|calc");
            assertThat(rows.getFirst().cell(1).shown()).isEqualTo("12.5");
            assertThat(rows.getFirst().cell(2).shown()).isEqualTo("7");
            assertThat(rows.getFirst().cell(3).shown()).contains("n’a pas de nom");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void mayBeImportedAndRejectedOverAndOver(String lang) {
        var headings = List.of("Nom", "Montant");
        for (var round = 0; round < 3; round++) {
            var file = folder.resolve("round" + round + ".csv");
            give(file, headings, Lang.of(lang));
            try (var sheet = SheetFile.open(file, null)) {
                headings = sheet.headings();
            }
            assertThat(headings).hasSize(4);
        }
    }

    @org.junit.jupiter.api.Test
    void disarmsFormulas() throws Exception {
        var file = folder.resolve("rejects.csv");
        give(file, List.of("Nom", "Montant"), Lang.EN);
        assertThat(Files.readString(file))
                .contains("'=cmd|calc")
                .doesNotContain(";=cmd")
                .doesNotContain("\n=cmd");
    }

    @Property
    void aTextComesBackAsItWas(
            @ForAll @Chars({'=', '+', '-', '@', '\'', '\t'}) @CharRange(from = 'a', to = 'c') String text) {
        assertThat(SheetWriter.unmarked(SheetWriter.safe(text))).isEqualTo(text);
        assertThat(SheetWriter.safe(text)).doesNotMatch("(?s)^[=+\\-@\\t\\r].*");
    }

    private void give(Path file, List<String> headings, Lang lang) {
        var row = new Row(7, List.of(Cell.text("=cmd|calc"), new Cell.Number(new BigDecimal("12.50"))));
        var reason = new RowProblem(7, "Nom", Problem.of("import.no_name"), true);
        try (var rejects = new Rejects(file, headings, new Texts(lang))) {
            rejects.add(new RowResult(row, null, 0, 0, Map.of(), java.util.Set.of(), List.of(reason)));
        }
    }

    @Test
    void aRefusalSaysWhatToDoNext() throws Exception {
        var file = folder.resolve("hint.csv");
        var row = new Row(4, List.of(Cell.text("5,2 millions")));
        var reason = new RowProblem(4, "Montant", Problem.of("amount.words", "5,2 millions"), true);
        try (var rejects = new Rejects(file, List.of("Montant"), new Texts(Lang.FR))) {
            rejects.add(new RowResult(row, null, 0, 0, Map.of(), java.util.Set.of(), List.of(reason)));
        }
        assertThat(Files.readString(file))
                .contains("5,2 millions", "contient des mots")
                .contains("Écrivez-le en chiffres seuls, comme 5 200 000.");
    }
}
