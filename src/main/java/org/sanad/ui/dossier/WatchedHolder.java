package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.person.Person;

/** The fields of the holder or representative. */
final class WatchedHolder implements Watched {
    /** By which a person may be known again. */
    static final List<String> TELLING = List.of(
            "name_ar",
            "name_latin",
            "cnie",
            "birth_date",
            "birth_year",
            "gender",
            "phone",
            "fighter_name",
            "title_number");

    private final DraftFields fields;
    private final FormFrame frame;

    WatchedHolder(DossierFormModel model, FormFrame frame) {
        this.fields = new DraftFields(model.fields, model.members);
        this.frame = frame;
    }

    @Override
    public Person typed() {
        return fields.draft(frame.file().get(), new ArrayList<>()).people().stream()
                .filter(one -> one.part() != Part.MEMBER)
                .map(Participant::person)
                .findFirst()
                .orElse(null);
    }

    @Override
    public UUID dossier() {
        var file = frame.file().get();
        return file == null ? null : file.dossier().id();
    }

    @Override
    public void leave(Runnable then) {
        frame.save(file -> then.run());
    }

    @Override
    public void keep(Consumer<UUID> then) {
        frame.save(file ->
                file.principal().ifPresent(one -> then.accept(one.person().id())));
    }
}
