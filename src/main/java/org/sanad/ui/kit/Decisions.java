package org.sanad.ui.kit;

import org.sanad.text.ProblemException;

/**
 * Decisions about what a screen lists. Each is carried out in the background; then the screen reads its lists again, also
 * where it was refused, because what made it refuse may have changed them.
 */
public final class Decisions {
    private final Background background;
    private final Problems problems;
    private final Runnable read;

    /** @param read reads the lists again */
    public Decisions(Background background, Problems problems, Runnable read) {
        this.background = background;
        this.problems = problems;
        this.read = read;
    }

    /** @param name of the work, as {@link Background} wants it */
    public void carryOut(String name, Runnable work) {
        carryOut(name, work, () -> {});
    }

    /** @param done what follows where it was not refused, before the lists are read again */
    public void carryOut(String name, Runnable work, Runnable done) {
        problems.clear();
        background.run(
                name,
                () -> {
                    work.run();
                    return name;
                },
                carriedOut -> {
                    done.run();
                    read.run();
                },
                (ProblemException refusal) -> {
                    problems.show(refusal);
                    read.run();
                });
    }
}
