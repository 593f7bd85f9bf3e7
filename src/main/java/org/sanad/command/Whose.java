package org.sanad.command;

import java.nio.file.Path;
import java.util.List;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Office;
import org.sanad.core.office.Registers;
import org.sanad.core.sync.Invitation;
import org.sanad.data.RegisterFolder;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Option;

/** The two ways to say whose register is to be made: an office's code, or its invitation. */
final class Whose {
    @Option(names = "--office", paramLabel = "CODE", descriptionKey = "command.office")
    private String office;

    @Option(names = "--invitation", paramLabel = "FILE", descriptionKey = "command.invitation")
    private Path invitation;

    /** Makes the register, and takes in the invitation, if any. */
    Desk make(Tools tools, RegisterFolder folder, char[] password, String person, boolean demonstration) {
        var invited = invitation == null ? null : Invitation.read(invitation);
        var offices = invited == null ? List.<Office>of() : invited.offices();
        var plays = demonstration || invited != null && invited.demonstration();
        var plan = new Registers.Plan(folder, code(), person, password, plays, offices);
        var desk = new Desk(tools.registers().create(plan), tools.clock());
        if (invitation != null) {
            desk.invitations().accept(desk.session(), invitation);
        }
        return desk;
    }

    private String code() {
        if (invitation == null) {
            return office;
        }
        return Invitation.read(invitation)
                .invited()
                .map(Office::code)
                .orElseThrow(() -> new ProblemException(Problem.of("office.unknown", invitation)));
    }
}
