package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.NewAccount;
import org.sanad.core.account.Role;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.State;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.person.Person;
import org.sanad.core.spreadsheet.ExportOrder;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;

/**
 * A stolen folder tells nothing: whatever an office does, no planted word stands anywhere in it, nor in what a process
 * leaves elsewhere on the disk.
 */
class SealedAtRestTest {
    private static final String NAME_AR = "زليخة المزروعة";
    private static final String NAME_LATIN = "Zoulikha Mazroua";
    private static final String CNIE = "JZ739184";
    private static final String RIB = "007640001234567890123406";
    private static final String PHONE = "0661739184";
    private static final String COLLEAGUE = "Bouchaib Planteur";
    private static final long COST = 7_391_846_203L;

    @TempDir
    Path folder;

    private final PlantedWords planted = new PlantedWords();

    @BeforeEach
    void plant() {
        List.of(NAME_AR, NAME_LATIN, "Zoulikha", "زليخة", CNIE, RIB, PHONE, COLLEAGUE)
                .forEach(planted::text);
        planted.amount(COST);
    }

    @Test
    void noPlantedWordStandsAnywhereInTheFolder() throws IOException {
        var office = ScratchRegister.create(folder.resolve("office"), "P10.521");
        var above = ScratchRegister.create(folder.resolve("above"), "R10");
        var desk = new Desk(office.register(), ScratchRegister.CLOCK);
        work(desk);
        Upwards.send(folder, desk, new Desk(above.register(), ScratchRegister.CLOCK));
        desk.facts();
        assertThat(planted.in(folder.resolve("office"))).as("while open").isEmpty();
        desk.backups().automatic();
        office.close();
        above.close();
        assertThat(files("office", "journal")).isPositive();
        assertThat(files("office", "backups")).isPositive();
        assertThat(files("office", "drafts")).isPositive();
        assertThat(files("office", "attachments")).isPositive();
        assertThat(files("above", "received")).isPositive();
        assertThat(planted.in(folder.resolve("office"))).as("closed").isEmpty();
        assertThat(planted.in(folder.resolve("above"))).as("who received").isEmpty();
        assertThat(planted.in(folder.resolve("stick"))).as("on the stick").isEmpty();
    }

    /** A process of its own, whose temporary folder is looked through while it works and afterwards. */
    @Test
    void nothingOfASpreadsheetOrOfABackupIsLeftInATemporaryFolder() throws Exception {
        var office = ScratchRegister.create(folder.resolve("office"), "P10.521");
        var desk = new Desk(office.register(), ScratchRegister.CLOCK);
        var book = Files.createDirectory(folder.resolve("book")).resolve("list.xlsx");
        work(desk);
        desk.exports()
                .write(desk.session(), ExportOrder.list(book, DossierQuery.ALL, true, Lang.FR), (done, all) -> {});
        assertThat(planted.in(book.getParent())).as("a spreadsheet is in clear").isNotEmpty();
        var backup = desk.backups().make(desk.session(), Files.createDirectory(folder.resolve("third")));
        office.close();
        var into = ScratchRegister.create(folder.resolve("into"), "P10.521");
        into.close();
        var register = folder.resolve("into").toString();
        assertThat(watched("import", register, book.toString())).isEmpty();
        assertThat(watched("list", register)).isEmpty();
        assertThat(watched("export", register, folder.resolve("out.pdf").toString()))
                .isEmpty();
        assertThat(watched("restore", "--dry-run", backup.file().toString())).isEmpty();
        assertThat(planted.in(folder.resolve("into"))).as("who imported").isEmpty();
    }

    /** What was found of what is planted, in its temporary folder and in what it logged. */
    private List<String> watched(String... arguments) throws Exception {
        var temporary = Files.createDirectories(folder.resolve("temporary"));
        var logged = Files.createDirectories(folder.resolve("logged"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "--class-path",
                System.getProperty("java.class.path"),
                "org.sanad.Main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(logged.resolve("errors").toFile());
        builder.environment().put("SANAD_PASSWORD", "long enough");
        var process = builder.start();
        var found = new ArrayList<String>();
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            found.addAll(meanwhile(temporary));
        }
        assertThat(process.exitValue())
                .as(Files.readString(logged.resolve("errors")))
                .isZero();
        found.addAll(planted.in(temporary));
        found.addAll(planted.in(logged));
        return found;
    }

    /** Files come and go while the process works. */
    private List<String> meanwhile(Path temporary) {
        try {
            return planted.in(temporary);
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    @Test
    void theSearchFindsWhatIsNotSealed() throws IOException {
        var plain = Files.createDirectory(folder.resolve("plain"));
        Files.write(plain.resolve("a"), ("x" + NAME_AR + "y").getBytes(StandardCharsets.UTF_16BE));
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(CNIE.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(plain.resolve("b"), packed.toByteArray());
        var deflated = new ByteArrayOutputStream();
        deflated.write(new byte[] {1, 2, 3});
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(RIB.getBytes(StandardCharsets.UTF_16LE));
        }
        Files.write(plain.resolve("c"), deflated.toByteArray());
        Files.write(plain.resolve(CNIE + ".tmp"), new byte[0]);
        assertThat(planted.in(plain))
                .anyMatch(found -> found.startsWith("a: " + NAME_AR))
                .anyMatch(found -> found.startsWith("b gzip"))
                .anyMatch(found -> found.startsWith("c deflate"))
                .anyMatch(found -> found.startsWith(CNIE + ".tmp (name)"));
    }

    private void work(Desk desk) throws IOException {
        var session = desk.session();
        var model = Office.draft();
        var person = new Person(
                null, NAME_AR, NAME_LATIN, CNIE, null, 1970, null, PHONE, "RIB " + RIB, null, Person.Kin.UNKNOWN);
        var draft = new Draft(
                null,
                model.project(),
                new Plan(COST, 20_000_00L, 0L, 30_000_00L, COST - 50_000_00L),
                new Jobs(3, null, null, null),
                List.of(new Participant(Part.HOLDER, person)));
        var file = desk.dossiers().save(session, draft);
        var id = file.dossier().id();
        desk.dossiers().step(session, id, new NewStep(State.FILED, Office.TODAY));
        desk.looks().opened(session, id, file.dossier().number());
        var scan = ("%PDF-1.7 " + NAME_LATIN + " " + CNIE + " " + RIB).getBytes(StandardCharsets.UTF_8);
        desk.scans().attach(session, id, "cnie", NAME_LATIN + ".pdf", scan);
        var typed = Map.of("name_ar", NAME_AR, "cnie", CNIE, "total_cost", String.valueOf(COST));
        desk.drafts()
                .keep(new KeptDraft(
                        UUID.randomUUID(), true, session.account(), desk.clock().instant(), typed));
        desk.accounts()
                .add(session, new NewAccount(COLLEAGUE, java.util.Set.of(Role.CLERK), "quite another".toCharArray()));
        var out = Files.createDirectory(folder.resolve("out")).resolve("list.csv");
        desk.exports().write(session, ExportOrder.list(out, DossierQuery.ALL, true, Lang.FR), (done, total) -> {});
        assertThat(planted.in(out.getParent())).as("an export is in clear").isNotEmpty();
        desk.backups().make(session, Files.createDirectory(folder.resolve("second")));
        assertThat(planted.in(folder.resolve("second")))
                .as("a backup elsewhere")
                .isEmpty();
    }

    private long files(String... place) throws IOException {
        var path = folder;
        for (var name : place) {
            path = path.resolve(name);
        }
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
