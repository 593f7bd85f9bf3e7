package org.sanad.ui.account;

import java.util.List;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.AccountService;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;

/** What the screen of accounts works with. */
public record AccountsDesk(Session session, AccountService accounts, AccessLines log) {
    /** Lines of the access log, the newest first. */
    @FunctionalInterface
    public interface AccessLines {
        List<AccessLog.Line> newest(int limit);
    }

    /** Over an open register. */
    public static AccountsDesk of(Desk desk) {
        var log = new AccessLog(desk.clock());
        return new AccountsDesk(
                desk.session(),
                desk.accounts(),
                limit -> desk.register().database().read(sql -> log.page(sql, 0, limit)));
    }
}
