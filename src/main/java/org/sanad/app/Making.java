package org.sanad.app;

import java.util.Map;
import java.util.function.Function;
import org.sanad.core.desk.Desk;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/**
 * What the makers of screens share: the register they work in, and what every screen stands on.
 *
 * @param makers by place, filled by those who make
 */
record Making(
        Desk desk,
        Wording wording,
        Background background,
        Dialogs dialogs,
        Navigator navigator,
        Map<Class<? extends Place>, Function<Place, Screen>> makers) {
    <P extends Place> void put(Class<P> place, Function<P, Screen> maker) {
        makers.put(place, at -> maker.apply(place.cast(at)));
    }
}
