package org.sanad.core.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.core.office.ProvinceNames;

/** What must be known of all rows before the first of them is read. */
final class FirstPass {
    private static final int MOST_NAMES = 200;
    private static final int LIKELY = 4;

    private final ProvinceNames provinces;
    private final int provinceColumn;
    private final AmountColumns amounts;
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    FirstPass(Mapping mapping, List<String> headings, ProvinceNames provinces) {
        this.provinces = provinces;
        this.amounts = new AmountColumns(mapping, headings);
        var column = mapping.columns().get(Target.PROVINCE);
        this.provinceColumn = column == null ? -1 : headings.indexOf(column);
    }

    void add(Row row) {
        if (TotalsRow.is(row)) {
            return;
        }
        amounts.add(row);
        var name = row.cell(provinceColumn).shown().strip();
        if (!name.isEmpty()
                && !ProvinceNames.isCode(name)
                && provinces.code(name).isEmpty()
                && (rows.size() < MOST_NAMES || rows.containsKey(ProvinceNames.word(name)))) {
            written.putIfAbsent(ProvinceNames.word(name), name);
            rows.merge(ProvinceNames.word(name), 1, Integer::sum);
        }
    }

    AmountColumns amounts() {
        return amounts;
    }

    ImportQuestions questions() {
        var places = rows.entrySet().stream()
                .map(each -> new ImportQuestions.Place(
                        written.get(each.getKey()),
                        each.getValue(),
                        provinces.candidates(written.get(each.getKey()), LIKELY)))
                .toList();
        return new ImportQuestions(amounts.questions(), places);
    }
}
