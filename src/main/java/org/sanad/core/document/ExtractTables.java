package org.sanad.core.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.core.document.Grid.Column;
import org.sanad.core.dossier.HistoryEvent;
import org.sanad.core.extract.PersonExtract;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** The tables of an extract in one language. Times are those of the register: universal. */
final class ExtractTables {

    /** Widths in which a dossier's number stands on one line, beside few columns and beside many. */
    private static final int NUMBER = 5;

    private static final int NUMBER_BESIDE_MANY = 7;
    private static final int MANY = 5;

    private final Texts texts;
    private final Formats formats;
    private final PersonExtract extract;
    private final List<Programme> programmes;

    ExtractTables(Texts texts, PersonExtract extract, List<Programme> programmes) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.extract = extract;
        this.programmes = programmes;
    }

    /** A row for each fact of each record. */
    Grid records() {
        var rows = new ArrayList<List<String>>();
        for (var held : extract.records()) {
            facts(held).forEach((name, value) -> {
                if (!value.isEmpty()) {
                    rows.add(List.of(texts.get("field." + name), value, held.owner()));
                }
            });
        }
        return new Grid(
                List.of(column("document.fact", 4), column("document.value", 6), column("document.office", 2)), rows);
    }

    private Map<String, String> facts(PersonExtract.Held held) {
        var person = held.person();
        var kin = person.kin();
        var values = new Values(texts)
                .text("name_ar", person.nameAr())
                .text("name_latin", person.nameLatin())
                .text("cnie", person.cnie())
                .day("birth_date", person.birthDate())
                .text("birth_year", person.birthYear() == null ? "" : person.birthYear() + "")
                .text("gender", person.gender() == null ? "" : texts.word("gender", person.gender()))
                .text("phone", person.phone())
                .text("address", person.address())
                .text("education", person.education() == null ? "" : texts.word("education", person.education()))
                .word("kinship", "kinship", kin.kinship())
                .text("kinship_note", kin.note())
                .text("fighter_name", kin.fighterName())
                .text("title_number", kin.titleNumber());
        return values.map();
    }

    Grid dossiers() {
        var rows = extract.taken().stream()
                .map(taken -> {
                    var dossier = taken.file().dossier();
                    var project = dossier.project();
                    return List.of(
                            dossier.number(),
                            texts.word("part", taken.part().code()),
                            Values.either(texts.lang(), project.titleAr(), project.titleFr()),
                            texts.word("state", dossier.state().code()),
                            formats.day(dossier.filedOn()));
                })
                .toList();
        return new Grid(
                List.of(
                        column("document.number", 5),
                        column("field.part", 3),
                        column("document.project", 5),
                        column("field.state", 3),
                        column("field.filed_on", 3)),
                rows);
    }

    /** A table of the dossier's sheet for every dossier, with its number before each row. */
    Grid ofDossiers(Function<SheetTables, Grid> table) {
        var columns = new ArrayList<>(List.of(column("document.number", NUMBER)));
        var rows = new ArrayList<List<String>>();
        for (var taken : extract.taken()) {
            var grid = table.apply(new SheetTables(texts, taken.file(), programmes));
            if (columns.size() == 1) {
                columns.set(0, column("document.number", grid.columns().size() < MANY ? NUMBER : NUMBER_BESIDE_MANY));
                columns.addAll(grid.columns());
            }
            for (var row : grid.rows()) {
                var more = new ArrayList<>(List.of(taken.file().dossier().number()));
                more.addAll(row);
                rows.add(more);
            }
        }
        return new Grid(columns, rows);
    }

    /** What else hangs on a dossier, as it stands in the register. */
    Grid further() {
        var rows = new ArrayList<List<String>>();
        for (var taken : extract.taken()) {
            taken.further()
                    .forEach((kind, held) -> held.forEach(
                            values -> rows.add(List.of(taken.file().dossier().number(), kind, content(values)))));
        }
        return new Grid(
                List.of(column("document.number", 4), column("exchange.what", 2), column("document.value", 7)), rows);
    }

    private String content(Map<String, Object> values) {
        return values.entrySet().stream()
                .filter(one -> one.getValue() != null && !one.getKey().endsWith("id"))
                .map(one -> texts.find("field." + one.getKey()).orElse(one.getKey()) + ": " + one.getValue())
                .collect(Collectors.joining(" · "));
    }

    Grid links() {
        var rows = extract.links().stream()
                .map(link ->
                        List.of(texts.get("action.person." + link.verdict().code()), link.by(), formats.day(link.on())))
                .toList();
        return new Grid(
                List.of(column("document.what", 5), column("document.by", 4), column("field.step_on", 3)), rows);
    }

    Grid history() {
        var rows = extract.history().stream()
                .map(event -> List.of(
                        moment(event.at()), Objects.requireNonNullElse(event.by(), ""), event.office(), what(event)))
                .toList();
        return new Grid(
                List.of(
                        column("field.step_on", 3),
                        column("document.by", 4),
                        column("document.office", 2),
                        column("document.what", 5)),
                rows);
    }

    private String what(HistoryEvent event) {
        var action = texts.find("action." + event.action()).orElse(event.action());
        return event.setAside() ? texts.get("history.set_aside_short", action) : action;
    }

    Grid accesses() {
        var rows = extract.accesses().stream()
                .map(line -> List.of(
                        moment(Instant.parse(line.at())),
                        line.person(),
                        texts.get("access." + line.access().code())))
                .toList();
        return new Grid(
                List.of(column("field.step_on", 3), column("document.by", 4), column("document.what", 5)), rows);
    }

    private Column column(String key, int width) {
        return Column.text(texts.get(key), width);
    }

    private static String moment(Instant at) {
        return Formats.moment(at.atOffset(ZoneOffset.UTC));
    }
}
