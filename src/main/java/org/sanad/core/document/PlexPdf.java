package org.sanad.core.document;

import org.apache.fop.apps.FOPException;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.fonts.Typeface;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.pdf.PDFDocumentHandler;

/** FOP's writer of PDF, with fonts made ready so that every word can be searched and copied. */
final class PlexPdf extends PDFDocumentHandler {
    PlexPdf(IFContext context) throws FOPException {
        super(context);
        getConfigurator().configure(this);
    }

    @Override
    public void setFontInfo(FontInfo fonts) {
        super.setFontInfo(fonts);
        fonts.getFonts().values().forEach(PlexPdf::makeReady);
    }

    private static void makeReady(Typeface typeface) {
        var real = typeface instanceof LazyFont lazy ? lazy.getRealFont() : typeface;
        if (real instanceof MultiByteFont font) {
            LetteredShapes.in(font);
            Marks.name(font);
            WithoutKerning.in(font);
        }
    }
}
