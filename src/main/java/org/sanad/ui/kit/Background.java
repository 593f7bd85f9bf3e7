package org.sanad.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.sanad.text.ProblemException;

/**
 * Work that waits for a disk: computed off the screen's thread, published on it. Of several requests of one name only
 * the newest is published. A running one is never interrupted, because that would close the database file.
 */
public interface Background {
    /**
     * @param name of the request: {@code dossier.save}
     * @param refused told of an expected problem; anything else goes to {@link Errors}
     */
    <T> void run(String name, Callable<T> compute, Consumer<T> publish, Consumer<ProblemException> refused);

    /** The same where a problem is not expected: it is shown as a dialog. */
    <T> void run(String name, Callable<T> compute, Consumer<T> publish);

    /**
     * What a person does by pressing something, and what must not be done a second time because they pressed twice: asked
     * for while one of that name is under way, it is not done. Its answer is always published.
     */
    <T> void once(String name, Callable<T> compute, Consumer<T> publish, Consumer<ProblemException> refused);

    /**
     * Work whose order matters and of which nothing may be left out: requests of one lane are computed one after another,
     * and what was handed over is still done when the window closes.
     *
     * @param lane such as {@code draft}
     */
    <T> void inOrder(String lane, Callable<T> compute, Consumer<T> publish, Consumer<ProblemException> refused);

    /**
     * A look at something outside that nobody asked for, such as whether a stick was put in: it is not shown as work,
     * nothing waits for it, and where a disk hangs, it hangs alone. It must not read the register, which may be closed
     * meanwhile. Looks are made one after another; a fault in one is published to nobody.
     */
    <T> void look(Callable<T> compute, Consumer<T> publish);

    /** Does something on the screen's thread after a pause. Unsubscribing takes it back. */
    Subscription later(Duration pause, Runnable work);
}
