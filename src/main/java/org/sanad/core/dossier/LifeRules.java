package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sanad.core.subsidy.Award;
import org.sanad.text.Problem;
import org.sanad.text.Word;

/** The life of a dossier: which step may follow which, and what each asks for (the domain's "life of a dossier"). */
public final class LifeRules {
    /** Days from filing to a decision (law 55-19). */
    public static final int DAYS_TO_DECIDE = 60;

    /** Days before the end of the 60 from which a decision is told of: time enough to call a committee. */
    public static final int DAYS_AHEAD = 15;

    /** A deferral further than this is a slip of the finger. */
    private static final int FURTHEST_DEFERRAL = 10;

    private LifeRules() {}

    /** The last day for a decision; the day of filing itself does not count. */
    public static LocalDate decideBy(LocalDate filedOn) {
        return filedOn.plusDays(DAYS_TO_DECIDE);
    }

    /** Whether a decision is waited for. */
    public static boolean waiting(State state) {
        return switch (state) {
            case FILED, READY, UNDER_STUDY, RETURNED -> true;
            default -> false;
        };
    }

    /** Where a dossier may go from a state; the usual way first. An undo is not among them. */
    public static List<State> next(State from) {
        return switch (from) {
            case DRAFT -> List.of(State.FILED, State.WITHDRAWN);
            case FILED -> List.of(State.READY, State.WITHDRAWN);
            case READY -> List.of(State.UNDER_STUDY, State.WITHDRAWN);
            case UNDER_STUDY -> List.of(State.SETTLED, State.RETURNED, State.DEFERRED, State.REJECTED, State.WITHDRAWN);
            case RETURNED, DEFERRED -> List.of(State.UNDER_STUDY, State.WITHDRAWN);
            case REJECTED -> List.of(State.UNDER_STUDY);
            case SETTLED -> List.of(State.IN_OPERATION);
            case IN_OPERATION -> List.of(State.CLOSED);
            case CLOSED, WITHDRAWN -> List.of();
        };
    }

    /** What a step is called: its end, but for those that take up a study again. */
    public static String name(State from, State to) {
        if (to != State.UNDER_STUDY) {
            return to.code();
        }
        return switch (from) {
            case REJECTED -> "appeal";
            case DEFERRED, RETURNED -> "resumed";
            case null, default -> to.code();
        };
    }

    /** Steps that send back or refuse say why, and so does the appeal that reopens a study. */
    public static boolean needsReason(State from, State to) {
        return switch (to) {
            case RETURNED, DEFERRED, REJECTED, WITHDRAWN -> true;
            default -> from == State.REJECTED;
        };
    }

    /** Whether values may still be changed in this state. */
    public static boolean open(State state) {
        return state != State.CLOSED && state != State.WITHDRAWN;
    }

    /** Whether support may be given: while it is decided, or to a dossier that has some already. */
    public static boolean mayAward(State state) {
        return state == State.UNDER_STUDY || state == State.SETTLED || state == State.IN_OPERATION;
    }

    /** What forbids a step. What filing misses is asked of {@link DossierRules#missing}. */
    public static List<Problem> step(DossierFile file, NewStep step, LocalDate today) {
        var from = file.dossier().state();
        if (!next(from).contains(step.to())) {
            return List.of(Problem.of("life.not_allowed", word(from), word(step.to())));
        }
        var problems = new ArrayList<>(date(file.steps(), step.on(), today));
        problems.addAll(reason(step.reason(), needsReason(from, step.to())));
        if (step.to() == State.FILED) {
            problems.addAll(DossierRules.missing(
                    file.dossier().project(), file.dossier().plan(), file.people()));
        }
        if (step.to() == State.SETTLED && !file.supported()) {
            problems.add(Problem.of("life.no_award"));
        }
        problems.addAll(until(step, step.on() == null ? today : step.on()));
        return problems;
    }

    /** A deferral is to a later year that is named; an archive is due after the closing. */
    private static List<Problem> until(NewStep step, LocalDate on) {
        return switch (step.to()) {
            case DEFERRED -> deferral(step.until(), on);
            case CLOSED ->
                step.until() != null && !step.until().isAfter(on)
                        ? List.of(Problem.at("archive_until", "life.archive_before"))
                        : List.of();
            default -> List.of();
        };
    }

    private static List<Problem> deferral(LocalDate until, LocalDate on) {
        if (until == null) {
            return List.of(Problem.at("until_year", "life.year_missing"));
        }
        if (until.getYear() <= on.getYear()) {
            return List.of(Problem.at("until_year", "life.year_before", String.valueOf(on.getYear())));
        }
        return until.getYear() > on.getYear() + FURTHEST_DEFERRAL
                ? List.of(Problem.at("until_year", "life.year_far", String.valueOf(on.getYear() + FURTHEST_DEFERRAL)))
                : List.of();
    }

    /**
     * Until when a dossier stands where a step takes it, as it is kept; null where that has no end of its own.
     *
     * @param periods asked for only where the step leaves the day to them
     */
    static LocalDate until(NewStep step, Supplier<Periods> periods) {
        return switch (step.to()) {
            case DEFERRED -> step.until() == null ? null : step.until().withDayOfYear(1);
            case CLOSED -> step.until() == null ? archiveDue(step.on(), periods.get()) : step.until();
            default -> null;
        };
    }

    /** The proposed day until which the archive keeps a dossier that is closed on a day. */
    public static LocalDate archiveDue(LocalDate closedOn, Periods periods) {
        return closedOn.plusYears(periods.yearsInArchive());
    }

    /** The one request for what the papers miss, where it was made and not undone. */
    public static Optional<Step> completion(List<Step> steps) {
        return standing(steps).stream().filter(Step::completion).findFirst();
    }

    /** What forbids asking for what the papers miss: law 55-19 lets an office ask once. */
    public static List<Problem> askCompletion(DossierFile file, NewStep asked, LocalDate today) {
        if (file.dossier().state() != State.FILED) {
            return List.of(
                    Problem.of("life.completion_not_filed", word(file.dossier().state())));
        }
        var before = completion(file.steps());
        if (before.isPresent()) {
            return List.of(Problem.of("life.completion_once", before.get().on()));
        }
        var problems = new ArrayList<>(date(file.steps(), asked.on(), today));
        problems.addAll(reason(asked.reason(), true));
        return problems;
    }

    /** What forbids a reason, where a step needs one and where it may have one. */
    static List<Problem> reason(String reason, boolean needed) {
        if (reason == null) {
            return needed ? List.of(Problem.at("reason", "life.reason_missing")) : List.of();
        }
        return reason.length() > 500 ? List.of(Problem.at("reason", "text.too_long", 500)) : List.of();
    }

    private static List<Problem> date(List<Step> steps, LocalDate on, LocalDate today) {
        if (on == null) {
            return List.of(Problem.at("step_on", "life.date_missing"));
        }
        if (on.isAfter(today)) {
            return List.of(Problem.at("step_on", "date.in_future"));
        }
        var standing = standing(steps);
        if (!standing.isEmpty() && on.isBefore(standing.getLast().on())) {
            return List.of(
                    Problem.at("step_on", "life.date_before", standing.getLast().on()));
        }
        return List.of();
    }

    /** What forbids the undoing of the last step. */
    public static List<Problem> undo(DossierFile file, String reason) {
        if (standing(file.steps()).isEmpty()) {
            return List.of(Problem.of("life.nothing_to_undo"));
        }
        var unfit = reason(reason, true);
        if (!unfit.isEmpty()) {
            return unfit;
        }
        if (file.dossier().state() == State.SETTLED && file.paid() > 0) {
            return List.of(Problem.of("life.paid_already"));
        }
        if (file.dossier().state() == State.SETTLED) {
            return file.awards().stream()
                    .filter(award -> award.remaining() > 0)
                    .map(Award::owner)
                    .filter(owner -> !owner.equals(file.dossier().owner()))
                    .map(owner -> Problem.of("life.given_by_other", owner))
                    .limit(1)
                    .toList();
        }
        return List.of();
    }

    /** The steps that count, in order: neither undone nor an undo. */
    public static List<Step> standing(List<Step> steps) {
        var undone = steps.stream().filter(Step::undo).map(Step::undoneId).toList();
        return steps.stream()
                .filter(step -> !step.undo() && !undone.contains(step.id()))
                .toList();
    }

    /** The day of filing by the steps that count. */
    static Optional<LocalDate> filedOn(List<Step> steps) {
        return standing(steps).stream()
                .filter(step -> step.to() == State.FILED)
                .map(Step::on)
                .findFirst();
    }

    private static Word word(State state) {
        return new Word("state." + state.code());
    }
}
