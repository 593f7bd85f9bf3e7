package org.sanad.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.sanad.core.desk.Desk;
import org.sanad.ui.dossier.DossierDesk;
import org.sanad.ui.dossier.DossierFormController;
import org.sanad.ui.dossier.DossierListController;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** Makes the screen of each place, for one open register. */
final class Screens {
    private final Desk desk;
    private final Wording wording;
    private final Background background;
    private final Map<Class<? extends Place>, Function<Place, Screen>> makers = new HashMap<>();

    Screens(Desk desk, Wording wording, Background background) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
    }

    /** Makers by place; filled by {@link #fill}, because screens need the navigator that needs the makers. */
    Map<Class<? extends Place>, Function<Place, Screen>> makers() {
        return makers;
    }

    void fill(Navigator navigator) {
        var dossiers = DossierDesk.of(desk);
        makers.put(Place.Dossiers.class, place -> {
            var list = new DossierListController(dossiers, wording, background, navigator);
            list.show(((Place.Dossiers) place).choice());
            return list;
        });
        var form = new DossierFormController(dossiers, wording, background, navigator);
        makers.put(Place.Dossier.class, place -> {
            form.open(((Place.Dossier) place).id());
            return form;
        });
    }
}
