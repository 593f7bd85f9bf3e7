package org.sanad.app;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.State;

/** Dossiers of the tour that stand where a step may be shown, and how the form is led there. */
record TourForm(UUID filed, UUID studied, UUID cooperative, UUID person) {
    static TourForm of(Desk desk, UUID sample) {
        return new TourForm(
                first(desk, State.FILED, Kind.INDIVIDUAL),
                first(desk, State.UNDER_STUDY, Kind.INDIVIDUAL),
                first(desk, State.IN_OPERATION, Kind.COOPERATIVE),
                desk.dossiers().find(sample).principal().orElseThrow().person().id());
    }

    private static UUID first(Desk desk, State state, Kind kind) {
        var query = new DossierQuery("", Set.of(state), Set.of(kind), null, null);
        return desk.lists().page(query, 0, 1).lines().getFirst().id();
    }

    /** The step at a place of the menu of the state. */
    static Consumer<Parent> step(int at) {
        return root -> ((MenuButton) root.lookup("#state")).getItems().get(at).fire();
    }

    static Consumer<Parent> section(String code) {
        return root -> ((ButtonBase) root.lookup("#section-" + code)).fire();
    }

    /** An amount that reads both ways, at the moment when it is asked about. */
    static void ask(Parent root) {
        section("plan").accept(root);
        root.applyCss();
        root.layout();
        var amount = (TextField) root.lookup("#own_cash");
        amount.requestFocus();
        amount.setText("1.200");
        root.lookup("#loan").requestFocus();
    }
}
