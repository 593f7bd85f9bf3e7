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
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.State;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** Offers the receipt at the moment of filing, the letter when papers are asked for: the person waits (law 55-19). */
final class ReceiptOffer {
    private final Texts texts;
    private final HBox bar = new HBox(16);
    private final Sentence sentence = new Sentence();
    private final Button print = new Button();
    private DocumentKind asked;

    ReceiptOffer(Texts texts, DossierFormModel model, DossierFormController controller) {
        this.texts = texts;
        sentence.setIcon(new FontIcon(Feather.CHECK_CIRCLE));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        print.setGraphic(new FontIcon(Feather.PRINTER));
        print.setId("print-receipt");
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.setOnAction(event -> {
            var document = asked;
            offer(null);
            controller.onPrint(document);
        });
        bar.getChildren().addAll(sentence, print);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setFillHeight(false);
        bar.getStyleClass().add("receipt-offer");
        bar.managedProperty().bind(bar.visibleProperty());
        offer(null);
        model.file.subscribe((before, after) -> offer(same(before, after) ? document(before, after) : null));
    }

    Node node() {
        return bar;
    }

    private static boolean same(DossierFile before, DossierFile after) {
        return before != null
                && after != null
                && before.dossier().id().equals(after.dossier().id())
                && after.dossier().state() == State.FILED;
    }

    private DocumentKind document(DossierFile before, DossierFile after) {
        if (before.dossier().state() == State.DRAFT) {
            return DocumentKind.FILING_RECEIPT;
        }
        var askedNow = LifeRules.completion(before.steps()).isEmpty()
                && LifeRules.completion(after.steps()).isPresent();
        return askedNow ? DocumentKind.MISSING_PAPERS : asked;
    }

    /** @param document null for none */
    private void offer(DocumentKind document) {
        asked = document;
        bar.setVisible(document != null);
        if (document != null) {
            var letter = document == DocumentKind.MISSING_PAPERS;
            sentence.setText(texts.get(letter ? "print.completion" : "print.filed"));
            print.setText(texts.word("document_kind", document.code()));
        }
    }
}
