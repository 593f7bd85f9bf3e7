package org.sanad.ui.dossier;

import static org.sanad.ui.dossier.MembersModel.FIELD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.person.Person;
import org.sanad.core.spreadsheet.MemberPaste;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;

/** What a person can do with the members of a cooperative or association: type them, paste them, take them out. */
final class MembersController implements FormPart {
    private final DossierDesk desk;
    private final FormFrame frame;
    private final MembersModel model;
    private final MemberFields fields;
    private final SideForm side;
    private final MemberPaste paste = new MemberPaste();
    private final ObservableBooleanValue busy;
    /** Whether the next member is typed once this one is kept. */
    private boolean another;

    MembersController(DossierDesk desk, FormFrame frame) {
        this.desk = desk;
        this.frame = frame;
        this.model = new MembersModel(frame.file(), frame.readOnly());
        this.fields = new MemberFields(model.typed);
        this.side = new SideForm("member", FIELD, model.typed, frame::typing, this::addAgain);
        this.busy = Bindings.createBooleanBinding(
                () -> model.typing.get() || !model.pasted.get().isEmpty(), model.typing, model.pasted);
        frame.file().subscribe((before, now) -> {
            if (before == null
                    || now == null
                    || !before.dossier().id().equals(now.dossier().id())) {
                model.removed.set(null);
                end();
            } else if (another) {
                another = false;
                onAdd();
            }
        });
    }

    @Override
    public Section section() {
        return Section.MEMBERS;
    }

    @Override
    public Node view(Texts texts) {
        return new MembersView(texts, model, this).node();
    }

    @Override
    public ObservableValue<Fill> fill() {
        return frame.file()
                .map(file -> file.dossier().project().kind() == Kind.INDIVIDUAL
                                || !model.members().isEmpty()
                        ? Fill.COMPLETE
                        : Fill.EMPTY)
                .orElse(Fill.EMPTY);
    }

    @Override
    public ObservableValue<String> count() {
        return frame.file()
                .map(file -> model.members().isEmpty()
                        ? ""
                        : String.valueOf(model.members().size()))
                .orElse("");
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }

    /** Members are typed one after the other; with nothing typed, the last one is done. */
    @Override
    public void confirm() {
        if (!model.typing.get()) {
            onTakePasted();
        } else if (model.typed.all().isEmpty()) {
            cancel();
        } else {
            onKeep(model.corrected == null);
        }
    }

    @Override
    public boolean cancel() {
        side.leave();
        return end();
    }

    @Override
    public List<SideForm> sides() {
        return List.of(side);
    }

    /** Leaves the member that is typed, and wants nothing of it. */
    void onDiscard() {
        end();
        side.discard();
    }

    private boolean end() {
        var begun = busy.get();
        model.typing.set(false);
        model.pasted.set(List.of());
        model.problem.set(null);
        return begun;
    }

    /** Keeps the form first, so that the dossier is of the kind that was chosen. */
    void onAdd() {
        frame.save(file -> begin(null));
    }

    void onCorrect(Participant one) {
        frame.save(file -> begin(one));
    }

    /** @param corrected null for a new one */
    private void begin(Participant corrected) {
        cancel();
        side.begin(corrected == null ? "" : corrected.id().toString(), () -> {
            if (corrected != null) {
                fields.show(corrected.person());
            }
        });
        model.corrected = corrected == null ? null : corrected.id();
        model.typing.set(true);
    }

    /** What was typed of a member comes back; of one who was taken out meanwhile, it stays away. */
    private void addAgain(String about) {
        var corrected = model.members().stream()
                .filter(one -> one.id().toString().equals(about))
                .findFirst();
        if (about.isEmpty() || corrected.isPresent()) {
            begin(corrected.orElse(null));
            frame.go(Section.MEMBERS);
        }
    }

    /** What stands in a field of the member above the one that is typed, as in a column of a sheet. */
    Optional<String> above(String field) {
        return model.above().map(one -> MemberFields.value(one.person(), field));
    }

    /** Keeps the member that is typed. With {@code next} another one may be typed at once. */
    void onKeep(boolean next) {
        var problems = new ArrayList<Problem>();
        var members = new ArrayList<>(model.members());
        var before = members.stream()
                .filter(one -> one.id().equals(model.corrected))
                .findFirst()
                .orElse(null);
        var typed = fields.typed(before == null ? Person.named(null, null) : before.person(), problems);
        if (before == null) {
            members.add(new Participant(Part.MEMBER, typed));
        } else {
            members.set(members.indexOf(before), new Participant(before.id(), Part.MEMBER, typed));
        }
        another = next;
        keep(members, problems);
    }

    /** Shows what of the clipboard would come in. */
    void onPaste() {
        var board = Clipboard.getSystemClipboard();
        var text = board.hasString() ? board.getString() : "";
        onPaste(text);
    }

    void onPaste(String text) {
        frame.save(file -> {
            cancel();
            try {
                var known = file.people().stream().map(Participant::person).toList();
                model.pasted.set(paste.read(text, known, LocalDate.now(desk.clock())));
                if (model.pasted.get().isEmpty()) {
                    model.problem.set(Problem.of("member.nothing_copied"));
                }
            } catch (ProblemException e) {
                model.problem.set(e.problem());
            }
        });
    }

    /** Takes in the rows that were understood. */
    void onTakePasted() {
        var members = new ArrayList<>(model.members());
        model.pasted.get().stream()
                .filter(row -> row.problem() == null)
                .map(row -> new Participant(Part.MEMBER, row.person()))
                .forEach(members::add);
        keep(members, List.of());
    }

    void onRemove(Participant one) {
        var members = new ArrayList<>(model.members());
        members.remove(one);
        keep(members, List.of());
        model.removed.set(one);
    }

    void onTakeBack() {
        var members = new ArrayList<>(model.members());
        members.add(model.removed.get());
        model.removed.set(null);
        keep(members, List.of());
    }

    private void keep(List<Participant> members, List<Problem> problems) {
        var id = model.file.get().dossier().id();
        frame.act(model.typed, "dossier.members", () -> {
            ProblemException.refuse(problems);
            try {
                return desk.dossiers().members(desk.session(), id, members);
            } catch (ProblemException e) {
                throw new ProblemException(
                        e.problems().stream().map(MembersController::ofMember).toList());
            }
        });
    }

    /** {@code people.3.cnie} is marked beside the field that is typed. */
    private static Problem ofMember(Problem problem) {
        var field = problem.field();
        return field == null || !field.startsWith("people.")
                ? problem
                : new Problem(problem.key(), problem.args(), field.substring(field.lastIndexOf('.') + 1) + FIELD);
    }
}
