package org.sanad.ui.dashboard;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.core.facts.Dimension;
import org.sanad.core.office.Place;
import org.sanad.core.office.Province;
import org.sanad.ui.widget.LandShape;
import org.sanad.ui.widget.RegionMap;

/**
 * The map: regions of the country, or provinces; those of one region, as large as there is room, where the office or the
 * choice is of one.
 */
final class MapPanel {
    private final Marks marks;
    private final Scope scope;
    private final boolean provinces;
    private final String region;

    MapPanel(Marks marks, Scope scope) {
        this.marks = marks;
        this.scope = scope;
        var asked = marks.model().provinces.get();
        var own = scope.office().regionCode();
        provinces = asked == null ? own != null : asked;
        region = own != null ? own : marks.model().choice.get().region();
    }

    Panel panel() {
        var dimension = provinces ? Dimension.PROVINCE : Dimension.REGION;
        var rows = marks.largestFirst(dimension);
        return new PartsPanels(marks).panel("map", dimension, marks.unit(dimension), rows, () -> chart(dimension));
    }

    private Region chart(Dimension dimension) {
        var unit = marks.unit(dimension);
        var formats = marks.wording().formats();
        var places = places();
        var codes = places.stream().map(Place::code).toList();
        var shapes = (provinces ? LandShape.provinces() : LandShape.regions())
                .stream().filter(shape -> codes.contains(shape.code())).toList();
        var shown = marks.places(dimension, places);
        shown.keySet().retainAll(codes);
        var map = new RegionMap(marks.wording(), shapes, shown, value -> unit.brief(formats, value));
        var toggle = toggle();
        if (provinces && region != null) {
            VBox.setVgrow(map, Priority.ALWAYS);
            return new VBox(8, toggle, map);
        }
        // over the ocean, which is on the left in every language
        StackPane.setAlignment(toggle, marks.wording().lang().rightToLeft() ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        return new StackPane(map, toggle);
    }

    private List<? extends Place> places() {
        var offices = scope.offices();
        if (!provinces) {
            return offices.regions();
        }
        return offices.provinces().stream()
                .filter(province -> region == null || region.equals(province.regionCode()))
                .map(Province.class::cast)
                .toList();
    }

    private HBox toggle() {
        var group = new ToggleGroup();
        var row =
                new HBox(button("dashboard.map_regions", group, false), button("dashboard.map_provinces", group, true));
        row.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        row.getStyleClass().addAll("lang-switch", "map-switch", "card-tools");
        return row;
    }

    private ToggleButton button(String key, ToggleGroup group, boolean ofProvinces) {
        var button = new ToggleButton(marks.wording().get(key));
        button.setId(ofProvinces ? "map-provinces" : "map-regions");
        button.setToggleGroup(group);
        button.setSelected(ofProvinces == provinces);
        button.setOnAction(event -> marks.controller().onProvinces(ofProvinces));
        return button;
    }
}
