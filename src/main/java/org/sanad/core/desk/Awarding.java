package org.sanad.core.desk;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.dossier.AwardService;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.ProposalService;
import org.sanad.core.history.Door;
import org.sanad.core.office.Register;
import org.sanad.core.paper.PaperService;
import org.sanad.core.subsidy.PaymentService;

/** What gives support and pays it: a proposal carries out either once another person approves. */
record Awarding(AwardService awards, PaymentService payments, ProposalService proposals) {
    static Awarding of(
            Register register, Door door, Clock clock, DossierWriter writer, PaperService papers, Supplier<UUID> ids) {
        var reader = register.session();
        var database = register.database();
        var payments = new PaymentService(door, clock, ids, papers::unpaid);
        return new Awarding(
                new AwardService(reader, database, door, clock, writer, ids),
                payments,
                new ProposalService(reader, database, door, clock, writer, payments, ids));
    }
}
