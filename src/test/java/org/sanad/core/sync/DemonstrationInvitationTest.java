package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Session;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.Register;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** A headquarters that only plays with generated data is never that of real dossiers. */
class DemonstrationInvitationTest {
    private static final String OFFICE = "P02.265";

    @TempDir
    Path folder;

    private Path invitation;

    @BeforeEach
    void invite() {
        invitation = folder.resolve("invitation");
        try (var played = make("headquarters", "HQ", true)) {
            service(played).invite(session(played), OFFICE, invitation);
        }
    }

    @Test
    void aRegisterOfRealDossiersRefusesItAndStaysUninvited() {
        try (var real = make("real", OFFICE, false)) {
            var refusal = catchThrowableOfType(
                    ProblemException.class, () -> service(real).accept(session(real), invitation));
            assertThat(refusal.problems().getFirst().key()).isEqualTo("invitation.demonstration");
            assertThat(real.database().read(new KeyStore(real)::keys)).isEmpty();
        }
    }

    @Test
    void aDemonstrationTakesItIn() {
        try (var played = make("played", OFFICE, true)) {
            assertThat(service(played).accept(session(played), invitation).office())
                    .isEqualTo(OFFICE);
        }
    }

    private Register make(String name, String office, boolean demonstration) {
        return new Registers(ScratchRegister.CHEAP)
                .create(new Registers.Plan(
                        new RegisterFolder(folder.resolve(name)),
                        office,
                        "Clerk",
                        "long enough".toCharArray(),
                        demonstration));
    }

    private static Session session(Register register) {
        return Session.first(register.officeCode(), null, "Clerk");
    }

    private static InvitationService service(Register register) {
        return new InvitationService(
                register, register.database().read(new OfficeStore()::tree), ScratchRegister.CLOCK);
    }
}
