package org.sanad.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Place;

/** What the frame shows at the moment. */
final class ShellModel {
    /** The lines of the foot, in their order. */
    enum Foot {
        SAVED,
        BACKUP,
        RECEIPT
    }

    private final ObjectProperty<Place> place = new SimpleObjectProperty<>();
    private final ObjectProperty<Node> content = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty canGoBack = new SimpleBooleanProperty();
    private final BooleanProperty keys = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObservableMap<Class<? extends Place>, Integer> waiting = FXCollections.observableHashMap();
    private final Map<Problem, Class<? extends Place>> saidThere = new HashMap<>();
    private final ObservableList<Problem> notices = FXCollections.observableArrayList();
    private final ObjectProperty<FootOffer> offer = new SimpleObjectProperty<>();
    private final ObservableMap<Foot, FootNote> foot = FXCollections.observableHashMap();

    ObjectProperty<Place> placeProperty() {
        return place;
    }

    ObjectProperty<Node> contentProperty() {
        return content;
    }

    /** What is typed into the search box; kept across a change of language. */
    StringProperty searchProperty() {
        return search;
    }

    /** Whether the list of keys lies over the screen. */
    BooleanProperty keysProperty() {
        return keys;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    BooleanProperty canGoBackProperty() {
        return canGoBack;
    }

    /** What is offered in the foot; null where nothing is. */
    ObjectProperty<FootOffer> offerProperty() {
        return offer;
    }

    /** How many things wait at a place. */
    ObservableMap<Class<? extends Place>, Integer> waiting() {
        return waiting;
    }

    /** Whose screen says it by itself. */
    Map<Problem, Class<? extends Place>> saidThere() {
        return saidThere;
    }

    /** Not twice in one window. */
    boolean isNoticeShown(Problem notice) {
        var there = saidThere.get(notice);
        return there == null || !there.isInstance(place.get());
    }

    /** What was found and mended at opening, until the person has read it. */
    ObservableList<Problem> notices() {
        return notices;
    }

    ObservableMap<Foot, FootNote> foot() {
        return foot;
    }
}
