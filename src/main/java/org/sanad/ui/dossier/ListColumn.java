package org.sanad.ui.dossier;

import org.sanad.core.Coded;
import org.sanad.core.dossier.DossierOrder.By;

/** What the list can show of a dossier, a column each. */
enum ListColumn implements Coded {
    NUMBER("list.number", 208, By.NUMBER, true),
    TITLE("list.project", 240, By.TITLE, true),
    NAME("list.name", 190, By.NAME, true),
    KIND("field.kind", 130, By.KIND, false),
    SECTOR("field.sector", 130, By.SECTOR, true),
    PROVINCE("field.province_code", 140, By.PROVINCE, false),
    STATE("field.state", 160, By.STATE, true),
    STATE_ON("list.state_on", 120, By.STATE_ON, false),
    ASKED("field.asked", 130, By.ASKED, false),
    AWARDED("list.awarded", 130, By.AWARDED, true),
    PAID("list.paid", 150, By.PAID, true);

    private final String key;
    private final double width;
    private final By by;
    private final boolean atFirst;

    ListColumn(String key, double width, By by, boolean atFirst) {
        this.key = key;
        this.width = width;
        this.by = by;
        this.atFirst = atFirst;
    }

    String key() {
        return key;
    }

    double width() {
        return width;
    }

    By by() {
        return by;
    }

    /** Whether it is there until someone chooses otherwise. */
    boolean atFirst() {
        return atFirst;
    }

    /** Whether it keeps its width where the window is narrow: half a number or half a state says nothing. */
    boolean whole() {
        return this == NUMBER || this == STATE;
    }

    boolean money() {
        return this == ASKED || this == AWARDED || this == PAID;
    }
}
