package org.sanad.core.sync;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.sanad.core.office.Register;
import org.sanad.core.transfer.Seals;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Signs with this office's key, and knows those of others from the keyring and from what they sent. */
public final class OfficeSeals implements Seals {
    private static final Problem UNREADABLE = Problem.of("transfer.unreadable");

    private final Register register;
    private final Clock clock;
    private final KeyStore store;

    public OfficeSeals(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
        this.store = new KeyStore(register);
    }

    @Override
    public String sign(Object body) {
        var keys = register.database()
                .read(store::keys)
                .orElseThrow(() -> new ProblemException(Problem.of("sync.not_invited")));
        return new String(Signed.of(body, keys.signing()).bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public <T> Read<T> read(String document, Class<T> type, String office) {
        var signed = Signed.read(document.getBytes(StandardCharsets.UTF_8), UNREADABLE);
        return new Read<>(signed.as(type, UNREADABLE), signature(signed, office));
    }

    private Signature signature(Signed signed, String office) {
        var known = register
                .database()
                .read(sql -> Trust.of(sql, store, register.officeCode(), clock.instant()))
                .known()
                .offices()
                .stream()
                .filter(one -> one.office().equals(office))
                .toList();
        if (known.isEmpty()) {
            return Signature.NOT_KNOWN;
        }
        return known.stream().anyMatch(one -> signed.by(one.signingKey())) ? Signature.VERIFIED : Signature.FORGED;
    }

    @Override
    public String hash(String document) {
        return Hash.hex(Hash.digest("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
    }
}
