package org.sanad.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/**
 * Makes PDF files of pages: PDF/A-2u, tagged as PDF/UA-1. One maker serves many documents, one after the other; the
 * first takes a second or two, because fonts are read.
 */
public final class Pdf {
    private static final System.Logger LOG = System.getLogger(Pdf.class.getName());

    private final FopFactory factory;

    public Pdf() {
        try (var settings = Pdf.class.getResourceAsStream("fop.xml")) {
            var files = new Shipped();
            this.factory = new FopConfParser(settings, URI.create("sanad:/"), files)
                    .getFopFactoryBuilder()
                    .build();
            factory.getFontManager().disableFontCache();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes a document.
     *
     * @param title as the window of a reader says it
     * @param parts at least one; each of its own language
     * @param made when; stands in the file
     * @throws IOException where {@code out} cannot be written
     */
    public void write(String title, List<Pages> parts, Instant made, OutputStream out) throws IOException {
        var agent = factory.newFOUserAgent();
        agent.setCreationDate(Date.from(made));
        agent.setProducer("Sanad");
        agent.setCreator("Sanad");
        agent.setAccessibility(true);
        agent.getEventBroadcaster().addEventListener(Pdf::heard);
        options(agent).put("pdf-a-mode", "PDF/A-2u");
        options(agent).put("pdf-ua-mode", "PDF/UA-1");
        try {
            agent.setDocumentHandlerOverride(new PlexPdf(new IFContext(agent)));
            var fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
            new Layout(fop.getDefaultHandler()).write(title, parts);
        } catch (FOPException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            if (e.getException() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException(e);
        }
    }

    /** What FOP remarks on is of no use to an office: a word that is wider than its cell. It throws what it cannot do. */
    private static void heard(Event event) {
        LOG.log(System.Logger.Level.DEBUG, EventFormatter.format(event));
    }

    /** Only what is shipped with the program, and data within the document, can be read: no file, no network. */
    private static final class Shipped implements ResourceResolver {
        private final ResourceResolver data = ResourceResolverFactory.createDefaultResourceResolver();

        @Override
        public Resource getResource(URI uri) throws IOException {
            if ("data".equals(uri.getScheme())) {
                return data.getResource(uri);
            }
            if (!"sanad".equals(uri.getScheme())) {
                throw new IOException("not read: " + uri.getScheme());
            }
            InputStream font = Pdf.class.getResourceAsStream("/org/sanad/ui/fonts" + uri.getPath());
            if (font == null) {
                throw new IOException("not shipped: " + uri.getPath());
            }
            return new Resource(font);
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("not written: " + uri);
        }
    }

    /** FOP declares them without types. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> options(FOUserAgent agent) {
        return agent.getRendererOptions();
    }
}
