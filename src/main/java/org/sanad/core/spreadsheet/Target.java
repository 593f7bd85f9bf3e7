package org.sanad.core.spreadsheet;

import org.sanad.core.Coded;

/** What a column of a spreadsheet can mean. The code is the word in the lists, in mappings and in the bundles. */
public enum Target implements Coded {
    TITLE_AR,
    TITLE_FR,
    KIND,
    PURPOSE,
    SECTOR,
    PROVINCE,
    COMMUNE,
    FILED_ON,
    STATE,
    STATE_ON,
    NAME_AR,
    NAME_LATIN,
    /** The given name, where the family name stands in a column of its own, which then is that of the name. */
    GIVEN_AR,
    GIVEN_LATIN,
    ORGANISATION_AR,
    ORGANISATION_LATIN,
    ICE,
    TRADE_REGISTER,
    TRADE_COURT,
    TAX_NUMBER,
    COOPERATIVE_REGISTER,
    COOPERATIVE_COURT,
    CNIE,
    BIRTH_DATE,
    GENDER,
    PHONE,
    KINSHIP,
    FIGHTER_NAME,
    TITLE_NUMBER,
    COST,
    OWN_CASH,
    ASKED,
    JOBS_PLANNED,
    JOBS_START,
    FAMILY_JOBS_START,
    PROGRAMME,
    BUDGET_YEAR,
    SUPPORT,
    AWARDED,
    PAID,
    DECISION_NUMBER,
    DECISION_ON,
    DESCRIPTION,
    FIRST_PAID_ON,
    FIRST_PAID,
    SECOND_PAID_ON,
    SECOND_PAID,
    BALANCE_PAID_ON,
    BALANCE_PAID;

    /** Whether people merge cells of such a column over the rows that have the value in common. Amounts never count twice. */
    boolean groups() {
        return switch (this) {
            case KIND, PURPOSE, SECTOR, PROVINCE, COMMUNE, FILED_ON, STATE, STATE_ON, PROGRAMME, BUDGET_YEAR -> true;
            case SUPPORT, DECISION_NUMBER, DECISION_ON -> true;
            default -> false;
        };
    }

    /** The value of a code; null for null. */
    public static Target of(String code) {
        return Coded.of(Target.class, code);
    }
}
