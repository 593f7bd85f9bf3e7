package org.sanad.core.account;

import java.util.Locale;

/** What may be allowed or refused; who may is in {@link Rights}. */
public enum Action {
    READ_DOSSIERS,
    WRITE_DOSSIERS,
    DECIDE,
    PROPOSE,
    APPROVE,
    KEEP_LEDGER,
    EXCHANGE,
    IMPORT,
    EXPORT,
    EXPORT_UNMASKED,
    MANAGE_ACCOUNTS,
    BACK_UP,
    CHANGE_SETTINGS,
    INSPECT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
