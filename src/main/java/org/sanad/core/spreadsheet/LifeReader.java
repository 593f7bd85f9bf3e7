package org.sanad.core.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Award;
import org.sanad.text.Problem;

/** The life of a row's dossier as far as the row tells it: filed, and the state that it has now. */
final class LifeReader {
    private static final String REASON = "import";

    private final LocalDate filedOn;
    private final State state;
    private final LocalDate stateOn;
    private final LocalDate settledOn;

    LifeReader(Values values, Optional<Award.Terms> award, LocalDate today) {
        var said = Optional.ofNullable(values.word(Target.STATE, State::of)).orElse(State.FILED);
        var decidedOn = award.map(Award.Terms::decisionOn);
        var on = Optional.ofNullable(values.day(Target.STATE_ON)).or(() -> decidedOn);
        var filed = Optional.ofNullable(values.day(Target.FILED_ON));
        this.state = said;
        this.filedOn = earliest(filed, on, decidedOn).orElse(today);
        this.stateOn = on.or(() -> filed).orElse(today);
        this.settledOn = decidedOn.filter(day -> !day.isAfter(stateOn)).orElse(null);
        if (filed.isPresent() && on.isPresent() && filed.get().isAfter(on.get())) {
            values.warn(Target.FILED_ON, Problem.of("import.filed_after_decision"));
        } else if (values.blank(Target.FILED_ON) && said != State.DRAFT) {
            values.warn(Target.FILED_ON, Problem.of("import.filing_date_assumed", filedOn));
        }
        if (filedOn.isAfter(today) || stateOn.isAfter(today)) {
            values.reject(Target.STATE_ON, Problem.of("import.future_date"));
        } else if (decidedOn.filter(day -> day.isAfter(today)).isPresent()) {
            values.reject(Target.DECISION_ON, Problem.of("import.future_date"));
        }
    }

    /** The day on which it was filed; the earliest day of the row where no filing date stands. */
    LocalDate begunOn() {
        return filedOn;
    }

    List<NewStep> steps() {
        var steps = new ArrayList<NewStep>();
        if (state != State.DRAFT) {
            steps.add(new NewStep(State.FILED, filedOn));
        }
        if (settledOn != null && (state == State.IN_OPERATION || state == State.CLOSED)) {
            steps.add(new NewStep(State.SETTLED, settledOn, REASON)); // it was given, so it was settled before
        }
        if (state != State.DRAFT && state != State.FILED) {
            steps.add(new NewStep(state, stateOn, REASON));
        }
        return steps;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    private static Optional<LocalDate> earliest(Optional<LocalDate>... days) {
        return Stream.of(days).flatMap(Optional::stream).min(LocalDate::compareTo);
    }
}
