package org.sanad.ui.backup;

import org.sanad.core.account.Session;
import org.sanad.core.backup.BackupService;
import org.sanad.core.desk.Desk;
import org.sanad.core.proof.ProofService;

/** What the screen of backups works with. */
public record BackupsDesk(Session session, BackupService backups, ProofService proofs) {
    /** Over an open register. */
    public static BackupsDesk of(Desk desk) {
        return new BackupsDesk(desk.session(), desk.backups(), desk.proofs());
    }
}
