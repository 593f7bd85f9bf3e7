package org.sanad.core.account;

import org.sanad.core.Coded;

/** What the access log tells of. */
public enum Access implements Coded {
    ACCOUNT_ADD,
    ACCOUNT_ROLES,
    ACCOUNT_PASSWORD,
    ACCOUNT_RESET,
    ACCOUNT_REMOVE,
    RECOVERY_MAKE,
    RECOVERY_USE,
    LOCK_MINUTES,
    DOSSIER_OPEN,
    CNIE_SHOW,
    DOCUMENT_PRINT,
    DOCUMENT_WORDING,
    BACKUP,
    PERSON_EXTRACT,
    EXPORT,
    EXPORT_UNMASKED
}
