package org.sanad.ui.dossier;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.SameEnterprise;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Lang;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** A quiet warning below the numbers of an enterprise that another dossier bears too. Takes no room while there is none. */
final class SameEnterpriseView {
    private final Texts texts;
    private final OfficeTree offices;
    private final DossierFormModel model;
    private final DossierFormController controller;
    private final VBox box = new VBox(12);

    SameEnterpriseView(Texts texts, OfficeTree offices, DossierFormModel model, DossierFormController controller) {
        this.texts = texts;
        this.offices = offices;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        box.getStyleClass().add("resemblance");
        box.setId("same-enterprise");
        box.managedProperty().bind(box.visibleProperty());
        model.sameEnterprise.subscribe(this::show);
        show();
        return box;
    }

    private void show() {
        box.getChildren().setAll(model.sameEnterprise.stream().map(this::line).toList());
        box.setVisible(!box.getChildren().isEmpty());
    }

    private Node line(SameEnterprise one) {
        var office =
                offices.find(one.owner()).map(found -> found.name(texts.lang())).orElse(one.owner());
        var sentence = new Sentence(texts.get("enterprise.same_ice", title(one), office, one.number()));
        sentence.setIcon(new FontIcon(Feather.ALERT_TRIANGLE));
        var open = new Button(texts.get("resemblance.open"));
        open.getStyleClass().add("small");
        open.setAccessibleText(open.getText() + ", " + one.number());
        open.setOnAction(event -> controller.onOpenOther(one.dossier()));
        return new VBox(4, sentence, open);
    }

    private String title(SameEnterprise one) {
        var titles = texts.lang() == Lang.AR
                ? Stream.of(one.titleAr(), one.titleFr())
                : Stream.of(one.titleFr(), one.titleAr());
        return titles.filter(title -> title != null).findFirst().orElseGet(() -> texts.get("enterprise.untitled"));
    }
}
