package org.sanad.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.text.Lang;
import org.sanad.text.Phrase;
import org.sanad.text.Texts;

/** Every document in every language: what it says, and that it may be archived. */
class DocumentTest {
    private static final Pdf PDF = new Pdf();
    private static final Pages.Head HEAD = new Pages.Head(
            Templates.headLines(Templates.shippedHead(Lang.AR), Specimen.OFFICE.nameAr()),
            Templates.headLines(Templates.shippedHead(Lang.FR), Specimen.OFFICE.nameFr()),
            null);

    private static Stream<Arguments> everyDocument() {
        return Specimen.all().stream()
                .flatMap(document -> Arrays.stream(Lang.values()).map(lang -> Arguments.of(document, lang)));
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void factsHaveExactlyTheNamesThatTemplatesMayUse(Document document, Lang lang) {
        var filling = document.fill(new Texts(lang));
        assertThat(filling.values()).containsOnlyKeys(document.kind().fields());
        assertThat(filling.tables()).containsOnlyKeys(document.kind().tables());
        assertThat(filling).isEqualTo(document.fill(new Texts(lang)));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theShippedWordingIsGood(DocumentKind kind) {
        for (var lang : Lang.values()) {
            assertThat(TemplateReader.read(kind, Templates.shipped(kind, lang)).problems())
                    .as(kind + " " + lang)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void everyWordIsOnPaperAndThePaperMayBeArchived(Document document, Lang lang) throws IOException {
        var texts = new Texts(lang);
        var template = TemplateReader.read(document.kind(), Templates.shipped(document.kind(), lang))
                .template();
        var blocks = Filler.fill(template, document.fill(texts), texts);
        var wide = document.kind() == DocumentKind.DOSSIER_LIST;
        var bytes = write(new Pages(lang, HEAD, "", wide, blocks));
        Kept.keep(document.kind().code() + "-" + lang.code(), bytes);
        assertThat(Words.of(bytes)).containsAll(expected(blocks));
        assertThat(String.join(" ", Words.of(bytes))).doesNotContain("{", "}", "!");
        assertThat(ArchiveFile.faults(bytes)).isEmpty();
    }

    private static byte[] write(Pages pages) throws IOException {
        var out = new ByteArrayOutputStream();
        PDF.write("Document", List.of(pages), Instant.parse("2026-03-02T09:00:00Z"), out);
        return out.toByteArray();
    }

    private static List<String> expected(List<Block> blocks) {
        var words = new ArrayList<String>();
        for (var block : blocks) {
            texts(block).map(Words::of).forEach(words::addAll);
        }
        return words;
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Title(String text) -> Stream.of(text);
            case Block.Heading(String text) -> Stream.of(text);
            case Block.Chapter(String text, String id) -> Stream.of(text);
            case Block.Contents(List<Block.Chapter> chapters) ->
                chapters.stream().map(Block.Chapter::text);
            case Block.Paragraph(String text) -> Stream.of(text);
            case Block.Passage(List<Phrase> phrases) -> phrases.stream().map(Phrase::words);
            case Block.Notice(String text) -> Stream.of(text);
            case Block.Picture picture -> Stream.empty(); // drawn, not written
            case Block.Signatures(List<String> texts) -> texts.stream();
            case Block.Facts(List<Block.Fact> facts) ->
                facts.stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
            case Block.Table(Grid grid) ->
                Stream.concat(
                        grid.columns().stream().map(Grid.Column::heading),
                        grid.rows().stream().flatMap(List::stream));
        };
    }
}
