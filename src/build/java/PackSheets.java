import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Packaging step: style sheets in the binary form of JavaFX, which the window prefers where it stands beside a sheet;
 * to read the text of one takes a tenth of a start. Only what is handed out has them: beside sheets that are being
 * written they would hide every change.
 */
final class PackSheets {
    private PackSheets() {}

    /** @param arguments folder of the sheets; folder for their binary forms, of the same names */
    public static void main(String[] arguments) throws IOException {
        var target = Files.createDirectories(Path.of(arguments[1]));
        try (var sheets = Files.newDirectoryStream(Path.of(arguments[0]), "*.css")) {
            for (var sheet : sheets) {
                var name = sheet.getFileName().toString().replaceFirst("css$", "bss");
                Stylesheet.convertToBinary(sheet.toFile(), target.resolve(name).toFile());
            }
        }
    }
}
