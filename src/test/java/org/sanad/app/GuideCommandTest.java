package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.Texts;
import org.sanad.ui.help.Guide;
import org.sanad.ui.help.Topic;

class GuideCommandTest {
    @TempDir
    Path folder;

    @Test
    void theGuideIsPrintedInThreeLanguagesWithThePictureOfEachPage() throws IOException {
        var pictures = Files.createDirectory(folder.resolve("pictures"));
        for (var lang : Lang.values()) {
            try (var in = GuideCommandTest.class.getResourceAsStream("/org/sanad/picture.png")) {
                Files.copy(in, pictures.resolve(lang.code() + "-light-07-dossiers.png"));
            }
        }
        var said = new ByteArrayOutputStream();
        var start = new CommandStart(Map.of(), ScratchRegister.CLOCK, ScratchRegister.CHEAP);
        assertThat(start.run(said, said, false, "guide", "--out", folder.toString(), "--pictures", pictures.toString()))
                .isZero();
        for (var lang : Lang.values()) {
            try (var pdf = Loader.loadPDF(
                    folder.resolve("sanad-guide-" + lang.code() + ".pdf").toFile())) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                var words = stripper.getText(pdf);
                for (var word : new Texts(lang).get("guide.title").split(" ")) {
                    assertThat(words).contains(word);
                }
                assertThat(words).contains("F1", ".sanad-release");
                assertThat(bold(pdf, lang))
                        .as("names of controls")
                        .contains(new Texts(lang).get("form.new").split(" "));
                assertThat(bookmarks(pdf)).isEqualTo(titles(lang));
                assertThat(firstPage(pdf)).as("each part with its page").hasSize(Topic.values().length + 1);
                var images = new HashSet<COSBase>();
                for (var page : pdf.getPages()) {
                    for (var name : page.getResources().getXObjectNames()) {
                        images.add(page.getResources().getXObject(name).getCOSObject());
                    }
                }
                assertThat(images).hasSize(1);
            }
        }
    }

    /** Words of bold letters, in the size of running text. Letters come as they stand and are shaped, from left to right. */
    private static List<String> bold(PDDocument pdf, Lang lang) throws IOException {
        var bold = new StringBuilder();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String line, List<TextPosition> letters) throws IOException {
                for (var letter : letters) {
                    var standsOut = letter.getFont().getName().endsWith("Bold") && letter.getFontSizeInPt() < 12;
                    bold.append(standsOut ? letter.getUnicode() : " ");
                }
                super.writeString(line, letters);
            }
        };
        stripper.getText(pdf);
        var words = (lang.rightToLeft() ? bold.reverse() : bold).toString();
        return List.of(Normalizer.normalize(words, Normalizer.Form.NFKC).split("\\s+"));
    }

    private static List<String> titles(Lang lang) {
        var guide = Guide.in(lang);
        return Arrays.stream(Topic.values())
                .map(topic -> guide.page(topic).title())
                .toList();
    }

    private static List<String> bookmarks(PDDocument pdf) {
        var titles = new ArrayList<String>();
        pdf.getDocumentCatalog().getDocumentOutline().children().forEach(one -> titles.add(one.getTitle()));
        return titles;
    }

    /** The title of the guide, then the lines of the contents, which have a number at one end. */
    private static List<String> firstPage(PDDocument pdf) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setEndPage(1);
        return stripper.getText(pdf)
                .lines()
                .filter(line -> line.matches("(\\d+ .+)|(.+ \\d+)|(.+\\d/.+)"))
                .toList();
    }
}
