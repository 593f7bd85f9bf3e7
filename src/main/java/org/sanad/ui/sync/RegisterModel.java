package org.sanad.ui.sync;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.core.office.Office;
import org.sanad.core.sync.Arrival;
import org.sanad.core.sync.ExchangeRegister;
import org.sanad.core.sync.Shipment;
import org.sanad.ui.kit.Problems;

/** A month of the register of exchanges, narrowed to an office or not. */
final class RegisterModel {
    /** A line of the table: one of the two is null. */
    record Line(Instant at, Shipment sent, Arrival received) {}

    final ObjectProperty<YearMonth> month = new SimpleObjectProperty<>();
    /** Null for all. */
    final ObjectProperty<Office> office = new SimpleObjectProperty<>();
    /** Null until it was read. */
    final ObjectProperty<ExchangeRegister.Month> read = new SimpleObjectProperty<>();

    final StringProperty code = new SimpleStringProperty("");
    final ObjectProperty<Shipment> acknowledged = new SimpleObjectProperty<>();
    final Problems problems = new Problems();
    final String own;
    /** To whom packages go; null at headquarters. */
    final Office above;
    /** Whether who is at work may give a dossier another number. */
    final boolean writes;

    /** With whom something can be exchanged. */
    final List<Office> offices;

    RegisterModel(String own, Office above, boolean writes, List<Office> offices, YearMonth now) {
        this.own = own;
        this.above = above;
        this.writes = writes;
        this.offices = List.copyOf(offices);
        month.set(now);
    }

    /** The newest first. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        var only = office.get();
        if (only == null || only.equals(above)) {
            read.get().sent().forEach(one -> lines.add(new Line(one.sentAt(), one, null)));
        }
        read.get().received().stream()
                .filter(one -> only == null || only.code().equals(one.office()))
                .forEach(one -> lines.add(new Line(one.receivedAt(), null, one)));
        lines.sort(Comparator.comparing(Line::at).reversed());
        return lines;
    }
}
