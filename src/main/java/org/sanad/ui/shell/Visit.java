package org.sanad.ui.shell;

import javafx.scene.Node;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Cursor;
import org.sanad.ui.kit.HeldCursor;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;

/** A screen that is open, with the view of it while the language stays, and where the cursor was in it. */
final class Visit {
    final Place place;
    final Screen screen;
    private Node view;
    private Lang lang;
    private HeldCursor cursor = HeldCursor.of(null);

    Visit(Place place, Screen screen) {
        this.place = place;
        this.screen = screen;
    }

    Node view(Lang now) {
        if (lang != now) {
            view = screen.view();
            lang = now;
        }
        return view;
    }

    /** The person goes on from here. */
    void leave() {
        cursor = HeldCursor.of(view != null && Cursor.within(view) ? view.getScene() : null);
        screen.left();
    }

    /** The person has come back; so does the cursor, where what had it is still there. */
    void giveBack() {
        cursor.giveBack();
    }
}
