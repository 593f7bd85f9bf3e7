package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.dossier.Participant;
import org.sanad.core.spreadsheet.MemberColumn;
import org.sanad.text.Problem;

/** The members of a cooperative or association, row by row, and where a person is among them. */
final class MembersModel {
    /** A cell of the grid. */
    record At(UUID row, MemberColumn column) {
        String key() {
            return MemberCells.key(row, column);
        }
    }

    /** What was done, in words. */
    record Said(String key, List<Object> args) {}

    final DossierFormModel form;
    /** Rows with anything in them, and below them one to type the next in, where a person may. */
    final ObservableList<UUID> rows = FXCollections.observableArrayList();
    /** The row that has nothing in it yet. */
    UUID blank;

    /** The cell that is typed in; null for none. */
    final ObjectProperty<At> edited = new SimpleObjectProperty<>();
    /** The cell where the cursor should stand. */
    final ObjectProperty<At> cursor = new SimpleObjectProperty<>();

    final ObjectProperty<Said> said = new SimpleObjectProperty<>();
    final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    MembersModel(DossierFormModel form) {
        this.form = form;
    }

    MemberCells cells() {
        return form.members;
    }

    FieldValues fields() {
        return form.fields;
    }

    /** As they are typed. */
    List<Participant> members() {
        return form.members.members(new ArrayList<>());
    }

    /** Whether something is wrong in a row. */
    boolean wrong(UUID row) {
        return fields().errors().keySet().stream().anyMatch(field -> field.endsWith(row.toString()));
    }
}
