package org.sanad.core.document;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** The printers of this computer. Asked off the screen's thread: some take seconds to answer. */
public interface Printers {
    List<String> names();

    /** The one that the person usually prints with. */
    Optional<String> usual();

    /** @throws ProblemException {@code print.printer_gone}, {@code print.failed} */
    void print(byte[] pdf, String title, String printer, int copies);

    /** Those that the system knows. */
    static Printers ofSystem() {
        return new OfSystem();
    }

    /** Through the JDK, because JavaFX cannot print PDF. */
    final class OfSystem implements Printers {
        private OfSystem() {}

        @Override
        public List<String> names() {
            return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                    .map(PrintService::getName)
                    .toList();
        }

        @Override
        public Optional<String> usual() {
            return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                    .map(PrintService::getName);
        }

        @Override
        public void print(byte[] pdf, String title, String printer, int copies) {
            var service = Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                    .filter(one -> one.getName().equals(printer))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(Problem.of("print.printer_gone", printer)));
            try (var document = Loader.loadPDF(pdf)) {
                var job = PrinterJob.getPrinterJob();
                job.setPrintService(service);
                job.setJobName(title);
                job.setCopies(copies);
                job.setPageable(new PDFPageable(document));
                job.print();
            } catch (IOException | PrinterException e) {
                throw new ProblemException(Problem.of("print.failed", printer), e);
            }
        }
    }
}
