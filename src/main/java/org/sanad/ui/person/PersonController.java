package org.sanad.ui.person;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.sanad.core.extract.PersonExtract;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Shortcut;
import org.sanad.ui.kit.Wording;

/** What can be done with all that is held on a person: look at it, save it for them. */
public final class PersonController implements Screen {
    private final PersonDesk desk;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final PersonModel model = new PersonModel();
    private UUID person;

    public PersonController(
            PersonDesk desk, Wording wording, Background background, Dialogs dialogs, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("Esc", "keys.leave"));
    }

    @Override
    public Node view() {
        return new PersonView(this, model, wording, desk.offices()).node();
    }

    /** Reads what is held. */
    public void open(UUID id) {
        person = id;
        model.extract.set(null);
        model.problem.set(null);
        model.saved.set(null);
        background.run(
                "person.extract",
                () -> desk.extracts().of(desk.session(), id),
                model.extract::set,
                refusal -> model.problem.set(refusal.problem()));
    }

    void onSave() {
        var name = "sanad-" + person + ".json";
        dialogs.saveFile("extract.save", name, "extract.file", "*.json").ifPresent(file -> {
            model.problem.set(null);
            background.run(
                    "person.save",
                    () -> desk.extracts().save(desk.session(), person, file),
                    done -> model.saved.set(file),
                    refusal -> model.problem.set(refusal.problem()));
        });
    }

    /** On paper or as PDF, in Arabic, French or both. */
    void onPrint() {
        navigator.go(new Place.PrintPerson(person));
    }

    void onOpen(PersonExtract.Taken taken) {
        navigator.go(new Place.Dossier(taken.file().dossier().id()));
    }

    void onBack() {
        navigator.back();
    }
}
