package org.sanad.core.desk;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.AccountService;
import org.sanad.core.account.LookLog;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.activity.ActivityService;
import org.sanad.core.backup.BackupService;
import org.sanad.core.conflict.ConflictService;
import org.sanad.core.dossier.AwardService;
import org.sanad.core.dossier.DossierListService;
import org.sanad.core.dossier.DossierService;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.ListViewService;
import org.sanad.core.dossier.ProposalService;
import org.sanad.core.draft.DraftStore;
import org.sanad.core.duplicate.DuplicateService;
import org.sanad.core.facts.Facts;
import org.sanad.core.finding.FindingService;
import org.sanad.core.fund.FundService;
import org.sanad.core.fund.GrantService;
import org.sanad.core.fund.RecallService;
import org.sanad.core.fund.WaiverService;
import org.sanad.core.history.Door;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Register;
import org.sanad.core.overview.OverviewService;
import org.sanad.core.paper.AttachmentStore;
import org.sanad.core.paper.PaperService;
import org.sanad.core.paper.ScanService;
import org.sanad.core.person.PersonFinder;
import org.sanad.core.person.PersonLinkService;
import org.sanad.core.proof.ProofService;
import org.sanad.core.reference.ReferenceService;
import org.sanad.core.spreadsheet.ExportService;
import org.sanad.core.spreadsheet.ImportService;
import org.sanad.core.statement.StatementService;
import org.sanad.core.subsidy.PaymentService;
import org.sanad.core.suggestion.SuggestionService;
import org.sanad.core.sync.ExchangeRegister;
import org.sanad.core.sync.ExchangeService;
import org.sanad.core.sync.InvitationService;
import org.sanad.core.sync.OfficeSeals;
import org.sanad.core.sync.OtherCopyService;
import org.sanad.core.sync.ReceiveService;
import org.sanad.core.sync.RescueService;
import org.sanad.core.sync.SendService;
import org.sanad.core.sync.StatementSigning;
import org.sanad.core.transfer.TransferService;

/** An office at work: its open register and all that can be done with it. Close it to close the register. */
public final class Desk implements AutoCloseable {
    private final Register register;
    private final Supplier<UUID> ids = Generators.timeBasedEpochGenerator()::generate;
    private final Clock clock;
    private final Session session;
    private final Figures figures;
    private final Door door;
    private final DossierService dossiers;
    private final PaperService papers;
    private final Awarding awarding;
    private final PersonFinder persons;
    private final Handouts handouts;
    private final DraftStore drafts;
    private final LookLog looks;
    private Runnable afterwards = () -> {};

    public Desk(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
        this.figures = new Figures(register);
        this.session = register.session();
        this.door = new Door(register.database(), register.officeCode(), register.epoch(), clock, this::committed);
        this.looks = new LookLog(register.database(), new AccessLog(clock));
        this.drafts = new DraftStore(register.folder(), register.key(), ids);
        var writer = new DossierWriter(ids);
        this.papers = new PaperService(session, register.database(), door, ids);
        this.dossiers = new DossierService(session, register.database(), door, clock, writer, papers::refusals);
        this.awarding = Awarding.of(register, door, clock, writer, papers, ids);
        this.persons = new PersonFinder(session, register.database());
        this.handouts = new Handouts(this, this::facts);
    }

    public Register register() {
        return register;
    }

    public Clock clock() {
        return clock;
    }

    public Session session() {
        return session;
    }

    public OfficeTree offices() {
        return figures.offices();
    }

    public Office office() {
        return offices().office(register.officeCode());
    }

    public Door door() {
        return door;
    }

    public ProofService proofs() {
        return new ProofService(register, new AccessLog(clock), new StatementSigning(register, clock));
    }

    public BackupService backups() {
        return new BackupService(register, clock);
    }

    public AccountService accounts() {
        return new AccountService(
                register.folder(), register.key(), register.database(), register.cost(), new AccessLog(clock), ids);
    }

    public LookLog looks() {
        return looks;
    }

    public DossierService dossiers() {
        return dossiers;
    }

    public PaperService papers() {
        return papers;
    }

    public ScanService scans() {
        var attachments = new AttachmentStore(register.folder().attachments(), register.key());
        return new ScanService(session, register.database(), door, clock, ids, attachments);
    }

    public DossierListService lists() {
        return new DossierListService(session, register.database(), () -> facts().index());
    }

    /** The views of the list that a person keeps. */
    public ListViewService views() {
        return new ListViewService(register.database());
    }

    public FindingService findings() {
        return new FindingService(register.database(), door, clock, offices(), ids);
    }

    public ActivityService activities() {
        return new ActivityService(register.database(), door, clock, offices(), this::facts, ids);
    }

    public StatementService statements() {
        var signing = new StatementSigning(register, clock);
        return new StatementService(
                register.database(), door, clock, offices(), this::facts, funds(), activities(), signing, ids);
    }

    public ExportService exports() {
        return new ExportService(register.database(), clock, offices(), this::facts);
    }

    public DraftStore drafts() {
        return drafts;
    }

    public AwardService awards() {
        return awarding.awards();
    }

    public ProposalService proposals() {
        return awarding.proposals();
    }

    public WaiverService waivers() {
        return new WaiverService(session, register.database(), door, clock, ids);
    }

    public RecallService recalls() {
        return new RecallService(session, register.database(), door, clock, ids);
    }

    public FundService funds() {
        return new FundService(session, register.database(), door, clock, ids);
    }

    public PaymentService payments() {
        return awarding.payments();
    }

    public PersonFinder persons() {
        return persons;
    }

    public PersonLinkService personLinks() {
        return new PersonLinkService(session, register.database(), door, clock, ids);
    }

    public DuplicateService duplicates() {
        return new DuplicateService(register.database(), personLinks());
    }

    public ImportService imports() {
        return new ImportService(register.database(), door, clock, offices(), new DossierWriter(ids));
    }

    public Handouts handouts() {
        return handouts;
    }

    public InvitationService invitations() {
        return new InvitationService(register, offices(), clock);
    }

    public ExchangeService exchanges() {
        return new ExchangeService(register);
    }

    public ConflictService conflicts() {
        return new ConflictService(register.database(), door, clock, ids);
    }

    public SendService sending() {
        return new SendService(register, clock);
    }

    public ReceiveService receiving() {
        var grants = new GrantService(door, offices(), ids);
        return new ReceiveService(register, offices(), clock, grants, transfers(), this::received);
    }

    public OverviewService overview() {
        return new OverviewService(register.database(), offices(), clock, this::facts);
    }

    public ReferenceService reference() {
        return new ReferenceService(door, clock, papers, ids, figures::renew);
    }

    private void received(Set<UUID> touched) {
        figures.renew();
        committed(touched);
    }

    public ExchangeRegister exchangeRegister() {
        return new ExchangeRegister(register, offices(), clock);
    }

    public OtherCopyService otherCopies() {
        return new OtherCopyService(register, door, clock);
    }

    public RescueService rescues() {
        return new RescueService(register, offices(), clock);
    }

    public TransferService transfers() {
        return new TransferService(register.database(), door, offices(), new OfficeSeals(register, clock), clock, ids);
    }

    public SuggestionService suggestions() {
        return new SuggestionService(register.database(), door, dossiers, clock, ids);
    }

    /**
     * The figures; read from the database when they are first asked for.
     *
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public Facts facts() {
        Rights.requireReading(session);
        return figures.facts();
    }

    /** Has something done after each commit, on the thread that committed. */
    public synchronized void afterEachCommit(Runnable work) {
        afterwards = work;
    }

    private synchronized void committed(Set<UUID> touched) {
        afterwards.run();
        persons.changed(touched);
        figures.changed(touched);
    }

    @Override
    public void close() {
        figures.keep();
        register.close();
    }
}
