package org.sanad.ui.dashboard;

import org.sanad.core.facts.Dimension;
import org.sanad.ui.kit.Choice;

/** A choice by the dimension of a chart. */
final class Narrowing {
    private Narrowing() {}

    /** The code that is chosen; null where none is. */
    static String get(Choice choice, Dimension dimension) {
        return switch (dimension) {
            case REGION -> choice.region();
            case PROVINCE -> choice.province();
            case OFFICE -> choice.office();
            case KIND -> choice.kind();
            case SECTOR -> choice.sector();
            case PROGRAMME -> choice.programme();
            case YEAR -> choice.year() == null ? null : String.valueOf(choice.year());
            case STATE -> choice.state();
            case GENDER -> null;
        };
    }

    /** The choice with another code; null for any. A province stands and falls with its region. */
    static Choice set(Choice choice, Dimension dimension, String code) {
        return switch (dimension) {
            case REGION -> choice.region(code).province(null);
            case PROVINCE -> choice.province(code);
            case OFFICE -> choice.office(code);
            case KIND -> choice.kind(code);
            case SECTOR -> choice.sector(code);
            case PROGRAMME -> choice.programme(code);
            case YEAR -> choice.year(code == null ? null : Integer.valueOf(code));
            case STATE -> choice.state(code);
            case GENDER -> choice;
        };
    }

    /** Chooses a code, or takes the choice back. */
    static Choice toggle(Choice choice, Dimension dimension, String code) {
        return set(choice, dimension, code.equals(get(choice, dimension)) ? null : code);
    }
}
