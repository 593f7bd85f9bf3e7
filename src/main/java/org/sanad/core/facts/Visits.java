package org.sanad.core.facts;

import java.util.ArrayList;
import java.util.List;

/** Visits of the dossiers of a block, as columns; those of a dossier stand together, in the order of their identities. */
record Visits(int[] start, int[] on, int[] jobs, int[] family, int[] women) {
    static Visits of(List<Fact> facts) {
        var start = new int[facts.size() + 1];
        for (var row = 0; row < facts.size(); row++) {
            start[row + 1] = start[row] + facts.get(row).visits().size();
        }
        var size = start[facts.size()];
        var visits = new Visits(start, new int[size], new int[size], new int[size], new int[size]);
        var at = 0;
        for (var fact : facts) {
            for (var visit : fact.visits()) {
                visits.on[at] = Events.day(visit.on());
                visits.jobs[at] = visit.jobs();
                visits.family[at] = visit.family();
                visits.women[at++] = visit.women();
            }
        }
        return visits;
    }

    void write(ArrayOut out) {
        out.starts(start);
        out.ints(on);
        out.ints(jobs);
        out.ints(family);
        out.ints(women);
    }

    static Visits read(ArrayIn in) {
        return new Visits(in.starts(), in.ints(), in.ints(), in.ints(), in.ints());
    }

    List<Fact.Visited> at(int row) {
        var visits = new ArrayList<Fact.Visited>();
        for (var at = start[row]; at < start[row + 1]; at++) {
            visits.add(new Fact.Visited(Events.date(on[at]), jobs[at], family[at], women[at]));
        }
        return visits;
    }

    /** The place of the last one on or before a day; -1 where there is none. */
    int last(int row, int until) {
        var last = -1;
        for (var at = start[row]; at < start[row + 1]; at++) {
            if (on[at] <= until && (last < 0 || on[at] >= on[last])) {
                last = at;
            }
        }
        return last;
    }
}
