package org.sanad.core.paper;

import java.util.List;

/** The papers of one dossier, in the order of the list. */
public record Checklist(List<CheckedPaper> papers) {
    public Checklist {
        papers = List.copyOf(papers);
    }

    /** How many papers the dossier has to have: those not required of it are not counted. */
    public int expected() {
        return (int) papers.stream()
                .filter(paper -> paper.presence() == Presence.PRESENT || paper.isWaitedFor())
                .count();
    }

    /** How many of {@link #expected} are there. */
    public int present() {
        return expected() - waitedFor().size();
    }

    /** Required papers that are missing. */
    public List<CheckedPaper> waitedFor() {
        return papers.stream().filter(CheckedPaper::isWaitedFor).toList();
    }
}
