package org.sanad.ui.dashboard;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.sanad.core.spreadsheet.FigureSheet;
import org.sanad.ui.widget.Mark;

/**
 * What one card shows: figures, of which its chart, its table and its files are made.
 *
 * @param rows what can be done with each row of the sheet; null for nothing
 * @param definitions what is counted, and how
 * @param basis of which they are counted
 * @param chart made when it is shown
 */
record Panel(
        String id,
        FigureSheet sheet,
        String note,
        List<Mark> rows,
        List<String> definitions,
        Basis basis,
        Supplier<? extends Region> chart) {}
