package org.sanad.ui.sync;

import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** Digits that two people compare over the phone, on a line of their own: within an Arabic sentence their groups would change places. */
final class Fingerprint extends VBox {
    Fingerprint(Wording wording, String textKey, String digits) {
        super(4);
        var label = Ltr.label(digits, wording.lang().rightToLeft());
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("fingerprint");
        getChildren().addAll(new Sentence(wording.get(textKey)), label);
        getStyleClass().add("invited");
    }
}
