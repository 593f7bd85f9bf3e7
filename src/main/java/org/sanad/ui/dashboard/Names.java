package org.sanad.ui.dashboard;

import java.util.List;
import java.util.Optional;
import org.sanad.core.facts.Dimension;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Place;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Wording;

/** How the codes of a dimension read. */
record Names(Wording wording, OfficeTree offices, List<Programme> programmes) {
    /** @param code null where the dossier does not say */
    String of(Dimension dimension, String code) {
        if (code == null) {
            return wording.get(dimension == Dimension.PROGRAMME ? "dashboard.no_award" : "dashboard.unsaid");
        }
        return switch (dimension) {
            case REGION -> place(offices.region(code), code);
            case PROVINCE -> place(offices.province(code), code);
            case OFFICE -> place(offices.find(code), code);
            case KIND -> wording.texts().word("kind", code);
            case SECTOR -> wording.texts().word("sector", code);
            case STATE -> wording.texts().word("state", code);
            case GENDER -> wording.texts().word("gender", code);
            case PROGRAMME -> programme(code);
            case YEAR -> code;
        };
    }

    private String place(Optional<? extends Place> place, String code) {
        return place.map(found -> found.name(wording.lang())).orElse(code);
    }

    private String programme(String code) {
        return programmes.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name(wording.lang()))
                .findFirst()
                .orElse(code);
    }
}
