package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dossier as a list shows it. Amounts in centimes.
 *
 * @param nameAr of the holder, or of the cooperative or association; as {@code nameLatin} null where it is not known
 * @param asked null where it was not said
 */
public record DossierLine(
        UUID id,
        String number,
        Kind kind,
        String titleAr,
        String titleFr,
        String nameAr,
        String nameLatin,
        Sector sector,
        String provinceCode,
        State state,
        LocalDate stateOn,
        Long asked,
        long awarded,
        long paid) {}
