package org.sanad.core.desk;

import java.util.Set;
import java.util.UUID;
import org.sanad.core.facts.FactFile;
import org.sanad.core.facts.Facts;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Register;
import org.sanad.data.Database;

/** The tree of offices, and the figures that are grouped by it: read when they are first asked for. */
final class Figures {
    private final Database database;
    private final FactFile file;
    private OfficeTree offices;
    private Facts facts;

    Figures(Register register) {
        this.database = register.database();
        this.file = new FactFile(register.folder(), register.key());
        this.offices = database.read(new OfficeStore()::tree);
    }

    synchronized OfficeTree offices() {
        return offices;
    }

    synchronized Facts facts() {
        if (facts == null) {
            facts = new Facts(database, offices, file);
        }
        return facts;
    }

    /** After headquarters may have set another tree. */
    synchronized void renew() {
        var before = offices.offices();
        offices = database.read(new OfficeStore()::tree);
        if (!before.equals(offices.offices())) {
            facts = null;
        }
    }

    /** Before the register is closed. */
    synchronized void keep() {
        if (facts != null) {
            facts.keep();
        }
    }

    synchronized void changed(Set<UUID> records) {
        if (facts != null) {
            facts.changed(records);
        }
    }
}
