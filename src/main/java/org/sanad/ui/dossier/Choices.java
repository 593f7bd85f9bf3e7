package org.sanad.ui.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Due;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;
import org.sanad.core.office.OfficeTree;
import org.sanad.ui.kit.Choice;

/** What a place asks for, as the core reads it: an office is its subtree. */
final class Choices {
    private final OfficeTree offices;
    private final Clock clock;

    Choices(OfficeTree offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    DossierQuery query(Choice choice) {
        return new DossierQuery(
                choice.text(),
                set(State.of(choice.state())),
                set(Kind.of(choice.kind())),
                set(Sector.of(choice.sector())),
                set(choice.province()),
                choice.region(),
                choice.office() == null ? Set.of() : offices.within(choice.office()),
                choice.year(),
                choice.programme(),
                choice.from(),
                choice.to(),
                choice.measure(),
                Due.of(choice.due()),
                choice.due() == null ? null : LocalDate.now(clock));
    }

    private static <T> Set<T> set(T value) {
        return value == null ? Set.of() : Set.of(value);
    }
}
