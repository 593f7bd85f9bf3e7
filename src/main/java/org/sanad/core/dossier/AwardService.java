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
import org.sanad.core.fund.SliceWriter;
import org.sanad.core.history.Door;
import org.sanad.core.office.Behind;
import org.sanad.core.subsidy.Donor;
import org.sanad.core.subsidy.DonorStore;
import org.sanad.core.subsidy.Given;
import org.sanad.core.subsidy.GivenStore;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.subsidy.ProgrammeStore;
import org.sanad.core.subsidy.Proposal;
import org.sanad.core.subsidy.Proposing;
import org.sanad.core.subsidy.SubsidyRules;
import org.sanad.core.subsidy.SubsidyStore;
import org.sanad.core.subsidy.SubsidyWriter;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Gives support to dossiers, and takes back what will not be paid. */
public final class AwardService {
    private final Session reader;
    private final Records records;
    private final Door door;
    private final Clock clock;
    private final Giving giving;
    private final Proposing proposing;
    private final SliceWriter slices;
    private final SubsidyWriter writer;
    private final DossierStore store = new DossierStore();
    private final SubsidyStore subsidies = new SubsidyStore();
    private final ProgrammeStore programmes = new ProgrammeStore();
    private final DonorStore donors = new DonorStore();

    /** @param reader who is at work */
    public AwardService(
            Session reader, Database database, Door door, Clock clock, DossierWriter writer, Supplier<UUID> ids) {
        this.reader = reader;
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.giving = new Giving(writer);
        this.proposing = new Proposing(ids);
        this.slices = new SliceWriter(ids);
        this.writer = new SubsidyWriter(ids);
    }

    /** All, those that ended among them. */
    public List<Programme> programmes() {
        return records.readForAll(programmes::all);
    }

    /** The directory of donors, those that give no more among them. */
    public List<Donor> donors() {
        return records.readForAll(donors::all);
    }

    /** What each donor and programme gave to the dossiers of this register, the largest first. */
    public List<Given> given() {
        return records.read(reader, new GivenStore()::all);
    }

    /**
     * Proposes an award. In an office of one person it is given at once, and the record says so; otherwise it waits for
     * another person, and its amount is kept for it in the slice. With {@code settle}, giving it also settles the dossier
     * on the date of the decision.
     *
     * @throws ProblemException {@code award.*} and {@code programme.*} at the columns of an award and
     *     {@code instalments}, {@code award.above_slice}; {@code life.*}; {@code dossier.not_own}; {@code right.missing};
     *     {@code fund.rescue_first}
     */
    public DossierFile give(Session session, UUID dossierId, NewAward award, boolean settle) {
        var today = LocalDate.now(clock);
        door.write(session, settle ? "award.settle" : "award.give", change -> {
            new Behind(change.sql()).refuse();
            var file = OwnerRules.own(file(change.sql(), dossierId), session);
            var balance = award.terms().programme() == null
                    ? null
                    : slices.standing(change, Giving.slice(file, award), today);
            giving.refuse(change.sql(), file, award, settle, balance, today);
            var content = new Proposal.Giving(award, settle);
            if (proposing.propose(change, session, dossierId, null, content, today)) {
                giving.apply(change, session, file, award, settle);
            }
            return null;
        });
        return find(dossierId);
    }

    /**
     * Takes back what of an award will not be paid, by a line with a reason; the slice has it again.
     *
     * @param amount in centimes, at most what remains to be paid
     * @throws ProblemException {@code award.release_above}, {@code life.reason_missing}, {@code award.not_own}, {@code fund.rescue_first}
     */
    public DossierFile release(Session session, UUID dossierId, UUID awardId, long amount, String typed) {
        var reason = Tidy.text(typed);
        door.write(session, "award.release", change -> {
            new Behind(change.sql()).refuse();
            var award = subsidies
                    .find(change.sql(), awardId)
                    .orElseThrow(() -> new ProblemException(Problem.of("award.unknown")));
            SubsidyRules.requireOwn(award, session.officeCode());
            ProblemException.refuse(SubsidyRules.release(award, amount, reason));
            writer.release(change, award, amount, LocalDate.now(clock), reason);
            return null;
        });
        return find(dossierId);
    }

    private DossierFile find(UUID id) {
        return records.read(reader, sql -> file(sql, id));
    }

    private DossierFile file(DSLContext sql, UUID id) {
        return store.file(sql, id).orElseThrow(() -> new ProblemException(Problem.of("dossier.unknown")));
    }
}
