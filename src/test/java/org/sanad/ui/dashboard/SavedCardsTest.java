package org.sanad.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

/** What is saved of a card is read by people who do not see the screen: on paper, in a letter, in another program. */
class SavedCardsTest {
    private static final int WHITE = 0xFFFFFFFF;

    @TempDir
    Path folder;

    private DashboardScreens screens;
    private FxStage stage;

    @BeforeEach
    void open() {
        screens = new DashboardScreens(folder.resolve("register"), "HQ").filled(200);
    }

    @AfterEach
    void close() {
        stage.close();
        screens.close();
    }

    @ParameterizedTest
    @EnumSource
    void aPictureReadsAsItsLanguageDoes(Lang lang) throws IOException {
        var picture = ImageIO.read(saved(lang, false, "series", "png").toFile());
        var start = ink(picture, lang.rightToLeft());
        var end = ink(picture, !lang.rightToLeft());
        assertThat(start).as("the title begins where one begins to read").isPositive();
        assertThat(end).isZero();
    }

    @Test
    void whatIsSavedInTheDarkIsForPaperToo() throws IOException {
        var light = saved(Lang.AR, false, "funnel", "png");
        stage.close();
        var dark = saved(Lang.AR, true, "funnel", "png");
        assertThat(ImageIO.read(dark.toFile()).getRGB(300, 20)).isEqualTo(WHITE);
        assertThat(dark).hasSameBinaryContentAs(light);
    }

    @Test
    void aDrawingHatchesWhatWasDoneBeforeTheRegisterAndSaysOfWhenItIs() throws Exception {
        var file = saved(Lang.AR, false, "series", "svg");
        var drawing = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        var hatching = drawing.getElementsByTagName("linearGradient");
        assertThat(hatching.getLength()).isPositive();
        assertThat(hatching.item(0).getAttributes().getNamedItem("spreadMethod").getNodeValue())
                .isEqualTo("repeat");
        var name = hatching.item(0).getAttributes().getNamedItem("id").getNodeValue();
        assertThat(Files.readString(file))
                .contains("fill=\"url(#" + name + ")\"")
                .contains("02/03/2026")
                .contains("الفترة");
    }

    @Test
    void whatIsPressedOnScreenIsNotOnPaper() throws IOException {
        var drawing = Files.readString(saved(Lang.FR, false, "map", "svg"));
        assertThat(drawing)
                .contains("OpenStreetMap")
                .doesNotContain(">" + stage.wording().get("dashboard.map_provinces") + "<");
    }

    /** Printed without colours, in cash and in kind are alike but for their pattern. */
    @Test
    void whatIsInKindIsHatched() throws IOException {
        assertThat(Files.readString(saved(Lang.FR, false, "donors", "svg"))).contains("<linearGradient");
    }

    /** There is no hover on paper. */
    @ParameterizedTest
    @EnumSource
    void noNameIsCutInWhatIsSaved(Lang lang) throws IOException {
        assertThat(Files.readString(saved(lang, false, "provinces", "svg"))).doesNotContain("…", "...");
    }

    /** Also where one reads from the right: nothing stands outside of what is shown. */
    @ParameterizedTest
    @EnumSource
    void aDrawingShowsTheWholeCard(Lang lang) throws Exception {
        var file = saved(lang, false, "provinces", "svg");
        var drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        var width = Double.parseDouble(drawing.getAttribute("width"));
        var boxes = drawing.getElementsByTagName("rect");
        for (var at = 0; at < boxes.getLength(); at++) {
            var box = boxes.item(at).getAttributes();
            var x = Double.parseDouble(box.getNamedItem("x").getNodeValue());
            assertThat(x).isNotNegative();
            assertThat(x + Double.parseDouble(box.getNamedItem("width").getNodeValue()))
                    .isLessThanOrEqualTo(width);
        }
    }

    private Path saved(Lang lang, boolean dark, String id, String form) {
        var file = folder.resolve(id + dark + "." + form);
        stage = FxStage.open(lang);
        FxStage.call(() -> {
            stage.theme().darkProperty().set(dark);
            return null;
        });
        var dashboard = screens.show(stage);
        FxStage.call(() -> {
            var card = stage.all(Card.class).stream()
                    .filter(one -> one.panel().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            dashboard.save(card, form, file);
            return null;
        });
        if (!form.equals("xlsx")) {
            keep(file, "saved-card-" + lang.code() + (dark ? "-dark-" : "-") + id + "." + form);
        }
        return file;
    }

    private static void keep(Path file, String name) {
        try {
            Files.write(Files.createDirectories(Path.of("target", "pictures")).resolve(name), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Points that are not white in the outer third of the lines of the title. */
    private static int ink(BufferedImage picture, boolean right) {
        var third = picture.getWidth() / 3;
        var count = 0;
        for (var y = 30; y < 80; y++) {
            for (var x = 10; x < third; x++) {
                count += picture.getRGB(right ? picture.getWidth() - 1 - x : x, y) == WHITE ? 0 : 1;
            }
        }
        return count;
    }
}
