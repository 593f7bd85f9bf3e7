package org.sanad.core.document;

import java.util.Map;
import org.sanad.core.dossier.LifeRules;
import org.sanad.text.Texts;

/** What a person takes home who filed a dossier (laws 55-19 and 09-08). The dossier is filed. */
public record FilingReceipt(Subject dossier) implements Document {
    @Override
    public DocumentKind kind() {
        return DocumentKind.FILING_RECEIPT;
    }

    @Override
    public Filling fill(Texts texts) {
        var filedOn = dossier.file().dossier().filedOn();
        var values = dossier.values(texts)
                .day("decide_by", filedOn == null ? null : filedOn.plusDays(LifeRules.DAYS_TO_DECIDE));
        return new Filling(values.map(), Map.of());
    }

    @Override
    public String subject() {
        return dossier.number();
    }
}
