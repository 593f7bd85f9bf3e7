package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.sanad.core.sync.Pace;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;

/** A stolen folder tells nothing: whatever an office does, no planted word stands anywhere in it. */
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
        var above = ScratchRegister.create(folder.resolve("above"), "HQ");
        var desk = new Desk(office.register(), ScratchRegister.CLOCK);
        work(desk);
        exchange(desk, new Desk(above.register(), ScratchRegister.CLOCK));
        desk.facts();
        assertThat(planted.in(folder.resolve("office"))).as("while open").isEmpty();
        desk.backups().automatic();
        office.close();
        above.close();
        assertThat(files("office", "journal")).isPositive();
        assertThat(files("office", "backups")).isPositive();
        assertThat(files("office", "drafts")).isPositive();
        assertThat(files("office", "attachments")).isPositive();
        assertThat(planted.in(folder.resolve("office"))).as("closed").isEmpty();
        assertThat(planted.in(folder.resolve("above"))).as("who received").isEmpty();
        assertThat(planted.in(folder.resolve("stick"))).as("on the stick").isEmpty();
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

    private void exchange(Desk desk, Desk above) throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        var invitation = stick.resolve("invitation");
        above.invitations().invite(above.session(), "P10.521", invitation);
        desk.invitations().accept(desk.session(), invitation);
        var sent = desk.sending().send(desk.session(), stick, false, Pace.UNWATCHED);
        above.receiving().receive(above.session(), sent.file().file(), stick, Pace.UNWATCHED);
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
