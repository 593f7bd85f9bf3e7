package org.sanad.core.reference;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.core.Tidy;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.ProvinceNames;
import org.sanad.core.spreadsheet.Row;
import org.sanad.core.spreadsheet.SheetFile;
import org.sanad.text.Days;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * A list of offices from a spreadsheet, read and compared with the tree, before anything is set. A column that the list
 * does not have leaves what is known as it is.
 *
 * @param read rows with something in them
 * @param changed offices that are new or other than they are in the tree
 * @param added how many of these are new
 */
public record OfficeList(int read, List<Office> changed, int added, List<Wrong> problems) {
    public OfficeList {
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
    }

    /** What is wrong in a row; {@code row} as the spreadsheet shows it. */
    public record Wrong(int row, Problem problem) {}

    /**
     * Reads a list: CSV, XLSX, ODS, with a column for the code.
     *
     * @throws ProblemException {@code sheet.*}; {@code office.list_no_code}
     */
    public static OfficeList read(Path file, OfficeTree tree) {
        var offices = new ArrayList<Office>();
        var rows = new ArrayList<Integer>();
        var problems = new ArrayList<Wrong>();
        try (var sheet = SheetFile.open(file, null)) {
            var columns = OfficeColumn.guess(sheet.headings());
            if (!columns.containsKey(OfficeColumn.CODE)) {
                throw new ProblemException(Problem.of("office.list_no_code"));
            }
            var provinces = new ProvinceNames(tree, Map.of());
            sheet.rows(row -> {
                try {
                    offices.add(office(row, columns, tree, provinces));
                    rows.add(row.number());
                } catch (ProblemException e) {
                    problems.add(new Wrong(row.number(), e.problem()));
                }
            });
        }
        refuse(offices, rows, tree, problems);
        var changed = offices.stream()
                .filter(one -> !tree.find(one.code()).equals(Optional.of(one)))
                .toList();
        var added =
                changed.stream().filter(one -> tree.find(one.code()).isEmpty()).count();
        return new OfficeList(offices.size() + problems.size(), changed, (int) added, problems);
    }

    private static void refuse(List<Office> offices, List<Integer> rows, OfficeTree tree, List<Wrong> problems) {
        var doubled = ReferenceRules.doubled(offices.stream().map(Office::code).toList());
        for (var place = 0; place < offices.size(); place++) {
            var row = rows.get(place);
            var office = offices.get(place);
            if (doubled.contains(office.code())) {
                problems.add(new Wrong(row, Problem.of("office.list_twice", office.code())));
            } else {
                OfficeRules.office(office, tree, offices).forEach(one -> problems.add(new Wrong(row, one)));
            }
        }
    }

    private static Office office(
            Row row, Map<OfficeColumn, Integer> columns, OfficeTree tree, ProvinceNames provinces) {
        var said = new HashMap<OfficeColumn, String>();
        columns.forEach((column, at) -> said.put(column, Tidy.text(row.cell(at).shown())));
        var code = said.get(OfficeColumn.CODE);
        if (code == null) {
            throw new ProblemException(Problem.of("office.list_code_missing"));
        }
        var known = tree.find(code).orElse(new Office(code, null, null, null, null, null, null));
        var parent = or(said.get(OfficeColumn.PARENT), known.parentCode());
        var province = province(said.get(OfficeColumn.PROVINCE), known, provinces);
        return new Office(
                code,
                said.get(OfficeColumn.LEVEL) == null ? known.level() : level(said.get(OfficeColumn.LEVEL)),
                or(said.get(OfficeColumn.NAME_AR), known.nameAr()),
                or(said.get(OfficeColumn.NAME_FR), known.nameFr()),
                parent,
                region(province, parent, known, tree),
                province,
                day(said.get(OfficeColumn.OPENED), known.openedOn()),
                day(said.get(OfficeColumn.CLOSED), known.closedOn()));
    }

    private static String or(String said, String known) {
        return said == null ? known : said;
    }

    private static String province(String said, Office known, ProvinceNames provinces) {
        return said == null
                ? known.provinceCode()
                : provinces
                        .code(said)
                        .orElseThrow(() -> new ProblemException(Problem.of("office.province_unknown", said)));
    }

    private static String region(String province, String parent, Office known, OfficeTree tree) {
        if (province != null) {
            return tree.province(province).orElseThrow().regionCode();
        }
        return known.regionCode() != null || parent == null
                ? known.regionCode()
                : tree.find(parent).map(Office::regionCode).orElse(null);
    }

    private static Level level(String said) {
        return OfficeColumn.level(said)
                .orElseThrow(() -> new ProblemException(Problem.of("office.list_level_unknown", said)));
    }

    private static LocalDate day(String said, LocalDate known) {
        return said == null ? known : Days.parse(said);
    }
}
