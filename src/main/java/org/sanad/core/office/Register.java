package org.sanad.core.office;

import java.util.UUID;
import org.sanad.data.Database;
import org.sanad.data.MasterKey;
import org.sanad.data.RegisterFolder;

/**
 * An open register.
 *
 * @param officeCode whose register it is
 * @param epoch identity of this life of the database: a restored copy begins another
 * @param demonstration true when everything in it was generated
 */
public record Register(
        RegisterFolder folder, MasterKey key, Database database, String officeCode, UUID epoch, boolean demonstration)
        implements AutoCloseable {
    @Override
    public void close() {
        database.close();
    }
}
