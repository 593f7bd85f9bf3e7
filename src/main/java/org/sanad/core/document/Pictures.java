package org.sanad.core.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Pages as pictures, for the screen. */
public final class Pictures {
    private static final double MOST_DOTS = 8_000_000;

    private Pictures() {}

    /**
     * A page of a PDF file.
     *
     * @param png the picture
     * @param page from 0
     * @param pages of the file
     */
    public record Page(byte[] png, int page, int pages) {}

    /**
     * A page of a file that was not made here: scanned, or sent by somebody. Whatever it holds, it takes no more memory
     * than a picture of eight million dots.
     *
     * @param name of the file, as the person knows it
     * @param page from 0; the last where there are fewer
     * @param dots per inch; fewer for a page that is too large
     * @throws ProblemException {@code scan.page_unreadable}
     */
    public static Page ofForeign(byte[] pdf, String name, int page, int dots) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            var shown = Math.clamp(page, 0, pages - 1);
            var box = document.getPage(shown).getCropBox();
            var inches = (double) box.getWidth() * box.getHeight() / (72 * 72);
            var most = (int) Math.sqrt(MOST_DOTS / Math.max(1, inches));
            return picture(document, shown, Math.clamp(most, 1, dots));
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(Problem.of("scan.page_unreadable", name), e);
        }
    }

    private static Page picture(PDDocument document, int page, int dots) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, dots), "png", png);
        return new Page(png.toByteArray(), page, document.getNumberOfPages());
    }

    /**
     * A page as a picture.
     *
     * @param page from 0; the last where there are fewer
     * @param dots per inch, such as 96
     */
    public static Page of(byte[] pdf, int page, int dots) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            var shown = Math.clamp(page, 0, pages - 1);
            return picture(document, shown, dots);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
