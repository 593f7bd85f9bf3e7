package org.sanad.core.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.core.activity.AudienceSum;
import org.sanad.core.activity.Goal;
import org.sanad.core.activity.MemorySpace;
import org.sanad.core.activity.RecordLine;
import org.sanad.core.dossier.Dossier;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierLine;
import org.sanad.core.dossier.DossierTotals;
import org.sanad.core.dossier.HistoryEvent;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;
import org.sanad.core.dossier.Step;
import org.sanad.core.dossier.Visit;
import org.sanad.core.extract.PersonExtract;
import org.sanad.core.facts.Totals;
import org.sanad.core.fund.Credit;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Province;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.person.Person;
import org.sanad.core.statement.Snapshot;
import org.sanad.core.statement.Statement;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.Payment;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.subsidy.Support;
import org.sanad.core.sync.Shipment;

/** Made-up facts of no one, for looking at a wording before there is a dossier. */
public final class Specimen {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Office OFFICE = new Office(
            "P10.521",
            Level.PROVINCIAL,
            "النيابة الإقليمية بطانطان",
            "Délégation provinciale de Tan-Tan",
            "R10",
            "10",
            "10.521");
    static final Programme PROGRAMME =
            new Programme("own", "ميزانية القطاع", "Budget du secteur", "Budget of the sector");

    private Specimen() {}

    /** Every document. */
    static List<Document> all() {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> of(kind, OFFICE))
                .toList();
    }

    /** A document of an office. */
    public static Document of(DocumentKind kind, Office office) {
        var subject = subject(office, "فاطمة الزهراء العلوي", "Fatima-Zahra EL ALAOUI");
        var award = award();
        return switch (kind) {
            case FILING_RECEIPT -> new FilingReceipt(subject);
            case DOSSIER_SHEET -> new DossierSheet(subject, List.of(PROGRAMME));
            case MISSING_PAPERS -> new MissingPapersLetter(subject, papers());
            case AWARD_LETTER -> new AwardLetter(subject, award, PROGRAMME);
            case PAYMENT_ORDER -> PaymentOrder.next(subject, award, PROGRAMME);
            case DOSSIER_LIST -> list(office, 30);
            case PERSON_EXTRACT -> extract(office, subject);
            case ANNUAL_STATEMENT -> statement(office);
            case SEND_SLIP -> slip(office);
        };
    }

    private static Document slip(Office office) {
        var shipment = new Shipment(
                new UUID(0, 1),
                7,
                office.code() + "-000007.sanad",
                14,
                2_300_000,
                "0123456789abcdef".repeat(8),
                Instant.parse("2026-01-12T09:00:00Z"),
                null,
                null);
        return new SendSlip(office, office, shipment, "01234 56789 01234 56789 01234");
    }

    private static Document statement(Office office) {
        return new StatementPaper(
                new Statement(
                        new UUID(0, 46),
                        office.code(),
                        2021,
                        "{}",
                        "0123456789abcdef".repeat(4),
                        "Driss Alami",
                        "2026-01-12T09:00:00Z",
                        null),
                snapshot(office),
                "48213 90571 33862 07419 55208");
    }

    private static Snapshot snapshot(Office office) {
        var own = new Totals(70, 66, 64, 120_000_000L, 120_000_000L, 0, 150, 90, 10, 0, 54);
        var convention = new Totals(155, 150, 149, 400_000_000L, 200_000_000L, 0, 380, 210, 24, 0, 125);
        var now = new Totals(225, 216, 213, 520_000_000L, 320_000_000L, 0, 530, 300, 34, 0, 179);
        var kinds = List.of(
                new Snapshot.Part("cooperative", new Totals(34, 34, 34, 0, 0, 0, 140, 60, 34, 0, 0)),
                new Snapshot.Part("individual", new Totals(191, 182, 179, 0, 0, 0, 390, 240, 0, 0, 179)));
        return new Snapshot(
                Snapshot.FORMAT,
                office.code(),
                2021,
                "2021-01-01",
                "2021-12-31",
                now,
                new Totals(180, 160, 150, 400_000_000L, 300_000_000L, 0, 420, 230, 20, 2, 128),
                List.of(new Snapshot.Part("OWN", own), new Snapshot.Part("APDES", convention)),
                kinds,
                List.of(new Snapshot.Part("crafts", now)),
                List.of(new Snapshot.Part("10.521", now)),
                List.of(new Snapshot.Part("2021", now)),
                List.of(new Snapshot.Opening("2020", 2668, 4_307_357_800L, 0, 0, 7589, 4109)),
                List.of(
                        new Snapshot.Opening("INDH", 500, 785_433_000L, 0, 0, 1400, 700),
                        new Snapshot.Opening("OWN", 2168, 3_521_924_800L, 0, 0, 6189, 3409)),
                List.of(
                        new Snapshot.Opening("cooperative", 261, 0, 0, 0, 0, 0),
                        new Snapshot.Opening("individual", 2407, 4_307_357_800L, 0, 0, 7589, 4109)),
                List.of(new Snapshot.Gift("", "APDES", 400_000_000L, 0), new Snapshot.Gift("", "OWN", 120_000_000L, 0)),
                record(),
                spaces(office),
                List.of(new AudienceSum("pupils", 6, 410), new AudienceSum("", 3, 230)),
                credits(),
                500,
                List.of(new Snapshot.Name("office", office.code(), office.nameAr(), office.nameFr(), office.nameFr())));
    }

    private static List<RecordLine> record() {
        return List.of(
                new RecordLine(Goal.SETTLED, 200L, 213, 150),
                new RecordLine(Goal.HOLDERS_TRAINED, 120L, 96, 80),
                new RecordLine(Goal.MEMORY_EVENTS, 12L, 9, 7),
                new RecordLine(Goal.MEMORY_VISITORS, null, 640, 510));
    }

    private static List<MemorySpace> spaces(Office office) {
        return List.of(
                new MemorySpace(office.code(), "فضاء الذاكرة التاريخية للمقاومة والتحرير", 7, 520),
                new MemorySpace(office.code(), "", 2, 120));
    }

    private static List<Credit> credits() {
        return List.of(
                new Credit("APDES", 2, 400_000_000L, 400_000_000L, 200_000_000L),
                new Credit("OWN", 1, 120_000_000L, 120_000_000L, 120_000_000L));
    }

    private static Document extract(Office office, Subject subject) {
        var person = subject.file().principal().orElseThrow().person();
        var extract = new PersonExtract(
                TODAY,
                office.code(),
                subject.printedBy(),
                List.of(new PersonExtract.Held(person, office.code())),
                List.of(new PersonExtract.Taken(person.id(), Part.HOLDER, subject.file(), Map.of())),
                List.of(),
                List.of(new HistoryEvent(
                        Instant.parse("2026-01-12T09:00:00Z"),
                        subject.printedBy(),
                        office.code(),
                        "dossier.create",
                        false,
                        List.of())),
                List.of());
        return new PersonExtractPaper(extract, office, List.of(PROGRAMME));
    }

    private static List<MissingPapersLetter.Paper> papers() {
        return List.of(
                new MissingPapersLetter.Paper("شهادة السكنى", "Certificat de résidence"),
                new MissingPapersLetter.Paper("بيان الأثمان", "Devis"));
    }

    static Subject subject(Office office, String nameAr, String nameLatin) {
        var person = new Person(
                new UUID(0, 9),
                nameAr,
                nameLatin,
                "JB123456",
                LocalDate.of(1990, 5, 17),
                null,
                Gender.F,
                "+212612345678",
                "حي المسيرة، زنقة 12، رقم 4",
                null,
                new Person.Kin(Kinship.DAUGHTER, null, "محمد العلوي", "12/345"));
        return new Subject(
                file(person), office, new Province("10.521", "10", "طانطان", "Tan-Tan"), TODAY, "أمينة الإدريسي");
    }

    private static DossierFile file(Person person) {
        var project = new Project(
                Kind.INDIVIDUAL,
                Purpose.CREATION,
                "ورشة الخياطة «الأصالة»",
                "Atelier de couture « Al Asala »",
                null,
                null,
                Sector.CRAFTS,
                null,
                "10.521",
                "طانطان");
        var dossier = new Dossier(
                new UUID(0, 9),
                OFFICE.code(),
                "10.521-2026-00017-K",
                project,
                new Plan(101_350_50L, 20_000_00L, 1_350_50L, 30_000_00L, 50_000_00L),
                new Jobs(3, 2, 1, 1),
                LocalDate.of(2026, 1, 12),
                State.SETTLED,
                LocalDate.of(2026, 2, 20),
                null,
                null);
        var visit = new Visit(new UUID(0, 9), TODAY, true, 3, 1, 2, "المشروع في حالة جيدة");
        return new DossierFile(
                dossier,
                List.of(new Participant(new UUID(0, 9), Part.HOLDER, person)),
                List.of(filing()),
                List.of(award()),
                List.of(visit));
    }

    private static Step filing() {
        return new Step(
                new UUID(0, 9),
                1,
                null,
                State.DRAFT,
                State.FILED,
                LocalDate.of(2026, 1, 12),
                null,
                null,
                "أمينة الإدريسي",
                "P10.521");
    }

    static Award award() {
        var first = new Instalment(new UUID(0, 1), 1, 30_000_00L, LocalDate.of(2026, 3, 15));
        var second = new Instalment(new UUID(0, 2), 2, 20_000_00L, null);
        var paid = new Payment(new UUID(0, 3), first.id(), null, 30_000_00L, TODAY, Means.CHEQUE, "AAB 0012345");
        var terms = new Award.Terms("own", 2026, Support.CASH, 50_000_00L, "12/2026", LocalDate.of(2026, 2, 20), null);
        return new Award(new UUID(0, 4), new UUID(0, 5), OFFICE.code(), terms, List.of(first, second), List.of(paid));
    }

    static DossierList list(Office office, int count) {
        var lines = new ArrayList<DossierLine>();
        for (var i = 1; i <= count; i++) {
            lines.add(new DossierLine(
                    new UUID(1, i),
                    String.format(Locale.ROOT, "10.521-2026-%05d-K", i),
                    Kind.COOPERATIVE,
                    "تعاونية الأمل لتربية النحل",
                    "Coopérative Al Amal",
                    "خديجة بنت المقاوم",
                    "Khadija BENT",
                    Sector.AGRICULTURE,
                    "10.521",
                    State.UNDER_STUDY,
                    TODAY,
                    7_854_330_00L,
                    50_000_00L,
                    i % 3 * 10_000_50L));
        }
        return new DossierList(
                new DossierList.Heading(office, TODAY, "Amina", "2026"),
                DossierList.columns(List.of()),
                lines,
                new DossierTotals(count, 1, 2_00L, 0),
                new OfficeTree(List.of(), List.of(), List.of()));
    }
}
