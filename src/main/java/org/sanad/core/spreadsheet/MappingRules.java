package org.sanad.core.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.sanad.core.Findings;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Problem;

/** What a mapping must say before rows are read by it. */
final class MappingRules {
    private MappingRules() {}

    static Findings check(Mapping mapping, List<String> headings, OfficeTree offices) {
        var errors = new ArrayList<Problem>();
        mapping.columns().forEach((target, heading) -> {
            if (!headings.contains(heading)) {
                errors.add(Problem.at(target.code(), "import.column_missing", heading));
            }
        });
        mapping.provinces().values().forEach(code -> {
            if (offices.province(code).isEmpty()) {
                errors.add(Problem.at("province", "import.province_code_unknown", code));
            }
        });
        var named = mapping.columns().keySet().stream().anyMatch(target -> switch (target) {
            case NAME_AR, NAME_LATIN, GIVEN_AR, GIVEN_LATIN, ORGANISATION_AR, ORGANISATION_LATIN, CNIE -> true;
            default -> false;
        });
        if (!named) {
            errors.add(Problem.of("import.no_name_column"));
        }
        return Findings.errors(errors);
    }
}
