package org.sanad.ui.spreadsheet;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.dossier.Arrangement;
import org.sanad.core.facts.Dimension;
import org.sanad.core.spreadsheet.ExportOrder;
import org.sanad.core.spreadsheet.ExportService;
import org.sanad.ui.kit.Problems;
import org.sanad.ui.kit.Progress;

/** What is to be exported, and how far it has come. */
final class ExportModel {
    /** In which form. */
    enum Form {
        XLSX,
        CSV,
        JSON;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    final ObjectProperty<ExportOrder.What> what = new SimpleObjectProperty<>(ExportOrder.What.LIST);
    final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.XLSX);
    final ObjectProperty<Dimension> by = new SimpleObjectProperty<>(Dimension.PROVINCE);
    /** How the list stood from which the person came. */
    final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(Arrangement.USUAL);
    /** Whether the file has the columns of that list, and no others. */
    final BooleanProperty asShown = new SimpleBooleanProperty();

    final BooleanProperty unmasked = new SimpleBooleanProperty();
    final IntegerProperty dossiers = new SimpleIntegerProperty(-1);
    final ObjectProperty<Progress> progress = new SimpleObjectProperty<>();
    final ObjectProperty<ExportService.Exported> done = new SimpleObjectProperty<>();
    final Problems problems = new Problems();
}
