package org.sanad.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Keeps a document and pictures of its pages below {@code target/pictures}, for the eye. */
final class Pictures {
    private Pictures() {}

    static void keep(String name, byte[] pdf) throws IOException {
        var folder = Path.of("target", "pictures");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < Math.min(2, document.getNumberOfPages()); page++) {
                var file = folder.resolve(name + "-" + (page + 1) + ".png").toFile();
                ImageIO.write(renderer.renderImageWithDPI(page, 110), "png", file);
            }
        }
    }
}
