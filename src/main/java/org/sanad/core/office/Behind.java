package org.sanad.core.office;

import java.util.Optional;
import org.jooq.DSLContext;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Whether this register has lost work that an office above may hold: it was restored from a backup, or its PC was
 * replaced. Until that work is back nothing is committed and nothing is paid, because what the lost days committed would
 * be committed twice.
 */
public final class Behind {
    private static final String SETTING = "behind";
    private static final String RESTORED = "restored";
    private static final String MISSING = "missing";

    private final DSLContext sql;
    private final OfficeStore settings = new OfficeStore();

    public Behind(DSLContext sql) {
        this.sql = sql;
    }

    /** @throws ProblemException {@code fund.rescue_first} while work may be missing here */
    public void refuse() {
        if (found().isPresent()) {
            throw new ProblemException(Problem.of("fund.rescue_first"));
        }
    }

    private Optional<String> found() {
        return settings.setting(sql, SETTING);
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
