package org.sanad.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Measure;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** What is counted stands on every report that counts it (the domain's definitions). */
class DefinitionsTest {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        var register = ScratchRegister.create(folder.resolve("register"), "P10.521");
        desk = new Desk(register.register(), ScratchRegister.CLOCK);
        new Demonstration(desk.door(), desk.offices()).fill(desk.session(), 12, 3, done -> {});
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource
    void totalsSayTheirPeriodAndWhatEachFigureCounts(Lang lang) throws IOException {
        var file = folder.resolve("totals.csv");
        var order = ExportOrder.totals(file, Filter.ALL.period(FROM, TO), List.of(Dimension.KIND), lang);
        desk.exports().write(desk.session(), order, (done, total) -> {});
        says(file, lang, Measure.values());
        assertThat(Files.readString(file)).contains(new Texts(lang).get("list.period", FROM, TO));
    }

    @ParameterizedTest
    @EnumSource
    void aTableForPublicationSaysWhatItCounts(Lang lang) throws IOException {
        var file = folder.resolve("public.csv");
        var table = desk.handouts().publications().table(desk.session(), Dimension.KIND, FROM, TO);
        desk.exports().publication(desk.session(), table, file, lang);
        says(file, lang, Measure.SETTLED, Measure.AWARDED, Measure.FAMILY_JOBS);
        assertThat(Files.readString(file))
                .contains(new Texts(lang).get("publication.jobs"))
                .as("which is of all that was filed")
                .doesNotContain(new Texts(lang).get("define.jobs"));
    }

    @ParameterizedTest
    @EnumSource
    void theNumbersOfAStatementSayWhatTheyCount(Lang lang) throws IOException {
        var file = folder.resolve("statement.csv");
        var frozen = desk.statements().freeze(desk.session(), 2025);
        desk.exports().statement(desk.session(), frozen, file, lang);
        says(file, lang, Measure.values());
    }

    /** On paper the sentences are the template’s: each of the five that the domain defines stands there. */
    @ParameterizedTest
    @EnumSource
    void theStatementOnPaperDefinesItsFigures(Lang lang) throws IOException {
        String[] last;
        try (var shipped =
                Sheet.class.getResourceAsStream("/org/sanad/core/document/annual_statement_" + lang.code() + ".txt")) {
            last = new String(shipped.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^## ");
        }
        var terms = switch (lang) {
            case AR -> List.of("معالَج:", "مُسوّى:", "مصروف:", "عيني:", "مناصب الشغل:");
            case FR -> List.of("Traité :", "Réglé :", "Versé :", "En nature :", "Emplois :");
            case EN -> List.of("Processed:", "Settled:", "Paid:", "In kind:", "Jobs:");
        };
        assertThat(last[last.length - 1]).contains(terms);
    }

    private static void says(Path file, Lang lang, Measure... measures) throws IOException {
        var texts = new Texts(lang);
        var written = Files.readString(file);
        for (var measure : measures) {
            assertThat(written).contains(texts.word("measure", measure) + ": ", texts.word("define", measure));
        }
    }
}
