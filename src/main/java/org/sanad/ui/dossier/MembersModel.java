package org.sanad.ui.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.spreadsheet.MemberPaste;
import org.sanad.text.Problem;

/** The members of a cooperative or association, and what is being typed or was pasted. */
final class MembersModel {
    /** What is added to the name of a field, because the section of people has fields of the same names. */
    static final String FIELD = ".member";

    final ReadOnlyObjectProperty<DossierFile> file;
    final ReadOnlyBooleanProperty readOnly;
    final FieldValues typed = new FieldValues();
    final BooleanProperty typing = new SimpleBooleanProperty();
    final ObjectProperty<List<MemberPaste.Row>> pasted = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Participant> removed = new SimpleObjectProperty<>();
    final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /** The member that is corrected; null for a new one. */
    UUID corrected;

    MembersModel(ReadOnlyObjectProperty<DossierFile> file, ReadOnlyBooleanProperty readOnly) {
        this.file = file;
        this.readOnly = readOnly;
    }

    /** The member in the line above the one that is typed: a new one stands below all. */
    Optional<Participant> above() {
        var members = members();
        var place = IntStream.range(0, members.size())
                .filter(at -> members.get(at).id().equals(corrected))
                .findFirst()
                .orElse(members.size());
        return place == 0 ? Optional.empty() : Optional.of(members.get(place - 1));
    }

    List<Participant> members() {
        return file.get() == null
                ? List.of()
                : file.get().people().stream()
                        .filter(one -> one.part() == Part.MEMBER)
                        .toList();
    }
}
