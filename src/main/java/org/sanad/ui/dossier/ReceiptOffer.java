package org.sanad.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.State;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** Offers the receipt at the moment of filing: the person waits for it at the desk (law 55-19). */
final class ReceiptOffer {
    private final HBox bar = new HBox(16);

    ReceiptOffer(Texts texts, DossierFormModel model, DossierFormController controller) {
        var sentence = new Sentence(texts.get("print.filed"));
        sentence.setIcon(new FontIcon(Feather.CHECK_CIRCLE));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var print = new Button(
                texts.word("document_kind", DocumentKind.FILING_RECEIPT.code()), new FontIcon(Feather.PRINTER));
        print.setId("print-receipt");
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.setOnAction(event -> {
            show(false);
            controller.onPrint(DocumentKind.FILING_RECEIPT);
        });
        bar.getChildren().addAll(sentence, print);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("receipt-offer");
        bar.managedProperty().bind(bar.visibleProperty());
        show(false);
        model.file.subscribe((before, after) -> show(filedNow(before, after)));
    }

    Node node() {
        return bar;
    }

    private boolean filedNow(DossierFile before, DossierFile after) {
        return before != null
                && after != null
                && before.dossier().id().equals(after.dossier().id())
                && after.dossier().state() == State.FILED
                && (bar.isVisible() || before.dossier().state() == State.DRAFT);
    }

    private void show(boolean shown) {
        bar.setVisible(shown);
    }
}
