package org.sanad.core.office;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Whether this register has lost work that an office above may hold: it was restored from a backup, or its PC was
 * replaced. Until that work is back nothing is committed and nothing is paid, because what the lost days committed would
 * be committed twice.
 *
 * <p>Headquarters has nobody above who could give it back what it allotted in the lost days. What it gave has repetitions
 * below, and those come up; so it allots nothing until each office that ever had a receipt of it has taken one of this life
 * and sent: what was given before is then here, and an older receipt that still lies about is refused there.
 */
public final class Behind {
    private static final String SETTING = "behind";
    private static final String AWAITED = "behind.awaited";
    private static final String RESTORED = "restored";
    private static final String MISSING = "missing";

    private final DSLContext sql;
    private final OfficeStore settings = new OfficeStore();

    public Behind(DSLContext sql) {
        this.sql = sql;
    }

    /** @throws ProblemException {@code fund.rescue_first}, {@code fund.hear_first} while work may be missing here */
    public void refuse() {
        why().ifPresent(problem -> {
            throw new ProblemException(problem);
        });
    }

    /** Why nothing is committed and paid here, with what is to be done; empty where nothing is missing. */
    public Optional<Problem> why() {
        var awaited = awaited();
        return awaited.isEmpty()
                ? found().map(missing -> Problem.of("fund.rescue_first"))
                : Optional.of(Problem.of("fund.hear_first", List.copyOf(awaited)));
    }

    /** Whether work of this office may be missing here. */
    public boolean mayBe() {
        return found().isPresent();
    }

    private Optional<String> found() {
        return settings.setting(sql, SETTING);
    }

    /** Headquarters was restored: these offices may have been told what it no longer knows. */
    void restored(Collection<String> told) {
        await(new TreeSet<>(told));
    }

    /** The offices of which a restored headquarters still has to hear, in order; none elsewhere. */
    public SortedSet<String> awaited() {
        return settings.setting(sql, AWAITED).stream()
                .flatMap(text -> Stream.of(text.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An office has sent all it was given, and takes no receipt of before any more. */
    public void heard(String office) {
        var awaited = awaited();
        if (awaited.remove(office)) {
            await(awaited);
        }
    }

    private void await(SortedSet<String> offices) {
        if (offices.isEmpty()) {
            settings.forget(sql, AWAITED);
        } else {
            settings.set(sql, AWAITED, String.join(" ", offices));
        }
    }

    /** The register was restored: nobody knows yet whether something is missing. */
    void restored() {
        settings.set(sql, SETTING, RESTORED);
    }

    /**
     * An office above told what it holds. That something is missing is forgotten only when it is {@link #back}: a receipt
     * that somebody kept may know less.
     */
    public void told(boolean more) {
        if (more) {
            settings.set(sql, SETTING, MISSING);
        } else if (found().filter(RESTORED::equals).isPresent()) {
            settings.forget(sql, SETTING);
        }
    }

    /** All that is held above was taken in. */
    public void back() {
        settings.forget(sql, SETTING);
    }
}
