package org.sanad.ui.dossier;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import org.sanad.core.document.Pictures;
import org.sanad.core.paper.Attachment;

/**
 * A page of a scan, to be looked at.
 *
 * @param page from 0
 */
record ScanPage(Image image, int page, int pages) {
    /** As wide as a page is shown, in dots of the screen. */
    static final double WIDEST = 720;

    private static final int DOTS = 130;

    /** Takes long; not for the thread of the screen. */
    static ScanPage of(Attachment scan, byte[] content, int page) {
        if (picture(scan)) {
            return new ScanPage(new Image(new ByteArrayInputStream(content), WIDEST * 2, 0, true, true), 0, 1);
        }
        var made = Pictures.ofForeign(content, scan.name(), page, DOTS);
        return new ScanPage(new Image(new ByteArrayInputStream(made.png())), made.page(), made.pages());
    }

    static boolean picture(Attachment scan) {
        return scan.mediaType().startsWith("image/");
    }
}
