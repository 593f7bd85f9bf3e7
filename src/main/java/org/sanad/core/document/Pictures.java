package org.sanad.core.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as pictures, for the screen. */
public final class Pictures {
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
     * A page as a picture.
     *
     * @param page from 0; the last where there are fewer
     * @param dots per inch, such as 96
     */
    public static Page of(byte[] pdf, int page, int dots) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            var shown = Math.clamp(page, 0, pages - 1);
            var png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(shown, dots), "png", png);
            return new Page(png.toByteArray(), shown, pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
