package org.sanad.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a document and pictures of its pages below {@code target/pictures}, for the eye. */
final class Kept {
    private Kept() {}

    static void keep(String name, byte[] pdf) throws IOException {
        var folder = Path.of("target", "pictures");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".pdf"), pdf);
        for (var page = 0; page < 2; page++) {
            var picture = Pictures.of(pdf, page, 110);
            Files.write(folder.resolve(name + "-" + (picture.page() + 1) + ".png"), picture.png());
        }
    }
}
