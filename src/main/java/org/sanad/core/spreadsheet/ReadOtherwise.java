package org.sanad.core.spreadsheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.dossier.TakenOver;
import org.sanad.text.Fold;
import org.sanad.text.Problem;

/**
 * Rows that were perhaps taken over before with other columns: then their key is another one, and the same dossier would
 * stand in the register twice. It is said, and not refused: two dossiers of one person may be of one day.
 */
final class ReadOtherwise {
    /** So many are compared with: an office that takes over more has them of many years, and memory is for the file. */
    static final int MOST = 50_000;

    private final Map<String, String> numbers = new HashMap<>();

    ReadOtherwise(List<TakenOver> before) {
        before.forEach(one -> one.names().forEach(name -> numbers.putIfAbsent(key(name, one.on()), one.number())));
    }

    /** The row with a warning where it looks like a dossier that was taken over before. */
    RowResult look(RowResult result) {
        return names(result.dossier())
                .map(name -> numbers.get(key(name, result.dossier().on())))
                .filter(Objects::nonNull)
                .findFirst()
                .map(number -> result.with(new RowProblem(
                        result.row().number(), null, Problem.of("import.read_otherwise", number), false)))
                .orElse(result);
    }

    private static Stream<String> names(NewDossier plan) {
        var project = plan.project();
        return Stream.concat(
                        Stream.of(project.organisationAr(), project.organisationLatin()),
                        plan.people().stream()
                                .map(one -> one.person())
                                .flatMap(person -> Stream.of(person.nameAr(), person.nameLatin())))
                .filter(Objects::nonNull);
    }

    private static String key(String name, LocalDate on) {
        return Fold.of(name) + "|" + on;
    }
}
