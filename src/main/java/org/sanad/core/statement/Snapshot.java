package org.sanad.core.statement;

import java.util.List;
import org.sanad.core.activity.AudienceSum;
import org.sanad.core.activity.MemorySpace;
import org.sanad.core.activity.RecordLine;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Totals;
import org.sanad.core.fund.Credit;
import org.sanad.text.Lang;

/**
 * The figures of a statement. Amounts are centimes.
 *
 * @param office code of the office; all under it are counted
 * @param from ISO date of the first day, and {@code to} of the last
 * @param before the same of the year before
 * @param years what each year of the register amounts to, in order
 * @param openings what was done before the register, by year, in order, up to the year of the statement (snapshots frozen
 *     before this was so may hold later years)
 * @param openingProgrammes the same by programme, and {@code openingKinds} by kind; the latter is empty in snapshots of
 *     the first format
 * @param donors who gave what was awarded in the year, the largest first; empty in snapshots of the first two formats
 * @param record results beside targets, under the four fronts
 * @param spaces what each memory space did in the year, and {@code audiences} for whom
 * @param credits what there was of each programme for the year, and what became of it; like spaces and audiences empty in
 *     snapshots of the first three formats, which did not count it ({@link #countsAll})
 * @param settledJobs people at work at the end of the year in all projects that the register settled up to then; null in
 *     snapshots of the first four formats, which told those of all dossiers in its place
 * @param names of all places and programmes in it, so that a name changed later does not change the statement
 */
public record Snapshot(
        int format,
        String office,
        int year,
        String from,
        String to,
        Totals now,
        Totals before,
        List<Part> programmes,
        List<Part> kinds,
        List<Part> sectors,
        List<Part> provinces,
        List<Part> years,
        List<Opening> openings,
        List<Opening> openingProgrammes,
        List<Opening> openingKinds,
        List<Gift> donors,
        List<RecordLine> record,
        List<MemorySpace> spaces,
        List<AudienceSum> audiences,
        List<Credit> credits,
        Integer settledJobs,
        List<Name> names) {
    /** Newer programs read older snapshots; an older one refuses a newer. */
    public static final int FORMAT = 5;

    private static final int SPACES_AND_CREDITS_SINCE = 4;

    static final String DONOR = "donor";

    public Snapshot {
        programmes = List.copyOf(programmes);
        kinds = List.copyOf(kinds);
        sectors = List.copyOf(sectors);
        provinces = List.copyOf(provinces);
        years = List.copyOf(years);
        openings = List.copyOf(openings);
        openingProgrammes = List.copyOf(openingProgrammes);
        openingKinds = openingKinds == null ? List.of() : List.copyOf(openingKinds);
        donors = donors == null ? List.of() : List.copyOf(donors);
        record = List.copyOf(record);
        spaces = spaces == null ? List.of() : List.copyOf(spaces);
        audiences = audiences == null ? List.of() : List.copyOf(audiences);
        credits = credits == null ? List.of() : List.copyOf(credits);
        names = List.copyOf(names);
    }

    /** Whether memory spaces and credits were counted when it was frozen: if not, none of them in it says nothing. */
    public boolean countsAll() {
        return format >= SPACES_AND_CREDITS_SINCE;
    }

    /** How a donor was called when the statement was frozen; its code where it has no name. */
    public String donor(String code, Lang lang) {
        return name(DONOR, code, lang);
    }

    /** How a place or a programme was called when the statement was frozen; its code where it has no name. */
    public String name(Dimension of, String code, Lang lang) {
        return name(of.code(), code, lang);
    }

    private String name(String of, String code, Lang lang) {
        return names.stream()
                .filter(name -> name.of().equals(of) && name.code().equals(code))
                .findFirst()
                .map(name -> name.in(lang))
                .orElse(code);
    }

    /** @param code of the value; empty where dossiers do not say */
    public record Part(String code, Totals totals) {}

    /** @param of the year, or the code of the programme */
    public record Opening(String of, int dossiers, long awarded, long paid, long inKind, int jobs, int familyJobs) {}

    /**
     * What a donor gave through a programme, or the programme itself.
     *
     * @param donor code; empty for the programme itself
     */
    public record Gift(String donor, String programme, long cash, long inKind) {
        public long all() {
            return Math.addExact(cash, inKind);
        }
    }

    /** @param of code of the dimension, or {@link #DONOR} */
    public record Name(String of, String code, String ar, String fr, String en) {
        String in(Lang lang) {
            return switch (lang) {
                case AR -> ar;
                case FR -> fr;
                case EN -> en;
            };
        }
    }
}
