package org.sanad.ui.spreadsheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.sanad.core.spreadsheet.FileLook;
import org.sanad.core.spreadsheet.Mapping;
import org.sanad.core.spreadsheet.MappingStore;
import org.sanad.core.spreadsheet.Rejects;
import org.sanad.core.spreadsheet.RowResult;
import org.sanad.core.spreadsheet.Target;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Progress;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Shortcut;
import org.sanad.ui.kit.Wording;

/** What a person can do to take over a spreadsheet. */
public final class ImportController implements Screen {
    /** Rows that are held to be shown. */
    static final int PAGE = 200;

    private final ImportDesk desk;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final ImportModel model;

    /** A file as it was looked at, with the mappings that fit it. */
    private record Opened(FileLook look, List<MappingStore.Named> named, List<Programme> programmes) {}

    public ImportController(
            ImportDesk desk, Wording wording, Background background, Dialogs dialogs, Navigator navigator) {
        this.desk = desk;
        this.model = new ImportModel(desk.provinces(), desk.years());
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
    }

    /** The keys have a place to go to. */
    @Override
    public void shown() {
        model.arrivalsProperty().set(model.arrivalsProperty().get() + 1);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("Ctrl+V", "keys.import_paste"), new Shortcut("Ctrl+Enter", "keys.import_on"));
    }

    @Override
    public Node view() {
        return new ImportView(this, model, wording);
    }

    ImportModel model() {
        return model;
    }

    public void onChooseFile() {
        dialogs.openFile("import.choose", "import.kind_of_file", "*.xlsx", "*.ods", "*.csv")
                .ifPresent(this::onFile);
    }

    /** Looks at a file, at its first sheet. */
    public void onFile(Path file) {
        look(file, null, null);
    }

    /** Looks at another sheet of the same file. */
    public void onSheet(String sheet) {
        look(model.lookProperty().get().file(), sheet, null);
    }

    /** Takes another row for the one that heads the columns. */
    public void onHeadingRow(int number) {
        var look = model.lookProperty().get();
        if (number != look.headingRow()) {
            look(look.file(), look.sheet(), number);
        }
    }

    private void look(Path file, String sheet, Integer headingRow) {
        model.problems().clear();
        background.run(
                "import.look",
                () -> {
                    var look = FileLook.of(file, sheet, headingRow);
                    var fitting = desk.mappings().all().stream()
                            .filter(each -> each.fits(look.headings()))
                            .toList();
                    return new Opened(look, fitting, desk.programmes().get());
                },
                this::opened,
                this::refused);
    }

    private void opened(Opened opened) {
        model.named().setAll(opened.named());
        model.programmes().setAll(opened.programmes());
        model.lookProperty().set(opened.look());
        model.rejectsFileProperty().set(null);
        model.amountAnswers().clear();
        model.provinceAnswers().clear();
        if (opened.named().isEmpty()) {
            model.mappingNameProperty().set("");
            use(opened.look().guess(), null);
        } else {
            onNamed(opened.named().getFirst());
        }
        model.phaseProperty().set(new Phase.Columns());
    }

    /** Uses a kept mapping. */
    public void onNamed(MappingStore.Named named) {
        model.mappingNameProperty().set(named.name());
        use(named.mapping(), named.name());
    }

    private void use(Mapping mapping, String keptAs) {
        model.problems().clear();
        model.mappingProperty().set(mapping);
        model.keptAsProperty().set(keptAs);
    }

    /** @param heading null where no column has it */
    public void onColumn(Target target, String heading) {
        var changed = model.mappingProperty().get().with(target, heading);
        use(heading == null ? changed : changed.constant(target, null), null);
    }

    /** @param value null for none */
    public void onConstant(Target target, String value) {
        use(model.mappingProperty().get().constant(target, value), null);
    }

    /** Keeps the mapping under the name that was typed. */
    public void onKeepMapping() {
        var name = model.mappingNameProperty().get();
        var mapping = model.mappingProperty().get();
        background.run(
                "import.keep_mapping",
                () -> {
                    desk.mappings().keep(name, mapping);
                    return name;
                },
                model.keptAsProperty()::set,
                model.problems()::show);
    }

    /** Reads the file through and shows what would come of it; first asks what the file leaves open. */
    public void onCheck() {
        var source = model.source();
        model.problems().clear();
        model.phaseProperty().set(new Phase.Checking(new Progress()));
        background.run(
                "import.questions",
                () -> desk.imports().questions(source),
                questions -> {
                    if (questions.isEmpty()) {
                        check();
                    } else {
                        model.phaseProperty().set(new Phase.Asked(questions));
                    }
                },
                this::refused);
    }

    /** Goes on with the answers: amounts are remembered with the mapping, provinces for every file. */
    public void onAnswered() {
        var mapping = model.mappingProperty().get();
        for (var answer : model.amountAnswers().entrySet()) {
            mapping = mapping.grouped(answer.getKey(), answer.getValue());
        }
        model.mappingProperty().set(mapping);
        var kept = model.keptAsProperty().get();
        var answered = mapping;
        var provinces = Map.copyOf(model.provinceAnswers());
        background.run(
                "import.answers",
                () -> {
                    provinces.forEach(desk.imports()::remember);
                    if (kept != null) {
                        desk.mappings().keep(kept, answered);
                    }
                    return kept;
                },
                done -> check(),
                this::refused);
    }

    private void check() {
        var progress = new Progress();
        var first = new ArrayList<RowResult>();
        model.problems().clear();
        model.phaseProperty().set(new Phase.Checking(progress));
        Consumer<RowResult> hold = row -> {
            if (first.size() < PAGE) {
                first.add(row);
            }
        };
        var source = model.source();
        var rows = model.lookProperty().get().rows();
        background.run(
                "import.check",
                () -> desk.imports().preview(desk.session(), source, new Watched(progress, rows, hold)),
                report -> model.phaseProperty().set(new Phase.Checked(report, List.copyOf(first))),
                this::refused);
    }

    /** Takes the accepted rows over. */
    public void onCommit() {
        var progress = new Progress();
        model.problems().clear();
        model.phaseProperty().set(new Phase.Keeping(progress));
        var source = model.source();
        var rows = model.lookProperty().get().rows();
        background.run(
                "import.commit",
                () -> desk.imports().commit(desk.session(), source, new Watched(progress, rows, row -> {})),
                report -> model.phaseProperty().set(new Phase.Done(report)),
                this::refused);
    }

    /** Back to the columns, or without a file to its choice. */
    private void refused(ProblemException refusal) {
        model.phaseProperty().set(model.lookProperty().get() == null ? new Phase.Waiting() : new Phase.Columns());
        model.problems().show(refusal);
    }

    /** Goes on from the step that is at hand, where that may be done. */
    void onForward() {
        switch (model.phaseProperty().get()) {
            case Phase.Columns columns -> onCheck();
            case Phase.Asked asked -> onAnswered();
            case Phase.Checked checked when checked.report().accepted() > 0 -> onCommit();
            case Phase.Done done -> onOpenDossiers();
            default -> {
                // a file is to be chosen, or work is going on
            }
        }
    }

    public void onBackToColumns() {
        model.phaseProperty().set(new Phase.Columns());
    }

    /** Begins again with another file. */
    public void onAnother() {
        model.problems().clear();
        model.lookProperty().set(null);
        model.phaseProperty().set(new Phase.Waiting());
    }

    public void onOpenDossiers() {
        navigator.go(new Place.Dossiers(Choice.ALL));
    }

    public void onChooseRejects() {
        dialogs.saveFile("import.save_rejects", wording.get("import.rejects_name"), "import.kind_of_rejects", "*.xlsx")
                .ifPresent(this::onSaveRejects);
    }

    /** Writes the rejected rows with their reasons. */
    public void onSaveRejects(Path to) {
        var source = model.source();
        var headings = model.lookProperty().get().headings();
        var texts = wording.texts();
        model.problems().clear();
        background.run(
                "import.rejects",
                () -> {
                    if (Files.exists(to) && Files.isSameFile(source.file(), to)) {
                        throw new ProblemException(Problem.of("import.rejects_on_source", to));
                    }
                    try (var rejects = new Rejects(to, headings, texts)) {
                        desk.imports().preview(desk.session(), source, rejects::add);
                    }
                    return to.getFileName().toString();
                },
                model.rejectsFileProperty()::set,
                model.problems()::show);
    }
}
