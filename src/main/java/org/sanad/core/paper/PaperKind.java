package org.sanad.core.paper;

import java.util.List;
import java.util.Set;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.text.Lang;

/**
 * A paper of the checklist.
 *
 * @param code names it for good, such as {@code cnie}
 * @param kinds who is asked for it
 * @param purposes for which purposes it is asked
 * @param position its place on the list, from 1
 * @param required whether a dossier waits for it
 * @param active false where headquarters took it off the list
 */
public record PaperKind(
        String code,
        Names names,
        Set<Kind> kinds,
        Set<Purpose> purposes,
        int position,
        boolean required,
        boolean active) {
    /** What it is called. */
    public record Names(String arabic, String french, String english) {}

    public PaperKind {
        kinds = Set.copyOf(kinds);
        purposes = Set.copyOf(purposes);
    }

    /** The list that comes with the application; a proposal of it. */
    public static List<PaperKind> shipped() {
        return ShippedPapers.load();
    }

    public String name(Lang lang) {
        return switch (lang) {
            case AR -> names.arabic();
            case FR -> names.french();
            case EN -> names.english();
        };
    }

    /** Whether a project is asked for it; one whose purpose is not known yet is asked for all papers of its kind. */
    boolean isFor(Project project) {
        return active
                && (project.kind() == null || kinds.contains(project.kind()))
                && (project.purpose() == null || purposes.contains(project.purpose()));
    }
}
