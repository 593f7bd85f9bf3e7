package org.sanad.core.office;

import java.util.UUID;
import org.sanad.core.account.Session;
import org.sanad.data.Database;
import org.sanad.data.KeyCost;
import org.sanad.data.MasterKey;
import org.sanad.data.RegisterFolder;

/**
 * An open register.
 *
 * @param officeCode whose register it is
 * @param epoch identity of this life of the database: a restored copy begins another
 * @param demonstration true when everything in it was generated
 * @param session whose password opened it
 * @param cost of guessing the password of a further person
 */
public record Register(
        RegisterFolder folder,
        MasterKey key,
        Database database,
        String officeCode,
        UUID epoch,
        boolean demonstration,
        Session session,
        KeyCost cost)
        implements AutoCloseable {
    @Override
    public void close() {
        database.close();
    }
}
