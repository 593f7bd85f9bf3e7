package org.sanad.core.sync;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.sanad.core.office.Register;
import org.sanad.core.statement.SealReader;
import org.sanad.core.statement.Signing;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Signs statements with this office's key, and knows those of others from the keyring and from what they sent. */
public final class StatementSigning implements Signing {
    private static final Problem UNREADABLE = Problem.of("statement.seal_unreadable");

    private final Register register;
    private final Clock clock;
    private final KeyStore store;

    public StatementSigning(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
        this.store = new KeyStore(register);
    }

    /** What is signed: with who signs, so that it can be verified where nothing else is known. */
    record Body(String format, Claim statement, OfficeIdentity by) {
        static final String FORMAT = "sanad-statement";

        Body {
            Shape.require(FORMAT.equals(format), "format");
            Shape.require(statement != null, "statement");
            Shape.require(by != null, "by");
        }
    }

    @Override
    public String seal(Claim claim) {
        var keys = register.database().write(sql -> store.keysOrNew(sql, clock.instant()));
        var signed = Signed.of(new Body(Body.FORMAT, claim, keys.identity()), keys.signing());
        return new String(signed.bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public Read read(String seal) {
        return read(seal, this::known);
    }

    /** For whoever has no register: a signature is genuine or not, and no key is known. */
    public static SealReader withoutRegister() {
        return seal -> read(seal, by -> false);
    }

    private static Read read(String seal, Predicate<OfficeIdentity> known) {
        var signed = Signed.read(seal.getBytes(StandardCharsets.UTF_8), UNREADABLE);
        var body = signed.as(Body.class, UNREADABLE);
        var genuine = signed.by(body.by().signingKey())
                && body.by().office().equals(body.statement().owner());
        return new Read(
                body.statement(), genuine, known.test(body.by()), body.by().fingerprint());
    }

    private boolean known(OfficeIdentity by) {
        return own().filter(own -> same(own, by)).isPresent() || vouchedFor(by);
    }

    private Optional<OfficeIdentity> own() {
        return register.database().read(store::keys).map(OfficeKeys::identity);
    }

    /** An office that was not invited yet knows nobody but itself. */
    private boolean vouchedFor(OfficeIdentity by) {
        try {
            return register
                    .database()
                    .read(sql -> Trust.of(sql, store, register.officeCode(), clock.instant()))
                    .known()
                    .offices()
                    .stream()
                    .anyMatch(one -> same(one, by));
        } catch (ProblemException notInvited) {
            return false;
        }
    }

    private static boolean same(OfficeIdentity one, OfficeIdentity other) {
        return one.office().equals(other.office()) && one.signingKey().equals(other.signingKey());
    }
}
