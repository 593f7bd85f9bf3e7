package org.sanad.ui.kit;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Pictures of scenes, as PNG files; needs no display. */
public final class Picture {
    private Picture() {}

    public static void save(Scene scene, Path file) throws IOException {
        save(scene.snapshot(null), file);
    }

    /** As a PNG file holds it. */
    public static byte[] bytes(Image image) {
        try (var out = new ByteArrayOutputStream()) {
            if (!ImageIO.write(drawn(image), "png", out)) {
                throw new IOException("no PNG writer");
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return picture;
    }

    public static void save(Image image, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (!ImageIO.write(drawn(image), "png", file.toFile())) {
            throw new IOException("no PNG writer");
        }
    }
}
