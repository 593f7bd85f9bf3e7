package org.sanad.core.sync;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.core.office.OfficeTree;

/** Headquarters' making of invitations. */
public final class Inviter {
    private final OfficeKeys headquarters;
    private final Function<String, byte[]> derive;
    private final boolean demonstration;

    /**
     * @param derive 32 bytes for a purpose, from headquarters' master key
     * @param demonstration whether headquarters' own data are generated
     */
    public Inviter(OfficeKeys headquarters, Function<String, byte[]> derive, boolean demonstration) {
        this.headquarters = headquarters;
        this.derive = derive;
        this.demonstration = demonstration;
    }

    /**
     * @param expires last day on which the office may be set up by it
     * @throws org.sanad.text.ProblemException {@code office.unknown}
     */
    public Invitation invite(String office, OfficeTree tree, Keyring keyring, UUID id, LocalDate expires) {
        return invite(office, tree, keyring, null, id, expires);
    }

    /** The same with what headquarters set for all; {@code reference} may be null. */
    Invitation invite(String office, OfficeTree tree, Keyring keyring, Signed reference, UUID id, LocalDate expires) {
        var once = SigningKey.random();
        var certificate = new Certificate(Certificate.FORMAT, id, office, once.publicKey(), expires.toString());
        var above = new TreeMap<String, String>();
        tree.above(office).stream()
                .filter(one -> !one.headquarters())
                .forEach(one -> above.put(one.code(), mailbox(one.code()).recipient()));
        return new Invitation(
                Invitation.FORMAT,
                Invitation.VERSION,
                id,
                office,
                tree.offices(),
                headquarters.identity(),
                keyring.sign(headquarters),
                reference,
                once.text(),
                Signed.of(certificate, headquarters.signing()),
                mailbox(office).text(),
                above,
                demonstration);
    }

    private SealingKey mailbox(String office) {
        return SealingKey.derived(derive.apply("mailbox/" + office));
    }
}
