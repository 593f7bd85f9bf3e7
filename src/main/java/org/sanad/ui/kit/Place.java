package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.UUID;
import org.sanad.core.dossier.Arrangement;
import org.sanad.core.dossier.DossierQuery;

/** Where a person can go. Places carry codes and identities only, so that no screen needs to know another. */
public sealed interface Place {
    /** Before any register is open: what to begin with. */
    record Start() implements Place {}

    /** Making a register for an office. */
    record SetUp(Way way) implements Place {
        /** What the register will be. */
        public enum Way {
            OFFICE,
            HEADQUARTERS,
            INVITATION,
            DEMONSTRATION
        }
    }

    /**
     * Opening a register with its password.
     *
     * @param folder null where the person has yet to choose it
     * @param restored ISO instant of the backup that was just restored there; null for none
     */
    record Unlock(Path folder, String restored) implements Place {
        public Unlock(Path folder) {
            this(folder, null);
        }
    }

    /** Opening a register with its key on paper, when passwords are lost. */
    record Recover(Path folder) implements Place {}

    /** A register whose file is damaged or gone, and that cannot be built from what stands beside it. */
    record Repair(Path folder) implements Place {}

    /** The key on paper: made, written down. */
    record RecoveryPaper() implements Place {}

    /** What waits for this office. */
    record Today() implements Place {}

    /**
     * The list of dossiers, all or some.
     *
     * @param choice null for the list as it was left, which begins with all
     * @param view name of a view that the person keeps; null for none, then the choice counts
     */
    record Dossiers(Choice choice, String view) implements Place {
        public Dossiers() {
            this(null);
        }

        public Dossiers(Choice choice) {
            this(choice, null);
        }
    }

    /**
     * One dossier.
     *
     * @param id null to begin a new one
     * @param section code of the part of the form that is shown; null for the first
     */
    record Dossier(UUID id, String section) implements Place {
        public Dossier(UUID id) {
            this(id, null);
        }
    }

    /**
     * All that is held on a person.
     *
     * @param id of a record of theirs
     */
    record Person(UUID id) implements Place {}

    /**
     * A document of a dossier, to be looked at and printed.
     *
     * @param document code of its kind, such as {@code filing_receipt}
     */
    record Print(String document, UUID dossier) implements Place {}

    /**
     * A list of dossiers, to be looked at and printed.
     *
     * @param filter how it was narrowed, in words; may be empty
     */
    record PrintList(DossierQuery query, String filter, Arrangement arrangement) implements Place {
        public PrintList(DossierQuery query, String filter) {
            this(query, filter, Arrangement.USUAL);
        }
    }

    /** The annual record: activities, targets and results. */
    record Activities() implements Place {}

    /** Frozen annual statements. */
    record Statements() implements Place {}

    /** All that is held on one person, to be looked at and printed for them. */
    record PrintPerson(UUID id) implements Place {}

    /** A frozen annual statement, to be looked at and printed. */
    record PrintStatement(UUID id) implements Place {}

    /** Writing a list of dossiers, or what it adds up to, into a file. */
    record Export(DossierQuery query, Arrangement arrangement) implements Place {
        public Export(DossierQuery query) {
            this(query, Arrangement.USUAL);
        }
    }

    /** Slices, the ledger, opening balances. */
    record Money() implements Place {}

    /** The offices below: what of them is here, a month of them together, the list itself. */
    record Offices() implements Place {}

    /** What headquarters sets for all: programmes, donors, the list of papers. */
    record Reference() implements Place {}

    /** Figures of this office and those under it. */
    record Dashboard() implements Place {}

    /** Taking over a spreadsheet. */
    record Import() implements Place {}

    /** Sending and receiving. */
    record Exchanges() implements Place {}

    /** The register of what was sent and received. */
    record ExchangeRegister() implements Place {}

    /** Two copies of this register wrote on: what the one alone has, written once more in the other. */
    record OtherCopy() implements Place {}

    /** The slip of a package that was sent, to be looked at and printed. */
    record PrintSlip(UUID epoch, long sequence) implements Place {}

    /** Fields that two sides changed. */
    record Conflicts() implements Place {}

    /**
     * What others suggest about dossiers of this office, and this office about theirs.
     *
     * @param dossier about which something is to be suggested; null to look
     */
    record Suggestions(UUID dossier) implements Place {
        public Suggestions() {
            this(null);
        }
    }

    /** People who may be one in two offices. */
    record Duplicates() implements Place {}

    /**
     * Dossiers that move between offices.
     *
     * @param dossier that is to be offered; null to look
     */
    record Transfers(UUID dossier) implements Place {
        public Transfers() {
            this(null);
        }
    }

    /** Making a register from a backup. */
    record Restore() implements Place {}

    /** Backups and the proof that nothing was altered. */
    record Backups() implements Place {}

    /**
     * People who open this register.
     *
     * @param password whether the person is about to change their own password
     */
    record Accounts(boolean password) implements Place {
        public Accounts() {
            this(false);
        }
    }

    /** How this office words its documents. */
    record Wordings() implements Place {}

    /** The proof of the register, and what inspections found. */
    record Inspection() implements Place {}

    /**
     * The guide.
     *
     * @param of the place whose page is shown; null for the first
     */
    record Help(Place of) implements Place {}

    /** The libraries that Sanad is made with. */
    record Parts() implements Place {}

    /** A newer version of Sanad, from a stick. */
    record Update() implements Place {}

    /** Language, appearance, what this office is. */
    record Settings() implements Place {}
}
