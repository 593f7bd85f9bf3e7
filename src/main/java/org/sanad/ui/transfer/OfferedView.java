package org.sanad.ui.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.transfer.Offered;
import org.sanad.text.Hidden;
import org.sanad.ui.kit.RecordWords;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** The dossier of an offer, to be read: its project and plan, its people, steps, visits and papers. */
final class OfferedView {
    private static final List<String> PROJECT = List.of(
            "kind",
            "purpose",
            "title_ar",
            "title_fr",
            "organisation_ar",
            "organisation_latin",
            "sector",
            "section",
            "province_code",
            "commune",
            "filed_on",
            "state",
            "state_on",
            "until_on",
            "ice",
            "trade_register",
            "trade_court",
            "tax_number",
            "cooperative_register",
            "cooperative_court");
    private static final List<String> PLAN = List.of(
            "cost",
            "own_cash",
            "own_in_kind",
            "loan",
            "asked",
            "jobs_planned",
            "jobs_start",
            "family_jobs_start",
            "women_jobs_start");
    private static final List<String> PERSON = List.of(
            "part",
            "name_ar",
            "name_latin",
            "cnie",
            "birth_date",
            "birth_year",
            "gender",
            "phone",
            "address",
            "education",
            "kinship",
            "kinship_note",
            "fighter_name",
            "title_number");
    private static final List<String> VISIT = List.of("trading", "jobs", "family_jobs", "women_jobs", "remarks");

    private final Wording wording;
    private final RecordWords words;
    private final List<PaperKind> papers;

    OfferedView(Wording wording, OfficeTree offices, List<PaperKind> papers) {
        this.wording = wording;
        this.words = new RecordWords(wording.texts(), offices);
        this.papers = List.copyOf(papers);
    }

    Node node(Offered offered) {
        var all = new VBox(12);
        all.getChildren().add(section("section.project", List.of(grid(PROJECT, offered.dossier()))));
        all.getChildren().add(section("section.plan", List.of(grid(PLAN, offered.dossier()))));
        var people = offered.people().stream().map(one -> grid(PERSON, one)).toList();
        Stream.of(
                        section("section.people", people),
                        section("transfer.steps", lines(offered.steps().stream().map(this::step))),
                        section(
                                "section.visits",
                                lines(offered.visits().stream().map(this::visit))),
                        section("section.papers", lines(papers(offered))))
                .filter(Objects::nonNull)
                .forEach(all.getChildren()::add);
        return all;
    }

    /** Null where there is nothing to tell. */
    private Node section(String key, List<? extends Node> what) {
        if (what.isEmpty()) {
            return null;
        }
        var title = new Label(wording.get(key));
        title.getStyleClass().add("text-bold");
        var section = new VBox(6, title);
        section.getChildren().addAll(what);
        return section;
    }

    /** Two fields side by side; what has no value is left out. */
    private Node grid(List<String> fields, Map<String, Object> values) {
        var grid = new GridPane(12, 4);
        for (var column = 0; column < 4; column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(column % 2 == 0 ? 18 : 32);
            width.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(width);
        }
        var place = 0;
        for (var field : fields) {
            var value = values.get(field);
            if (value != null) {
                var name = new Sentence(words.field(field).orElse(""));
                name.getStyleClass().add("quiet");
                grid.addRow(place / 2, name, new Sentence(shown(field, value)));
                place++;
            }
        }
        grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        return grid;
    }

    private String shown(String field, Object value) {
        return Hidden.shown(words.value(field, value));
    }

    private static List<Sentence> lines(Stream<String> texts) {
        return texts.map(Sentence::new).toList();
    }

    private String step(Map<String, Object> step) {
        return Stream.of("step_on", "to_state", "reason", "taken_by")
                .filter(field -> step.get(field) != null)
                .map(field -> shown(field, step.get(field)))
                .collect(Collectors.joining(" · "));
    }

    private String visit(Map<String, Object> visit) {
        var parts = new ArrayList<>(List.of(shown("visited_on", visit.get("visited_on"))));
        VISIT.stream()
                .filter(field -> visit.get(field) != null)
                .map(field ->
                        wording.get("transfer.value", words.field(field).orElse(""), shown(field, visit.get(field))))
                .forEach(parts::add);
        return String.join(" · ", parts);
    }

    /** A paper with its mark and what was remarked on it, then the scans with their papers. */
    private Stream<String> papers(Offered offered) {
        var marks = offered.papers().stream()
                .map(one -> Stream.of("presence", "remark")
                        .filter(field -> one.get(field) != null)
                        .map(field -> shown(field, one.get(field)))
                        .collect(Collectors.joining(" · ", paper(one) + " · ", "")));
        var scans = offered.scans().stream()
                .map(one -> wording.get("transfer.scan", paper(one), shown("file_name", one.get("file_name"))));
        return Stream.concat(marks, scans);
    }

    private String paper(Map<String, Object> values) {
        var code = Objects.toString(values.get("paper"));
        return papers.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name(wording.lang()))
                .findFirst()
                .orElse(code);
    }
}
