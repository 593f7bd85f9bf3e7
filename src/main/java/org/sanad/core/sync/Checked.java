package org.sanad.core.sync;

import java.util.List;
import java.util.Optional;
import org.sanad.text.ProblemException;

/** What checking a package found. Only a package without damage can be opened. */
public final class Checked {
    /** How sure it is who signed. */
    public enum Sender {
        /** The package is whole and signed by the key it names; whose that is cannot be told here. */
        UNKNOWN,
        /** Presented by an enrolment that headquarters' key vouches for. */
        PRESENTED,
        /** The key known for this office. */
        KNOWN,
        /** A key that headquarters took back. */
        REVOKED
    }

    private final String file;
    private final Contents contents;
    private final Sender sender;
    private final Enrolment.Presented presented;
    private final List<Damage> damages;
    private final List<Checked> forwarded;

    Checked(
            String file,
            Contents contents,
            Sender sender,
            Enrolment.Presented presented,
            List<Damage> damages,
            List<Checked> forwarded) {
        this.file = file;
        this.contents = contents;
        this.sender = sender;
        this.presented = presented;
        this.damages = List.copyOf(damages);
        this.forwarded = List.copyOf(forwarded);
    }

    /** Name of the file; with {@code !/} and a path for a package within it. */
    public String file() {
        return file;
    }

    /** Whether all of it, and of the packages within it, is as it was written. */
    public boolean whole() {
        return damages.isEmpty();
    }

    /** What is wrong here and in the packages within it. */
    public List<Damage> damages() {
        return damages;
    }

    /** Empty where the label cannot be read. */
    public Optional<Label> label() {
        return Optional.ofNullable(contents.label());
    }

    public Sender sender() {
        return sender;
    }

    /** The identity that came with it, where that was verified. */
    public Optional<Enrolment.Presented> presented() {
        return Optional.ofNullable(presented);
    }

    /** SHA-512 of the whole file, hexadecimal. */
    public String sha512() {
        return contents.sha512();
    }

    public long bytes() {
        return contents.slice().size();
    }

    public List<Checked> forwarded() {
        return forwarded;
    }

    /** @throws ProblemException with all that is wrong */
    public void refuseDamaged() {
        if (!whole()) {
            throw new ProblemException(damages.stream().map(Damage::problem).toList());
        }
    }

    Contents contents() {
        return contents;
    }
}
