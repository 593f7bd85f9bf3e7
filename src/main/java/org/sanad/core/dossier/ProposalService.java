package org.sanad.core.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.sanad.core.Tidy;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.fund.FundStore;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.office.Behind;
import org.sanad.core.subsidy.PaymentService;
import org.sanad.core.subsidy.Proposal;
import org.sanad.core.subsidy.ProposalRules;
import org.sanad.core.subsidy.ProposalStore;
import org.sanad.core.subsidy.Proposing;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Approves or refuses what another person proposed. */
public final class ProposalService {
    private final Session reader;
    private final Records records;
    private final Door door;
    private final Clock clock;
    private final Giving giving;
    private final PaymentService payments;
    private final Proposing proposing;
    private final ProposalStore store = new ProposalStore();
    private final DossierStore dossiers = new DossierStore();
    private final FundStore funds = new FundStore();

    public ProposalService(
            Session reader,
            Database database,
            Door door,
            Clock clock,
            DossierWriter writer,
            PaymentService payments,
            Supplier<UUID> ids) {
        this.reader = reader;
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.giving = new Giving(writer);
        this.payments = payments;
        this.proposing = new Proposing(ids);
    }

    /** Of a dossier, oldest first. */
    public List<Proposal> of(UUID dossierId) {
        return records.read(reader, sql -> store.ofDossier(sql, dossierId));
    }

    /** Identities of what was proposed for a dossier. */
    public List<UUID> records(UUID dossierId) {
        return of(dossierId).stream().map(Proposal::id).toList();
    }

    /** What waits in an office, oldest first. */
    public List<Proposal> waiting(String office) {
        return records.read(reader, sql -> store.waiting(sql, office));
    }

    /**
     * Approves a proposal and carries it out, in one save; what held when it was proposed must still hold.
     *
     * @throws ProblemException {@code proposal.own}, {@code proposal.decided}, {@code right.missing}, {@code fund.rescue_first}, and the refusals of
     *     giving and paying
     */
    public DossierFile approve(Session session, UUID id) {
        var dossierId = door.write(session, "proposal.approve", change -> {
            new Behind(change.sql()).refuse();
            var proposal = find(change.sql(), id);
            ProblemException.refuse(ProposalRules.approve(proposal, session));
            var today = LocalDate.now(clock);
            proposing.decide(change, proposal.decided(Proposal.Standing.APPROVED, session.person(), today, null));
            carryOut(change, session, proposal, today);
            return proposal.dossierId();
        });
        return records.read(reader, sql -> file(sql, dossierId));
    }

    private void carryOut(Change change, Session session, Proposal proposal, LocalDate today) {
        switch (proposal.content()) {
            case Proposal.Giving(var award, var settle) -> {
                var file = OwnerRules.own(file(change.sql(), proposal.dossierId()), session);
                var balance = funds.balance(change.sql(), Giving.slice(file, award));
                var studied =
                        file.dossier().state() == State.UNDER_STUDY; // another award may have settled it meanwhile
                var settles = settle && studied;
                giving.refuse(change.sql(), file, award, settles, balance, today);
                giving.apply(change, session, file, award, settles);
            }
            case Proposal.Paying paying -> payments.pay(change, session, proposal.awardId(), paying.payment());
        }
    }

    /**
     * Refuses a proposal with a reason; who proposed takes it back the same way.
     *
     * @throws ProblemException {@code proposal.decided}, {@code life.reason_missing}, {@code right.missing}
     */
    public DossierFile refuse(Session session, UUID id, String typed) {
        var reason = Tidy.text(typed);
        var dossierId = door.write(session, "proposal.refuse", change -> {
            var proposal = find(change.sql(), id);
            ProblemException.refuse(ProposalRules.refuse(proposal, reason));
            proposing.decide(
                    change,
                    proposal.decided(Proposal.Standing.REFUSED, session.person(), LocalDate.now(clock), reason));
            return proposal.dossierId();
        });
        return records.read(reader, sql -> file(sql, dossierId));
    }

    private Proposal find(DSLContext sql, UUID id) {
        return store.find(sql, id).orElseThrow(() -> new ProblemException(Problem.of("proposal.unknown")));
    }

    private DossierFile file(DSLContext sql, UUID id) {
        return dossiers.file(sql, id).orElseThrow(() -> new ProblemException(Problem.of("dossier.unknown")));
    }
}
