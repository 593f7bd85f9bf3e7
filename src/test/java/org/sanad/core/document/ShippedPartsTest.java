package org.sanad.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanad.text.Lang;

/** What an office’s own wording lacks of the shipped one is told, and put in where it belongs. */
class ShippedPartsTest {
    private static final ShippedParts PARTS = ShippedParts.of("""
            # Title

            Some words.

            ## First

            [one]

            ## Second

            Words of it.

            [chart]

            [two]

            ## Words only

            No table.

            ## Third

            [three]

            ! Small print.
            > The head of office
            """);

    @Test
    void aPartOfWhichNothingIsPrintedIsMissing() {
        assertThat(PARTS.missing("# Own\n[one]\n[two]"))
                .as("a chart less is the office’s choice")
                .containsExactly("Third");
        assertThat(PARTS.missing("# Own\n")).containsExactly("First", "Second", "Third");
    }

    @Test
    void eachIsPutAfterTheOneBeforeItAndWhatWasTypedStays() {
        var own = "# Own\n\n## Mine\n[one]\nMy words.\n\n[three]\n> Me";
        assertThat(PARTS.completed(own).lines())
                .containsExactly(
                        "# Own",
                        "",
                        "## Mine",
                        "[one]",
                        "",
                        "## Second",
                        "",
                        "Words of it.",
                        "",
                        "[chart]",
                        "",
                        "[two]",
                        "My words.",
                        "",
                        "[three]",
                        "> Me");
        assertThat(PARTS.completed("# Own").lines())
                .as("without those who sign")
                .startsWith("# Own", "", "## First", "", "[one]", "", "## Second")
                .endsWith("## Third", "", "[three]");
    }

    /** The statement as it was before it told credits, places of memory and audiences. */
    @Test
    void anEditedStatementOfAnEarlierReleaseIsMadeWhole() {
        for (var lang : Lang.values()) {
            var shipped = WordingService.shipped(DocumentKind.ANNUAL_STATEMENT, lang);
            var earlier = Stream.of("credits", "spaces", "audiences")
                    .reduce(shipped, (text, table) -> text.replace("[" + table + "]", ""));
            assertThat(missing(lang, shipped)).isEmpty();
            assertThat(missing(lang, earlier)).hasSizeBetween(2, 3);
            var completed = WordingService.completed(DocumentKind.ANNUAL_STATEMENT, lang, earlier);
            assertThat(missing(lang, completed)).isEmpty();
            assertThat(completed).contains("[credits]", "[spaces]", "[audiences]");
            assertThat(TemplateReader.read(DocumentKind.ANNUAL_STATEMENT, completed)
                            .problems())
                    .isEmpty();
        }
    }

    private static List<String> missing(Lang lang, String wording) {
        return WordingService.missing(DocumentKind.ANNUAL_STATEMENT, lang, wording);
    }
}
