package org.sanad.ui.account;

import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sanad.core.account.AccessLog;
import org.sanad.text.Formats;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;

/** A line of the access log: when, who, what. */
final class AccessLine {

    private final AccessLog.Line line;
    private final Wording wording;

    AccessLine(AccessLog.Line line, Wording wording) {
        this.line = line;
        this.wording = wording;
    }

    Node node() {
        var at = Formats.moment(Instant.parse(line.at()).atZone(ZoneId.systemDefault()));
        var when = Ltr.label(at, wording.lang().rightToLeft());
        when.getStyleClass().add("quiet");
        when.setMinWidth(140);
        var what = new Label(wording.get("access." + line.access().code()));
        var row = new HBox(12, when, quiet(line.person()), what);
        if (line.subject() != null) {
            row.getChildren().add(quiet(subject()));
        }
        return row;
    }

    /** Of a document or a file the first word is a code of its kind; what it is about follows. */
    private String subject() {
        var about = line.subject();
        var kinds = switch (line.access()) {
            case DOCUMENT_PRINT, DOCUMENT_WORDING -> "document_kind.";
            case EXPORT, EXPORT_UNMASKED -> "access_export.";
            default -> null;
        };
        if (kinds == null) {
            return about;
        }
        var kind = about.split(" ", 2);
        return wording.texts()
                .find(kinds + kind[0])
                .map(word -> kind.length == 1 ? word : word + " · " + kind[1])
                .orElse(about);
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }
}
