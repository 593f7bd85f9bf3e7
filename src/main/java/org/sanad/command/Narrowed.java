package org.sanad.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.core.Coded;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Arrangement;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Due;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.ListView;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Option;

/** Which dossiers a command is about: the filters that the list has on screen. */
final class Narrowed {
    @Option(names = "--find", paramLabel = "TEXT", descriptionKey = "command.find")
    private String find;

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "command.state")
    private String state;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "command.only_kind")
    private String kind;

    @Option(names = "--sector", paramLabel = "SECTOR", descriptionKey = "command.only_sector")
    private String sector;

    @Option(names = "--programme", paramLabel = "CODE", descriptionKey = "command.only_programme")
    private String programme;

    @Option(names = "--filed", paramLabel = "YEAR", descriptionKey = "command.only_filed")
    private Integer filed;

    @Option(names = "--province", paramLabel = "CODE", descriptionKey = "command.only_province")
    private String province;

    @Option(names = "--office", paramLabel = "CODE", descriptionKey = "command.only_office")
    private String office;

    @Option(names = "--due", paramLabel = "late|soon|unvisited", descriptionKey = "command.only_due")
    private String due;

    @Option(names = "--view", paramLabel = "NAME", descriptionKey = "command.view")
    private String view;

    /** The filters of a view that the person keeps, each replaced by the option that says otherwise. */
    DossierQuery query(Desk desk) {
        var today = LocalDate.now(desk.clock());
        var own = query(desk.offices(), today);
        return view == null ? own : narrowed(view(desk).query(desk.offices(), today), own);
    }

    static DossierQuery narrowed(DossierQuery kept, DossierQuery own) {
        return new DossierQuery(
                own.find().isEmpty() ? kept.find() : own.find(),
                own.states().isEmpty() ? kept.states() : own.states(),
                own.kinds().isEmpty() ? kept.kinds() : own.kinds(),
                own.sectors().isEmpty() ? kept.sectors() : own.sectors(),
                own.provinces().isEmpty() ? kept.provinces() : own.provinces(),
                kept.region(),
                own.owners().isEmpty() ? kept.owners() : own.owners(),
                own.year() == null ? kept.year() : own.year(),
                own.programme() == null ? kept.programme() : own.programme(),
                kept.from(),
                kept.to(),
                kept.measure(),
                own.due() == null ? kept.due() : own.due(),
                own.due() == null ? kept.today() : own.today());
    }

    /** The columns and the order of the view; the usual ones without one. */
    Arrangement arrangement(Desk desk, Lang lang) {
        return view == null ? Arrangement.USUAL : view(desk).arrangement(lang == Lang.AR);
    }

    private ListView view(Desk desk) {
        return desk.views().find(desk.session(), view);
    }

    /** Code of the office that is asked for; null for all. */
    String office() {
        return office;
    }

    /** What was searched for; empty for all. */
    String found() {
        return find == null ? "" : find;
    }

    /** @throws ProblemException {@code command.no_value}, {@code office.unknown} */
    DossierQuery query(OfficeTree offices, LocalDate today) {
        var late = one(due, "--due", Due.values());
        return new DossierQuery(
                find,
                set(one(state, "--state", State.values())),
                set(one(kind, "--kind", Kind.values())),
                set(one(sector, "--sector", Sector.values())),
                set(province),
                null,
                office == null ? Set.of() : offices.within(office),
                filed,
                programme,
                null,
                null,
                null,
                late,
                late == null ? null : today);
    }

    /** The value of a word; null for null. */
    static <T extends Coded> T one(String typed, String option, T[] values) {
        if (typed == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> value.code().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "command.no_value",
                        typed,
                        option,
                        Arrays.stream(values).map(value -> value.code()).collect(Collectors.joining(", ")))));
    }

    private static <T> Set<T> set(T value) {
        return value == null ? Set.of() : Set.of(value);
    }
}
