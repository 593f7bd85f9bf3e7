package org.sanad.core.paper;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.State;
import org.sanad.text.Named;
import org.sanad.text.Problem;

/** Which papers a dossier is asked for, and what waits for them. */
final class PaperRules {
    private PaperRules() {}

    /** The list in force: what headquarters changed takes the place of what was shipped. */
    static List<PaperKind> inForce(List<PaperKind> shipped, List<PaperKind> changed) {
        var all = new LinkedHashMap<String, PaperKind>();
        shipped.forEach(one -> all.put(one.code(), one));
        changed.forEach(one -> all.put(one.code(), one));
        return all.values().stream()
                .sorted(Comparator.comparingInt(PaperKind::position).thenComparing(PaperKind::code))
                .toList();
    }

    /**
     * The papers of a dossier: those it is asked for, and any other that was marked or scanned for it, as when its kind
     * was changed afterwards. A paper that nobody marked is missing.
     */
    static Checklist checklist(
            List<PaperKind> inForce, Project project, List<PaperMark> marks, List<Attachment> scans) {
        Map<String, PaperMark> marked = new LinkedHashMap<>();
        marks.forEach(mark -> marked.put(mark.paper(), mark));
        return new Checklist(inForce.stream()
                .filter(kind -> kind.isFor(project)
                        || marked.containsKey(kind.code())
                        || scans.stream().anyMatch(scan -> scan.paper().equals(kind.code())))
                .map(kind -> checked(kind, marked.get(kind.code()), scans))
                .toList());
    }

    private static CheckedPaper checked(PaperKind kind, PaperMark mark, List<Attachment> scans) {
        return new CheckedPaper(
                kind,
                mark == null ? Presence.MISSING : mark.presence(),
                mark == null ? null : mark.remark(),
                scans.stream().filter(scan -> scan.paper().equals(kind.code())).toList());
    }

    /** What forbids a step because of papers: a dossier is ready for study once no required paper is missing. */
    static List<Problem> step(Checklist checklist, State from, State to) {
        var waitedFor = checklist.waitedFor().size();
        return from == State.FILED && to == State.READY && waitedFor > 0
                ? List.of(Problem.of("paper.required_missing", waitedFor))
                : List.of();
    }

    /** What forbids a payment: the papers that it waits for and that are neither there nor marked as not required. */
    static List<Problem> payment(Checklist checklist, List<PaperKind> inForce, List<String> waitedFor) {
        return waitedFor.stream()
                .filter(code -> checklist.papers().stream()
                        .noneMatch(one -> one.kind().code().equals(code) && one.presence() != Presence.MISSING))
                .map(code -> named(code, inForce))
                .reduce(Named::and)
                .map(missing -> List.of(Problem.at("instalment_id", "payment.waits_for_paper", missing)))
                .orElse(List.of());
    }

    private static Named named(String code, List<PaperKind> inForce) {
        return inForce.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> new Named(
                        kind.names().arabic(),
                        kind.names().french(),
                        kind.names().english()))
                .orElse(new Named(code, code, code));
    }

    /** What forbids a mark. */
    static List<Problem> mark(State state, List<PaperKind> inForce, PaperMark mark) {
        if (!LifeRules.open(state)) {
            return List.of(Problem.of("dossier.closed"));
        }
        if (inForce.stream().noneMatch(kind -> kind.code().equals(mark.paper()))) {
            return List.of(Problem.of("paper.unknown"));
        }
        return mark.remark() != null && mark.remark().length() > 500
                ? List.of(Problem.at("remark", "text.too_long", 500))
                : List.of();
    }
}
