package org.sanad.core.sync;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.sanad.core.office.Behind;
import org.sanad.core.office.Office;
import org.sanad.core.office.Register;

/** What there is to send and to see to. */
public final class ExchangeService {
    private final Register register;
    private final KeyStore store;

    public ExchangeService(Register register) {
        this.register = register;
        this.store = new KeyStore(register);
    }

    public Standing standing() {
        return register.database().read(sql -> {
            var office = register.officeCode();
            var headquarters = office.equals(Office.HEADQUARTERS);
            var unconfirmed = new ArrayList<>(store.known(sql));
            unconfirmed.removeAll(store.confirmed(sql));
            return new Standing(
                    headquarters || store.invitation(sql).isPresent(),
                    StateStore.dossiers(
                            sql, office, register.epoch(), PackageStore.acknowledged(sql, register.epoch()) + 1),
                    headquarters ? Along.NONE : along(sql, office),
                    ExchangeStore.lastSent(sql).orElse(null),
                    ExchangeStore.lastAcknowledged(sql).orElse(null),
                    headquarters ? unconfirmed : List.of(),
                    new WaitingStore(sql, office).mine(),
                    Clearing.kept(register.folder().received()),
                    new Behind(sql).why().orElse(null),
                    store.keys(sql).map(keys -> keys.identity().fingerprint()).orElse(null));
        });
    }

    /**
     * What went up and what came back, without counting what there is to send.
     *
     * @param invited whether the office can send
     * @param sent null before the first package
     * @param acknowledged null before the first receipt
     */
    public record Exchanged(boolean invited, Standing.Last sent, Standing.Last acknowledged) {}

    public Exchanged exchanged() {
        return register.database()
                .read(sql -> new Exchanged(
                        store.invitation(sql).isPresent(),
                        ExchangeStore.lastSent(sql).orElse(null),
                        ExchangeStore.lastAcknowledged(sql).orElse(null)));
    }

    /** The last package of each office that one was taken in of, the one taken in longest ago first. */
    public List<LastPackage> lastReceived() {
        return register.database().read(ExchangeStore::lastReceived);
    }

    private Along along(DSLContext sql, String office) {
        return Along.of(
                office,
                PackageStore.toForward(sql, register.folder().received(), office, register.epoch()).stream()
                        .filter(one -> Files.exists(one.file()))
                        .map(one -> one.name().office())
                        .toList());
    }
}
