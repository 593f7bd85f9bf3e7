package org.sanad.ui.account;

import java.util.List;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.AccessQuery;
import org.sanad.core.account.AccountService;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;

/** What the screen of accounts works with. */
public record AccountsDesk(Session session, AccountService accounts, AccessLines log) {
    /** Lines of the access log that are wanted, the newest first. */
    @FunctionalInterface
    public interface AccessLines {
        List<AccessLog.Line> find(AccessQuery query, int limit);
    }

    /** Over an open register. */
    public static AccountsDesk of(Desk desk) {
        return new AccountsDesk(
                desk.session(), desk.accounts(), (query, limit) -> desk.looks().find(desk.session(), query, limit));
    }
}
