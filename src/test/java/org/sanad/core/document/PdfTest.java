package org.sanad.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.text.Lang;

class PdfTest {
    private static final Pages.Head HEAD =
            new Pages.Head(List.of("المملكة المغربية", "النيابة بطانطان"), List.of("Royaume du Maroc"), null);
    private static final Pdf PDF = new Pdf();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تاريخ",
                "بتاريخ 02/03/2026",
                "لالة الإدريسي الآسفي الأمين",
                "مُحَمَّد بْنُ عَبْدِ اللّٰه",
                "الملف رقم 10.521-2026-00017-K بطانطان",
                "طبقا للقانون رقم 09-08 والقانون رقم 55-19.",
                "Mohamed EL ALAOUI محمد العلوي JB123456",
                "مبلغ 7\u00A0854\u00A0330,50\u00A0درهم",
                "شركة Atlas Couture بالعيون (الساقية)",
                "Délégation de Laâyoune – Sakia El Hamra : 12 œuvres",
                "الهاتف +212612345678",
            })
    void everyWordComesBack(String text) throws IOException {
        for (var lang : Lang.values()) {
            var words = wordsOf(lang, List.of(new Block.Paragraph(text), new Block.Facts(List.of(fact(text)))));
            var expected = new ArrayList<>(Words.of(text));
            expected.addAll(Words.of(text));
            expected.add("1/1");
            assertThat(words).as(lang.code()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void anyDocumentIsAnArchiveFile(Lang lang) throws IOException {
        var bytes = write("وصل Récépissé", List.of(pages(lang, everyBlock())));
        Kept.keep("blocks-" + lang.code(), bytes);
        assertThat(ArchiveFile.faults(bytes)).isEmpty();
    }

    @Test
    void aLongTableIsCutAndLosesNoRow() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var i = 1; i <= 1_203; i++) {
            rows.add(List.of("r" + i, "صف"));
        }
        var grid = new Grid(List.of(Grid.Column.text("n", 1), Grid.Column.text("م", 1)), rows);
        var words = wordsOf(Lang.AR, List.of(new Block.Table(grid)));
        assertThat(words.stream().filter(word -> word.matches("r\\d+")).distinct())
                .hasSize(1_203);
    }

    private static List<Block> everyBlock() {
        var grid = new Grid(
                List.of(Grid.Column.text("الاسم Nom", 3), Grid.Column.number("المبلغ Montant", 2)),
                List.of(List.of("فاطمة الزهراء العلوي", "1\u00A0200,50"), List.of("", "7\u00A0854\u00A0330")));
        return List.of(
                new Block.Title("وصل إيداع ملف"),
                new Block.Heading("صاحب المشروع Porteur"),
                new Block.Paragraph("أودع الملف رقم 10.521-2026-00017-K بتاريخ 02/03/2026 طبقا للقانون رقم 09-08."),
                new Block.Facts(List.of(fact("مُحَمَّد الأمين Mohamed El Amine"))),
                new Block.Table(grid),
                new Block.Notice("تعالج المعطيات طبقا للقانون رقم 09-08."),
                new Block.Signatures(List.of("توقيع المسؤول", "Le responsable")));
    }

    private static Block.Fact fact(String value) {
        return new Block.Fact("", value);
    }

    private static Pages pages(Lang lang, List<Block> blocks) {
        return new Pages(lang, HEAD, "", false, blocks);
    }

    private static List<String> wordsOf(Lang lang, List<Block> blocks) throws IOException {
        var none = new Pages.Head(List.of(), List.of(), null);
        return Words.of(write("t", List.of(new Pages(lang, none, "", false, blocks))));
    }

    private static byte[] write(String title, List<Pages> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        PDF.write(title, parts, Instant.parse("2026-03-02T09:00:00Z"), out);
        return out.toByteArray();
    }
}
