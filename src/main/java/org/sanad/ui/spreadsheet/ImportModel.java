package org.sanad.ui.spreadsheet;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.office.Province;
import org.sanad.core.spreadsheet.FileLook;
import org.sanad.core.spreadsheet.ImportService;
import org.sanad.core.spreadsheet.Mapping;
import org.sanad.core.spreadsheet.MappingStore;
import org.sanad.core.spreadsheet.Target;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Amounts;
import org.sanad.ui.kit.Problems;

/** The file, what its columns mean, and how far it has come. Outlives the view, so that going away loses nothing. */
final class ImportModel {
    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(new Phase.Waiting());
    private final ObjectProperty<FileLook> look = new SimpleObjectProperty<>();
    private final ObjectProperty<Mapping> mapping = new SimpleObjectProperty<>();
    private final ObjectProperty<String> keptAs = new SimpleObjectProperty<>();
    private final ObjectProperty<String> rejectsFile = new SimpleObjectProperty<>();
    private final IntegerProperty arrivals = new SimpleIntegerProperty();
    private final StringProperty mappingName = new SimpleStringProperty("");
    private final ObservableList<MappingStore.Named> named = FXCollections.observableArrayList();
    private final ObservableList<Programme> programmes = FXCollections.observableArrayList();
    private final Problems problems = new Problems();
    private final Map<Target, Amounts.Groups> amountAnswers = new EnumMap<>(Target.class);
    private final Map<String, String> provinceAnswers = new LinkedHashMap<>();
    private final List<Province> provinces;

    private final List<Integer> years;

    ImportModel(List<Province> provinces, List<Integer> years) {
        this.provinces = List.copyOf(provinces);
        this.years = List.copyOf(years);
    }

    IntegerProperty arrivalsProperty() {
        return arrivals;
    }

    ObjectProperty<Phase> phaseProperty() {
        return phase;
    }

    /** Null until a file was chosen. */
    ObjectProperty<FileLook> lookProperty() {
        return look;
    }

    ObjectProperty<Mapping> mappingProperty() {
        return mapping;
    }

    /** The name under which the mapping is kept; null while it is not, or was changed since. */
    ObjectProperty<String> keptAsProperty() {
        return keptAs;
    }

    /** The name of the file of rejected rows, once it was written. */
    ObjectProperty<String> rejectsFileProperty() {
        return rejectsFile;
    }

    StringProperty mappingNameProperty() {
        return mappingName;
    }

    /** Kept mappings that fit the file. */
    ObservableList<MappingStore.Named> named() {
        return named;
    }

    ObservableList<Programme> programmes() {
        return programmes;
    }

    /** Which mark groups thousands, by what the column holds, as far as it was answered. */
    Map<Target, Amounts.Groups> amountAnswers() {
        return amountAnswers;
    }

    /** Codes of provinces by the names in the file, as far as they were answered. */
    Map<String, String> provinceAnswers() {
        return provinceAnswers;
    }

    /** Of which a file may be, the latest first. */
    List<Integer> years() {
        return years;
    }

    List<Province> provinces() {
        return provinces;
    }

    Problems problems() {
        return problems;
    }

    /** What is to be imported, as it was chosen so far. */
    ImportService.Source source() {
        var chosen = lookProperty().get();
        return new ImportService.Source(
                chosen.file(),
                chosen.sheet(),
                chosen.headingRow(),
                mappingProperty().get());
    }
}
