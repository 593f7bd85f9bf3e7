package org.sanad.core.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.Arrangement;
import org.sanad.core.dossier.AwardService;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierListService;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.DossierService;
import org.sanad.core.extract.PersonExtractService;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.paper.PaperService;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Gathers the facts of documents from the register. */
public final class DocumentFacts {
    /** Dossiers on a printed list at most: some 170 pages. */
    public static final int LONGEST_LIST = 5_000;

    private final DossierService dossiers;
    private final AwardService awards;
    private final PaperService papers;
    private final Supplier<DossierListService> lists;
    private final PersonExtractService extracts;
    private final OfficeTree offices;
    private final Clock clock;

    public DocumentFacts(
            DossierService dossiers,
            AwardService awards,
            PaperService papers,
            Supplier<DossierListService> lists,
            PersonExtractService extracts,
            OfficeTree offices,
            Clock clock) {
        this.dossiers = dossiers;
        this.awards = awards;
        this.papers = papers;
        this.lists = lists;
        this.extracts = extracts;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * A document of one dossier.
     *
     * @throws ProblemException {@code dossier.unknown}; {@code print.*} where the dossier cannot have it yet
     */
    public Document of(Session session, DocumentKind kind, UUID dossierId) {
        var file = dossiers.find(dossierId);
        DocumentRules.refusal(kind, file).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        var subject = subject(session, file);
        return switch (kind) {
            case FILING_RECEIPT -> new FilingReceipt(subject);
            case DOSSIER_SHEET -> new DossierSheet(subject, awards.programmes());
            case AWARD_LETTER -> {
                var award = file.awards().getLast();
                yield new AwardLetter(subject, award, programme(award.terms().programme()));
            }
            case PAYMENT_ORDER -> {
                var award = DocumentRules.payable(file).orElseThrow();
                yield PaymentOrder.next(subject, award, programme(award.terms().programme()));
            }
            case PERSON_EXTRACT -> extract(session, file);
            case MISSING_PAPERS -> new MissingPapersLetter(subject, missing(dossierId));
            case DOSSIER_LIST, ANNUAL_STATEMENT, SEND_SLIP -> throw new IllegalArgumentException(kind.code());
        };
    }

    private List<MissingPapersLetter.Paper> missing(UUID dossierId) {
        var missing = papers.checklist(dossierId).waitedFor().stream()
                .map(paper -> new MissingPapersLetter.Paper(
                        paper.kind().name(Lang.AR), paper.kind().name(Lang.FR)))
                .toList();
        if (missing.isEmpty()) {
            throw new ProblemException(Problem.of("print.nothing_missing"));
        }
        return missing;
    }

    /**
     * A list of dossiers.
     *
     * @param filter how it was narrowed, in the reader’s words
     * @param arrangement its columns and the order of its lines
     * @throws ProblemException {@code print.too_many}
     */
    public Document list(Session session, DossierQuery query, String filter, Arrangement arrangement) {
        var page = lists.get().page(query, arrangement.order(), 0, LONGEST_LIST);
        if (page.totals().dossiers() > LONGEST_LIST) {
            throw new ProblemException(
                    Problem.of("print.too_many", page.totals().dossiers(), LONGEST_LIST));
        }
        var office = offices.office(session.officeCode());
        var columns = DossierList.columns(arrangement.columns());
        var heading = new DossierList.Heading(office, LocalDate.now(clock), session.person(), filter);
        return new DossierList(heading, columns, page.lines(), page.totals(), offices);
    }

    /** Of the holder, or of who represents the cooperative or association. */
    private Document extract(Session session, DossierFile file) {
        return person(session, file.principal().orElseThrow().person().id());
    }

    /**
     * All that is held on a person; noted as looked at.
     *
     * @throws ProblemException {@code right.missing}, {@code person.unknown}
     */
    public Document person(Session session, UUID person) {
        var office = offices.office(session.officeCode());
        return new PersonExtractPaper(extracts.of(session, person), office, awards.programmes());
    }

    private Subject subject(Session session, DossierFile file) {
        var code = file.dossier().project().provinceCode();
        var province = code == null ? null : offices.province(code).orElse(null);
        var office = offices.office(file.dossier().owner());
        return new Subject(file, office, province, LocalDate.now(clock), session.person());
    }

    private Programme programme(String code) {
        return awards.programmes().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Programme(code, code, code, code));
    }
}
