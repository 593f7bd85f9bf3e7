package org.sanad.ui.dossier;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.dossier.SameEnterprise;
import org.sanad.ui.kit.Background;

/** What the register knows of what is being typed: communes of the province, other dossiers of the enterprise. */
final class KnownAlready {
    private final DossierDesk desk;
    private final Background background;
    private final DossierFormModel model;
    private final Supplier<UUID> dossier;

    /** @param dossier the one that is typed */
    KnownAlready(DossierDesk desk, Background background, DossierFormModel model, Supplier<UUID> dossier) {
        this.desk = desk;
        this.background = background;
        this.model = model;
        this.dossier = dossier;
    }

    /** Looks from now on at each change. */
    void look() {
        model.fields.of("province_code").subscribe(this::communes);
        model.fields.of("ice").subscribe(this::enterprise);
    }

    private void enterprise(String ice) {
        var typed = dossier.get();
        background.run(
                "dossier.same_enterprise",
                () -> ice == null || ice.isBlank()
                        ? List.<SameEnterprise>of()
                        : desk.dossiers().typedBefore().ofSameEnterprise(ice, typed),
                model.sameEnterprise::setAll);
    }

    private void communes(String province) {
        var code = province == null || province.isEmpty() ? null : province;
        background.run("dossier.communes", () -> desk.dossiers().typedBefore().communes(code), model.communes::setAll);
    }
}
