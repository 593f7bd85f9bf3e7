package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.sanad.core.spreadsheet.MemberBlock;
import org.sanad.core.spreadsheet.MemberColumn;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;
import org.sanad.ui.dossier.MembersModel.At;
import org.sanad.ui.dossier.MembersModel.Said;

/**
 * What a person can do with the members of a cooperative or association: type, paste, fill down and empty cells, take
 * rows out. The cells are fields of the form: they are kept, undone and kept as a draft with all the others.
 */
final class MembersController implements FormPart {
    private final DossierDesk desk;
    private final FormFrame frame;
    private final MembersModel model;
    private final MemberBlock block = new MemberBlock();
    private final Set<UUID> shown = new HashSet<>();
    private final ObservableBooleanValue busy = new SimpleBooleanProperty();
    private final ObservableValue<Fill> fill;
    private final ObservableValue<String> count;

    MembersController(DossierDesk desk, FormFrame frame, DossierFormModel form) {
        this.desk = desk;
        this.frame = frame;
        this.model = new MembersModel(form);
        this.fill = Bindings.createObjectBinding(
                () -> members() == 0 && form.organised() ? Fill.EMPTY : Fill.COMPLETE,
                model.rows,
                form.fields.of("kind"));
        this.count = Bindings.createStringBinding(() -> members() == 0 ? "" : String.valueOf(members()), model.rows);
        form.fields.onChange(this::changed);
        form.file.subscribe(file -> order());
        form.readOnly.subscribe(may -> order());
        form.cursor.subscribe(field -> {
            if (field != null && MemberCells.holds(field)) {
                order();
                goTo(field);
            }
        });
    }

    private void goTo(String field) {
        model.cursor.set(null);
        model.cursor.set(new At(MemberCells.row(field), MemberCells.column(field)));
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
        return fill;
    }

    @Override
    public ObservableValue<String> count() {
        return count;
    }

    private long members() {
        return model.rows.stream().filter(row -> !row.equals(model.blank)).count();
    }

    /** What is typed in cells is typed in the form: the next step keeps it first. */
    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }

    /** Leaves the cell that is typed in; what was typed stays in it. */
    @Override
    public boolean cancel() {
        var begun = model.edited.get() != null;
        onEdited();
        return begun;
    }

    /** Goes to where the next member is typed. */
    void onAdd() {
        fillUp();
        onEdit(new At(model.blank, MemberColumn.NAME_AR));
    }

    void onEdit(At cell) {
        if (!model.form.readOnly.get()) {
            onEdited();
            model.said.set(null);
            model.edited.set(cell);
        }
    }

    /** The person goes on from the cell that was typed in: now it is judged. */
    void onEdited() {
        var cell = model.edited.get();
        model.edited.set(null);
        if (cell != null) {
            if (shown.contains(cell.row()) && !model.cells().isEmpty(cell.row())) {
                model.cells().mark(List.of(cell.row()));
            }
            forgetEmpty(cell.row());
            fillUp();
        }
    }

    /** Empties cells. */
    void onClear(List<At> cells) {
        put(cells.stream().collect(LinkedHashMap::new, (map, at) -> map.put(at.key(), ""), Map::putAll));
    }

    /** Several rows: the uppermost goes into those below. One: what stands above it comes in. */
    void onFillDown(List<At> cells) {
        put(FilledDown.values(model, cells));
    }

    /** Takes rows out; doing so is undone as all typing is. */
    void onRemove(List<UUID> rows) {
        var gone = rows.stream().filter(row -> !row.equals(model.blank)).toList();
        var values = new LinkedHashMap<String, String>();
        gone.forEach(row -> values.putAll(model.cells().emptied(row)));
        put(values);
        if (!gone.isEmpty()) {
            model.said.set(new Said("member.removed", List.of(gone.size())));
        }
    }

    /** Pastes from a cell on; whole rows below all others come with their columns in any order. */
    void onPaste(String text, At from) {
        read(
                text,
                cells -> from == null
                                || (from.row().equals(model.blank)
                                        && cells.stream().anyMatch(row -> row.size() > 1))
                        ? null
                        : from);
    }

    private void read(String text, Function<List<List<String>>, At> place) {
        onEdited();
        model.problem.set(null);
        model.said.set(null);
        try {
            var cells = block.cells(text == null ? "" : text);
            var from = place.apply(cells);
            if (cells.isEmpty()) {
                model.problem.set(Problem.of("member.nothing_copied"));
            } else if (from == null) {
                pasted(PastedCells.rows(block.read(cells), desk.drafts()::newId));
            } else {
                pasted(PastedCells.from(from, cells, model.rows, desk.drafts()::newId));
            }
        } catch (ProblemException e) {
            model.problem.set(e.problem());
        }
    }

    private void pasted(PastedCells pasted) {
        var values = pasted.values();
        put(values);
        values.keySet().stream()
                .filter(field -> model.fields().errors().containsKey(field))
                .findFirst()
                .or(() -> values.keySet().stream().findFirst())
                .ifPresent(this::goTo);
        var wrong = values.keySet().stream()
                .map(MemberCells::row)
                .distinct()
                .filter(model::wrong)
                .count();
        model.said.set(
                pasted.leftOut().isEmpty()
                        ? new Said("member.pasted", List.of(pasted.rows(), wrong))
                        : new Said(
                                "member.pasted_but",
                                List.of(pasted.rows(), wrong, String.join(" · ", pasted.leftOut()))));
    }

    /** Changes cells at once, and says what is wrong in their rows. */
    private void put(Map<String, String> values) {
        if (values.isEmpty() || model.form.readOnly.get()) {
            return;
        }
        onEdited();
        model.said.set(null);
        frame.put(values);
        model.cells()
                .mark(values.keySet().stream().map(MemberCells::row).distinct().toList());
        fillUp();
    }

    /** A value changed, by whoever: rows come and go with what stands in them. */
    private void changed(String field, String before, String after) {
        if (!MemberCells.holds(field)) {
            return;
        }
        var row = MemberCells.row(field);
        if (model.wrong(row)) {
            model.cells().mark(List.of(row));
        }
        if (after.isEmpty()) {
            forgetEmpty(row);
        } else if (shown.add(row)) {
            model.rows.add(model.rows.contains(model.blank) ? model.rows.size() - 1 : model.rows.size(), row);
        }
    }

    private void forgetEmpty(UUID row) {
        var edited = model.edited.get() != null && model.edited.get().row().equals(row);
        if (!edited && !row.equals(model.blank) && model.cells().isEmpty(row) && shown.remove(row)) {
            model.rows.remove(row);
        }
    }

    /** Where the last row has something in it, another one follows. */
    private void fillUp() {
        if (model.form.readOnly.get()) {
            return;
        }
        if (model.blank == null || !model.cells().isEmpty(model.blank)) {
            model.blank = desk.drafts().newId();
        }
        if (shown.add(model.blank)) {
            model.rows.add(model.blank);
        }
    }

    /** All rows in their order. */
    private void order() {
        var rows = new ArrayList<>(model.cells().rows());
        if (model.blank != null && !model.cells().isEmpty(model.blank)) {
            model.blank = null;
        }
        if (model.form.readOnly.get()) {
            model.blank = null;
        } else if (model.blank == null) {
            model.blank = desk.drafts().newId();
        }
        if (model.blank != null) {
            rows.add(model.blank);
        }
        shown.clear();
        shown.addAll(rows);
        if (!rows.equals(model.rows)) {
            model.rows.setAll(rows);
        }
    }
}
