package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.office.Register;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/**
 * Every kind of file of a register is damaged in turn: a bit flipped, the end cut off, doubled, put back as it was
 * before, taken away. Afterwards the register tells what is damaged, or holds exactly what it held: never a silent wrong
 * value.
 */
class FileFaultTest {
    private static final int FAULTS = Campaign.size("faults", 4);

    @TempDir
    Path scratch;

    private final Random random = new Random(Campaign.SEED);
    private final List<UUID> scans = new ArrayList<>();
    private Path good;
    private Path older;
    private Held held;
    private KeptDraft typed;

    /** What a register held. */
    private record Held(Map<UUID, DossierFile> dossiers, Map<UUID, String> scans) {}

    private enum Fault {
        BIT,
        CUT,
        DOUBLE,
        OLDER,
        GONE
    }

    @BeforeEach
    void make() throws IOException {
        good = scratch.resolve("good");
        older = scratch.resolve("older");
        var register = ScratchRegister.create(good, "R10");
        var desk = new Desk(register.register(), ScratchRegister.CLOCK);
        var first =
                desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
        attach(desk, first, "first");
        desk.backups().automatic();
        register.close();
        copy(good, older);
        var again = open(good);
        desk = new Desk(again, ScratchRegister.CLOCK);
        var ids = new ArrayList<UUID>(List.of(first));
        for (var at = 0; at < 4; at++) {
            var id = desk.dossiers()
                    .save(desk.session(), Office.draft())
                    .dossier()
                    .id();
            desk.dossiers().step(desk.session(), id, new NewStep(State.FILED, Office.TODAY));
            ids.add(id);
        }
        attach(desk, ids.getLast(), "second");
        receive(desk);
        typed = new KeptDraft(
                UUID.randomUUID(), true, desk.session().account(), desk.clock().instant(), Map.of("name_ar", "زليخة"));
        desk.drafts().keep(typed);
        desk.backups().automatic();
        held = held(desk, ids);
        again.close();
    }

    /** A region keeps the original of a package until it was forwarded. */
    private void receive(Desk desk) throws IOException {
        try (var office = new Office(scratch.resolve("below"))) {
            office.dossier(State.FILED);
            Upwards.send(scratch, new Desk(office.scratch().register(), ScratchRegister.CLOCK), desk);
        }
    }

    private void attach(Desk desk, UUID dossier, String words) {
        var bytes = ("%PDF-1.7 " + words).getBytes(StandardCharsets.UTF_8);
        scans.add(desk.scans()
                .attach(desk.session(), dossier, "cnie", words + ".pdf", bytes)
                .id());
    }

    @Test
    void theRegisterTellsWhatIsDamagedOrHoldsWhatItHeld() throws IOException {
        var wrong = new ArrayList<String>();
        var attacks = 0;
        for (var kind : kinds().entrySet()) {
            for (var fault : Fault.values()) {
                for (var time = 0; time < times(fault); time++) {
                    var file =
                            kind.getValue().get(random.nextInt(kind.getValue().size()));
                    var told = attack(file, fault);
                    attacks++;
                    if (told.startsWith("SILENT") || told.startsWith("FAULT")) {
                        wrong.add(fault + " " + file + ": " + told);
                    }
                }
            }
        }
        Campaign.report("damaged files", attacks, wrong.size());
        assertThat(wrong).isEmpty();
    }

    /** What is the same each time is tried once a file of the kind, at most. */
    private static int times(Fault fault) {
        return fault == Fault.BIT || fault == Fault.CUT ? FAULTS : 1;
    }

    /** Files by the folder that they stand in, or by their name. */
    private Map<String, List<Path>> kinds() throws IOException {
        var kinds = new TreeMap<String, List<Path>>();
        try (var files = Files.walk(good)) {
            files.filter(Files::isRegularFile).map(good::relativize).sorted().forEach(file -> {
                var kind = file.getNameCount() > 1 ? file.getName(0).toString() : file.toString();
                kinds.computeIfAbsent(kind, name -> new ArrayList<>()).add(file);
            });
        }
        assertThat(kinds)
                .containsKeys(
                        "attachments",
                        "backups",
                        "drafts",
                        "journal",
                        "keys.json",
                        "received",
                        "register.json",
                        "sanad.mv.db");
        return kinds;
    }

    private String attack(Path file, Fault fault) throws IOException {
        var victim = scratch.resolve("victim");
        copy(good, victim);
        try {
            damage(victim.resolve(file), older.resolve(file), fault);
            return look(victim);
        } finally {
            Campaign.clear(victim);
        }
    }

    private void damage(Path file, Path before, Fault fault) throws IOException {
        var bytes = Files.readAllBytes(file);
        switch (fault) {
            case BIT -> {
                if (bytes.length > 0) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(file, bytes);
            }
            case CUT -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(Math.max(1, bytes.length))));
            case DOUBLE -> {
                var twice = Arrays.copyOf(bytes, bytes.length * 2);
                System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
                Files.write(file, twice);
            }
            case GONE -> Files.delete(file);
            case OLDER -> {
                if (Files.exists(before)) {
                    Files.copy(before, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** What a person would see: told, whole, or (which must not be) something else. */
    private String look(Path folder) {
        try (var register = open(folder)) {
            var desk = new Desk(register, ScratchRegister.CLOCK);
            var findings = desk.proofs().prove().findings();
            if (!findings.isEmpty()) {
                return "told by the proof " + findings.getFirst().problem().key();
            }
            var drafts = desk.drafts().list(desk.session().account()).drafts();
            if (!drafts.stream().allMatch(typed::equals)) {
                return "SILENT draft";
            }
            var now = held(desk, List.copyOf(held.dossiers().keySet()));
            return now.equals(held) ? "whole" : "SILENT " + register.database().notices();
        } catch (ProblemException e) {
            return e.problem().key().equals("register.page_damaged")
                    ? again(folder)
                    : "told " + e.problem().key();
        } catch (RuntimeException e) {
            return "FAULT " + e + " " + e.getCause();
        }
    }

    /** The sentence says to close and to open again; then all must be there. */
    private String again(Path folder) {
        try (var register = open(folder)) {
            var desk = new Desk(register, ScratchRegister.CLOCK);
            var whole = desk.proofs().prove().ok()
                    && held(desk, List.copyOf(held.dossiers().keySet())).equals(held);
            return whole ? "rebuilt" : "SILENT after rebuilding";
        }
    }

    private static Register open(Path folder) {
        return new Registers(ScratchRegister.CHEAP).open(new RegisterFolder(folder), null, "long enough".toCharArray());
    }

    private Held held(Desk desk, List<UUID> ids) {
        var dossiers = new TreeMap<UUID, DossierFile>();
        var contents = new TreeMap<UUID, String>();
        ids.forEach(id -> dossiers.put(id, desk.dossiers().find(id)));
        scans.forEach(id -> contents.put(id, new String(desk.scans().content(id), StandardCharsets.UTF_8)));
        return new Held(dossiers, contents);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
