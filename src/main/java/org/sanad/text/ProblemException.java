package org.sanad.text;

import java.util.List;

/** An expected refusal: one or more problems that a person can do something about. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public ProblemException(Problem problem) {
        this(List.of(problem));
    }

    /** Keeps the cause for the log; the person sees only the problem. */
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problems = List.of(problem);
    }

    /** @throws ProblemException with the problems, where there are any */
    public static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The first problem, which names the refusal. */
    public Problem problem() {
        return problems.getFirst();
    }
}
