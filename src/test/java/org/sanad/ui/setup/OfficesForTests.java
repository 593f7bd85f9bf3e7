package org.sanad.ui.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Progress;

/** Two offices, and a memory of what was asked. */
final class OfficesForTests implements Setup {
    static final OfficeChoice HEADQUARTERS = new OfficeChoice("HQ", "المقر المركزي", "Siège");
    static final OfficeChoice TAN_TAN =
            new OfficeChoice("P10.521", "النيابة الإقليمية طانطان", "Délégation provinciale Tan-Tan");

    final List<NewRegister> made = new ArrayList<>();
    boolean entered;
    Problem refusal;

    @Override
    public List<OfficeChoice> offices() {
        return List.of(HEADQUARTERS, TAN_TAN);
    }

    @Override
    public List<Known> known() {
        return List.of(new Known(Path.of("/home/sanad/Sanad/P10.521"), TAN_TAN));
    }

    @Override
    public Path proposedFolder(String officeCode, boolean demonstration) {
        return Path.of("/home/sanad/Sanad").resolve(demonstration ? "demo" : officeCode);
    }

    @Override
    public Invited invitation(Path file) {
        return new Invited(TAN_TAN, "4F2A 91C0 77DE 1B35");
    }

    @Override
    public void create(NewRegister wish, Progress progress) {
        if (refusal != null) {
            throw new ProblemException(refusal);
        }
        made.add(wish);
    }

    @Override
    public void created() {
        entered = true;
    }
}
