package org.sanad.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanad.core.backup.BackupService;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.State;
import org.sanad.core.office.Office;
import org.sanad.core.office.Registers;
import org.sanad.core.person.Person;
import org.sanad.core.suggestion.SuggestedField;
import org.sanad.core.sync.Receipt;
import org.sanad.data.KeyCost;
import org.sanad.data.RegisterFolder;

/** The offices that the tour visits, generated: headquarters, and a provincial delegation that it invited. */
final class TourOffices implements AutoCloseable {
    private static final KeyCost CHEAP = new KeyCost(64, 1);

    private final Registers registers = new Registers(CHEAP);
    private final Clock clock =
            Clock.fixed(Demonstration.TODAY.atTime(10, 42).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final Path folder;
    private final Desk headquarters;
    private final Desk bureau;
    private final DossierFile twin;
    private final TourForm form;
    private final UUID moving;
    private final Path damaged;
    private final TourSetback setback;

    TourOffices(Path folder) {
        this(folder, 900, 400);
    }

    /** @param national dossiers at headquarters @param local dossiers of the delegation */
    TourOffices(Path folder, int national, int local) {
        this.folder = folder;
        headquarters = desk("headquarters", Office.HEADQUARTERS, "سعيد البقالي", national);
        bureau = desk("bureau", "P10.521", "أمينة العلوي", local);
        var invitation = folder.resolve("invitation.json");
        headquarters.invitations().invite(headquarters.session(), "P10.521", invitation);
        bureau.invitations().accept(bureau.session(), invitation);
        TourDuplicate.make(headquarters, bureau, sample());
        exchange(Duration.ofDays(12));
        twin = addTwin();
        form = TourForm.of(bureau, sample());
        TourYear.make(headquarters, "P10.521");
        suggest();
        moving = TourTransfer.make(headquarters, bureau, folder);
        damaged = damage();
        TourConflict.make(bureau, bureau.dossiers().find(sample()).dossier());
        backUp(Duration.ofHours(2));
        setback = lost();
    }

    /** It comes down with the next receipt. */
    private void suggest() {
        headquarters
                .suggestions()
                .make(
                        headquarters.session(),
                        sample(),
                        SuggestedField.PHONE,
                        "0661234567",
                        "اتصل صاحب المشروع من رقمه الجديد");
    }

    /** The last package of the bureau as it would arrive from a stick that is failing. */
    private Path damage() {
        try (var files = Files.newDirectoryStream(folder.resolve("stick"), file -> !Receipt.looksLikeOne(file))) {
            var sent = files.iterator().next();
            var bytes = Files.readAllBytes(sent);
            bytes[bytes.length / 2] ^= 1;
            var stick = Files.createDirectory(folder.resolve("damaged"));
            return Files.write(stick.resolve(sent.getFileName()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TourSetback lost() {
        try {
            return new TourSetback(registers, clock, Files.createDirectory(folder.resolve("setback")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some time ago the bureau sent what it had, and the receipt came back. */
    private void exchange(Duration ago) {
        var then = Clock.offset(clock, ago.negated());
        var below = new Desk(bureau.register(), then);
        var above = new Desk(headquarters.register(), then);
        TourTransfer.exchange(below, above, folder);
    }

    /** Some time ago the day’s backup was made, on this PC and on a stick. */
    private void backUp(Duration ago) {
        try {
            var stick = Files.createDirectory(folder.resolve("SANAD-USB"));
            bureau.backups().secondPlace(bureau.session(), stick);
            var then = new BackupService(bureau.register(), Clock.offset(clock, ago.negated()));
            then.automatic();
            then.toSecondPlace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk headquarters() {
        return headquarters;
    }

    Desk bureau() {
        return bureau;
    }

    /** What the first screens call; nothing is opened through it. */
    Entrance entrance() {
        return new Entrance(
                registers,
                clock,
                new Preferences(folder.resolve("preferences")),
                TourWalk.HOME,
                () -> List.of(folder.resolve("SANAD-USB")),
                opened -> {});
    }

    /** A dossier of the bureau with something in each of its sections. */
    UUID sample() {
        var working = new DossierQuery("", Set.of(State.IN_OPERATION), Set.of(Kind.INDIVIDUAL), null, "APDES");
        return bureau.lists().page(working, 0, 1).lines().getFirst().id();
    }

    /** A new dossier of the bureau whose holder is that of the sample, written in Latin letters only. */
    DossierFile twin() {
        return twin;
    }

    /** A dossier of the bureau that can be offered to another office. */
    UUID moving() {
        return moving;
    }

    /** A package of the bureau in which one bit is another. */
    Path damaged() {
        return damaged;
    }

    /** What follows from lost computers. */
    TourSetback setback() {
        return setback;
    }

    TourForm form() {
        return form;
    }

    private DossierFile addTwin() {
        var holder = bureau.dossiers().find(sample()).principal().orElseThrow().person();
        var project = new Project(
                Kind.INDIVIDUAL,
                Purpose.EXTENSION,
                "توسيع النشاط",
                "Extension de l’activité",
                null,
                null,
                null,
                null,
                "10.521",
                null);
        var person = new Person(
                null,
                null,
                holder.nameLatin(),
                null,
                null,
                null,
                holder.gender(),
                null,
                null,
                null,
                Person.Kin.UNKNOWN);
        var draft = new Draft(null, project, Plan.NONE, Jobs.NONE, List.of(new Participant(Part.HOLDER, person)));
        return bureau.dossiers().save(bureau.session(), draft);
    }

    /** A spreadsheet such as an office has: a title, amounts that read two ways, provinces misspelt, an impossible date. */
    Path spreadsheet() {
        var file = folder.resolve("dossiers-2025.csv");
        var rows = List.of(
                "Province de Tan-Tan : projets de l’année 2025",
                "Nom et prénom;CNIE;Objet;Secteur;Province;Date de dépôt;Montant;Date de la convention",
                "Amina Alaoui;JB104512;Atelier de couture;artisanat;Tan-Tan;12/01/2025;25.000;30/05/2025",
                "Driss Naciri;JB220871;Vente de poisson frais;pêche maritime;Tan-Tan;03/02/2025;31.500;30/05/2025",
                "Khadija Bennani;JA99120;Élevage de caprins;agriculture;Gulmim;17/02/2025;12.000;30/05/2025",
                "Hamza Tazi;JB310044;Épicerie de quartier;commerce;Tan-Tan;20/02/2025;18.000;31/02/2025",
                "Salma Idrissi;JB187733;Café-restaurant;tourisme;Tantane;05/03/2025;40.000;30/05/2025");
        try {
            return Files.writeString(file, String.join("\r\n", rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Desk desk(String name, String office, String person, int dossiers) {
        var at = new RegisterFolder(folder.resolve(name));
        var plan = new Registers.Plan(at, office, person, "generated".toCharArray(), true);
        var desk = new Desk(registers.create(plan), clock);
        new Demonstration(desk.door(), desk.offices()).fill(desk.session(), dossiers, 46, done -> {});
        desk.facts();
        return desk;
    }

    @Override
    public void close() {
        setback.close();
        bureau.close();
        headquarters.close();
    }
}
