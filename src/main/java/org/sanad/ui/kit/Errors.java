package org.sanad.ui.kit;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;
import javafx.application.Platform;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What was not expected: one dialog with a code that can be read over the phone. The details go to the log. */
public final class Errors {
    private static final Logger LOG = Logger.getLogger(Errors.class.getName());

    private final Dialogs dialogs;
    private final Wording wording;

    public Errors(Dialogs dialogs, Wording wording) {
        this.dialogs = dialogs;
        this.wording = wording;
    }

    /** An expected problem that no screen has a place for. */
    public void show(ProblemException refusal) {
        var problem = refusal.problem();
        var next = wording.texts().next(problem).map(text -> "\n\n" + text).orElse("");
        dialogs.tell("errors.refused", wording.of(problem) + next);
    }

    /** A fault of ours. */
    public void show(Throwable fault) {
        var code = code(fault);
        LOG.log(Level.SEVERE, code, fault);
        if (dialogs.tell("errors.fault", wording.get("errors.code", code), "errors.save_report")) {
            save(new Report(code, fault));
        }
    }

    private void save(Report report) {
        dialogs.saveFile("errors.save_report", report.fileName(), "errors.report_file", "*.txt")
                .ifPresent(file -> Thread.ofVirtual().start(() -> write(report, file)));
    }

    /** Off the screen's thread: a stick may take its time. */
    private void write(Report report, Path file) {
        try {
            Files.writeString(file, report.text());
        } catch (IOException e) {
            LOG.log(Level.WARNING, report.code(), e);
            var problem = Problem.of("file.cannot_write", file);
            Platform.runLater(() -> show(new ProblemException(problem)));
        }
    }

    /** Six letters and digits that are the same for the same fault: its kind and where in our code it arose. */
    static String code(Throwable fault) {
        var text = new StringWriter();
        text.append(fault.getClass().getName());
        for (var frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.sanad")) {
                new PrintWriter(text).print(frame.getClassName() + frame.getMethodName());
                break;
            }
        }
        var crc = new CRC32();
        crc.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%06X", crc.getValue() & 0xFFFFFF);
    }
}
