package org.sanad.ui.office;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.core.Tidy;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.office.Province;

/** What is typed of an office. */
final class OfficeFields {
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty nameAr = new SimpleStringProperty("");
    final StringProperty nameFr = new SimpleStringProperty("");
    final ObjectProperty<Level> level = new SimpleObjectProperty<>();
    final ObjectProperty<Office> parent = new SimpleObjectProperty<>();
    final ObjectProperty<Province> province = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> openedOn = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> closedOn = new SimpleObjectProperty<>();

    /** @param above the office it stands under @param place its province; each null where it has none */
    void show(Office office, Office above, Province place) {
        code.set(office.code());
        nameAr.set(office.nameAr());
        nameFr.set(office.nameFr());
        level.set(office.level());
        parent.set(above);
        province.set(place);
        openedOn.set(office.openedOn());
        closedOn.set(office.closedOn());
    }

    void clear() {
        code.set("");
        nameAr.set("");
        nameFr.set("");
        level.set(Level.LOCAL);
        parent.set(null);
        province.set(null);
        openedOn.set(null);
        closedOn.set(null);
    }

    /** The region is that of the province, or else that of the office above. */
    Office office() {
        var above = parent.get();
        var place = province.get();
        var region = place != null ? place.regionCode() : above == null ? null : above.regionCode();
        return new Office(
                Tidy.text(code.get()),
                level.get(),
                Tidy.text(nameAr.get()),
                Tidy.text(nameFr.get()),
                above == null ? null : above.code(),
                region,
                place == null ? null : place.code(),
                openedOn.get(),
                closedOn.get());
    }
}
