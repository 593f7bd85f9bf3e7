package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.office.Registers;
import org.sanad.core.transfer.Transfer;
import org.sanad.data.RegisterFolder;
import org.sanad.fault.Campaign;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/**
 * Five real registers on four levels write, commit and pay money, move dossiers, and exchange real packages, on sticks that are lost,
 * doubled, late, stale or handed to the wrong office; PCs die and are restored from old backups. In the end every level has the same
 * digest of what it should hold, nothing that was acknowledged and could survive is lost, no slice and no envelope is overspent, and all
 * sticks once more change nothing.
 *
 * <p>{@code core.merge.FourLevelsTest} does the same for 190 offices with the rules of merging alone. One schedule in each build; {@code
 * -Dsanad.campaign.registers=400} for a campaign, {@code -Dsanad.campaign.from=17} to begin with a schedule.
 */
class FourLevelsOfRegistersTest {
    private static final int SCHEDULES = Campaign.size("registers", 1);
    private static final int FIRST = Integer.getInteger("sanad.campaign.from", 1);
    private static final int STEPS = 50;
    private static final String BUREAU = "L10.521.1";
    private static final Slice ENVELOPE = new Slice(Office.HEADQUARTERS, "OWN", 2026);
    private static final long APPROPRIATION = 100_000_000L;
    private static final java.time.LocalDate DAY = org.sanad.fixture.Office.TODAY;

    /** Each office and the one above it, that one first. */
    private static final Map<String, String> TREE = tree();

    /** What may be refused to a person at work, with a sentence; nothing else may. */
    private static final Set<String> AT_WORK = Set.of(
            "award.above_slice",
            "award.state_unfit",
            "fund.above_confirmed",
            "fund.above_envelope",
            "fund.ask_above",
            "fund.below_committed",
            "fund.hear_first",
            "fund.rescue_first",
            "payment.above_award",
            "transfer.proposal_waits",
            "transfer.in_conflict",
            "transfer.locked",
            "transfer.not_whole",
            "transfer.offered_before",
            "transfer.office_missing");

    /** What may be refused to who takes a stick in. */
    private static final Set<String> ON_THE_WAY =
            Set.of("sync.gap", "sync.office_not_below", "keyring.older", "receipt.not_above", "receipt.other_office");

    @TempDir
    Path folder;

    private final Map<String, OfficeAtWork> offices = new LinkedHashMap<>();
    private final List<Stick> sticks = new ArrayList<>();
    private final List<Stick> receipts = new ArrayList<>();
    private final List<Stick> ofCopies = new ArrayList<>();
    private final Map<String, Integer> told = new TreeMap<>();
    private Random chance;
    private Path scratch;
    private int schedule;

    private record Stick(OfficeAtWork from, Path file) {}

    private static Map<String, String> tree() {
        var tree = new LinkedHashMap<String, String>();
        tree.put(Office.HEADQUARTERS, null);
        tree.put("R10", Office.HEADQUARTERS);
        tree.put("P10.521", "R10");
        tree.put("P10.071", "R10");
        tree.put(BUREAU, "P10.521");
        return tree;
    }

    @Test
    void everyLevelEndsWithTheSame() {
        var template = folder.resolve("template");
        prepare(template);
        begin(template);
        var failures = new ArrayList<Throwable>();
        for (schedule = FIRST; schedule < FIRST + SCHEDULES; schedule++) {
            var registers = folder.resolve("schedule-" + schedule);
            Folders.copy(template, registers);
            try {
                run(registers);
                Folders.clear(registers);
                Folders.clear(scratch);
            } catch (RuntimeException | AssertionError e) {
                failures.add(new AssertionError("schedule " + schedule + ": " + e + where(e), e));
                Campaign.progress("schedule", schedule, FIRST + SCHEDULES, failures);
            }
        }
        Campaign.report("schedules of five registers on four levels (" + told + ")", SCHEDULES, failures.size());
        assertThat(failures).isEmpty();
    }

    private static String where(Throwable wrong) {
        return Stream.of(wrong.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.sanad"))
                .limit(6)
                .map(frame -> " < " + frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining());
    }

    private void run(Path registers) {
        start(registers);
        try {
            for (var step = 0; step < STEPS; step++) {
                step(any());
            }
            settle();
            compare();
            again();
        } finally {
            offices.values().forEach(OfficeAtWork::close);
        }
    }

    /** The offices, made and invited once for all schedules. */
    private static void prepare(Path template) {
        var bureau = new Office(BUREAU, Level.LOCAL, "مكتب الوطية", "El Ouatia", "P10.521", "10", "10.521");
        for (var code : TREE.keySet()) {
            var plan = new Registers.Plan(
                    new RegisterFolder(template.resolve(code)),
                    code,
                    "Clerk",
                    "long enough".toCharArray(),
                    false,
                    List.of(bureau));
            try (var desk = new Desk(new Registers(ScratchRegister.CHEAP).create(plan), ScratchRegister.CLOCK)) {
                OfficeAtWork.staff(desk);
                if (code.equals(Office.HEADQUARTERS)) {
                    found(desk, template, bureau);
                } else {
                    desk.invitations().accept(desk.session(), template.resolve(code + ".invitation"));
                }
            }
        }
    }

    private static void found(Desk desk, Path template, Office bureau) {
        desk.reference().keep(desk.session(), List.of(bureau));
        desk.funds().appropriate(desk.session(), new NewAllotment(ENVELOPE, APPROPRIATION, "LF 2026", DAY));
        TREE.keySet().stream()
                .skip(1)
                .forEach(code ->
                        desk.invitations().invite(desk.session(), code, template.resolve(code + ".invitation")));
    }

    /** What all schedules begin with: a slice for each office, which is known there, and dossiers to give it to. */
    private void begin(Path template) {
        start(template);
        try {
            offices.values().stream().filter(one -> one.above != null).forEach(one -> {
                var line = new NewAllotment(one.slice(), APPROPRIATION / 10, "N 1/2026", DAY);
                headquarters().desk().funds().allot(headquarters().desk().session(), line);
                one.open();
            });
            while (round() > 0) {
                // until everything is where it belongs
            }
        } finally {
            offices.values().forEach(OfficeAtWork::close);
        }
    }

    /** @param registers where they are; sticks and backups go beside them */
    private void start(Path registers) {
        scratch = registers.resolveSibling(registers.getFileName() + "-sticks");
        try {
            Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        chance = new Random(schedule);
        offices.clear();
        sticks.clear();
        receipts.clear();
        ofCopies.clear();
        TREE.forEach((code, above) -> offices.put(
                code, new OfficeAtWork(code, offices.get(above), registers.resolve(code), scratch, chance)));
    }

    private OfficeAtWork headquarters() {
        return offices.get(Office.HEADQUARTERS);
    }

    private OfficeAtWork any() {
        return List.copyOf(offices.values()).get(chance.nextInt(offices.size()));
    }

    private void step(OfficeAtWork office) {
        OfficeAtWork.within(AT_WORK, () -> {
            if (office == headquarters()) {
                allot();
            } else if (chance.nextInt(3) > 0) {
                work(office);
            }
            return null;
        });
        switch (chance.nextInt(16)) {
            case 0, 1, 2, 3 -> send(office, chance.nextInt(4) == 0, chance.nextInt(4) == 0);
            case 4, 5, 6, 7 -> deliver(sticks, office);
            case 8, 9, 10 -> deliver(receipts, office);
            case 11 -> office.backUp();
            case 12 -> restore(office);
            case 13 -> copy(office);
            case 14 -> getBack(office);
            default -> office.decide();
        }
    }

    private void work(OfficeAtWork office) {
        switch (chance.nextInt(11)) {
            case 0, 1 -> office.open();
            case 2 -> office.edit();
            case 3, 4 -> office.propose();
            case 5 -> office.approve();
            case 6 -> office.pay();
            case 7 -> office.reverse();
            case 8 -> office.offer(any().code);
            case 9 -> {
                office.giveBack();
                tell("given back");
            }
            default -> office.answer();
        }
    }

    /** More for an office, or some of it asked back, which frees nothing yet. */
    private void allot() {
        var to = any();
        if (to != headquarters()) {
            var amount = 10_000_00L * (1 + chance.nextInt(30));
            var line = new NewAllotment(to.slice(), amount, "N " + chance.nextInt(), DAY);
            var desk = headquarters().desk();
            if (chance.nextInt(3) == 0) {
                desk.recalls().ask(desk.session(), line);
                tell("asked back");
            } else {
                desk.funds().allot(desk.session(), line);
            }
        }
    }

    /** As the guide asks, what left the old PC is handed over before money moves again on the new one. */
    private void restore(OfficeAtWork office) {
        if (office == headquarters()) {
            if (office.restore()) {
                office.backUp(); // as the guide asks
                tell("headquarters restored");
            }
        } else if (office.restore()) {
            tell("restored");
            List.copyOf(sticks).stream()
                    .filter(stick -> stick.from() == office)
                    .forEach(stick -> take(office.above, stick));
        }
    }

    /** All that a restored office can do about it. */
    private void getBack(OfficeAtWork office) {
        if (office.restored() && office.above != null) {
            up(office);
            rescue(office);
            tell("rescued");
        }
    }

    /** A folder is copied and both write on: the office sends what it wrote, the copy comes later. */
    private void copy(OfficeAtWork office) {
        if (office != headquarters() && chance.nextInt(3) == 0) {
            ofCopies.add(new Stick(office, office.copied(place())));
            office.open();
            send(office, true, false);
            tell("copied");
        }
    }

    private void tell(String what) {
        told.merge(what, 1, Integer::sum);
    }

    private void send(OfficeAtWork office, boolean full, boolean lost) {
        if (office != headquarters()) {
            var file = office.send(place(), full, lost);
            tell(lost ? "lost" : "sent");
            if (!lost) {
                sticks.add(new Stick(office, file));
            }
        }
    }

    /** Any stick, whether it was taken in before or not, to whom it is for or to whoever is at hand. */
    private void deliver(List<Stick> lying, OfficeAtWork somebody) {
        if (!lying.isEmpty()) {
            var stick = lying.get(chance.nextInt(lying.size()));
            var right = lying == receipts ? stick.from() : stick.from().above;
            take(chance.nextInt(5) == 0 ? somebody : right, stick);
        }
    }

    private void take(OfficeAtWork at, Stick stick) {
        OfficeAtWork.within(ON_THE_WAY, () -> at.receive(stick.file(), place())).ifPresent(received -> {
            if (received.receipt() != null) {
                receipts.add(new Stick(stick.from(), received.receipt()));
            }
        });
    }

    private Path place() {
        try {
            return Files.createTempDirectory(scratch, "stick");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that lay about arrives, then each sends all it has, and whose PC was restored gets back what is above. */
    private void settle() {
        for (var round = 0; round < 2; round++) {
            for (var stick : List.copyOf(sticks)) {
                for (var at = stick.from().above; at != null; at = at.above) {
                    take(at, stick);
                }
            }
        }
        round();
        ofCopies.forEach(this::named);
        offices.values().stream()
                .filter(office -> office.restored() && office.above != null)
                .forEach(this::rescue);
        var rounds = 0;
        while (round() > 0) {
            assertThat(++rounds).as("rounds of which each brought something").isLessThan(12);
        }
    }

    /** Everybody sends all, the lowest first, and gets the receipt. How much the receipts brought. */
    private int round() {
        return List.copyOf(offices.values()).reversed().stream()
                .filter(office -> office.above != null)
                .mapToInt(this::up)
                .sum();
    }

    /** Two registers that wrote under one name: nothing of the second is taken in, and it is said. */
    private void named(Stick copy) {
        for (var at = copy.from().above; at != null; at = at.above) {
            var receiver = at;
            assertThat(catchThrowableOfType(ProblemException.class, () -> receiver.receive(copy.file(), place())))
                    .as("copy of %s at %s", copy.from().code, at.code)
                    .extracting(wrong -> wrong.problem().key())
                    .isEqualTo("sync.fork");
        }
    }

    /** There is nothing to give back to an office that never wrote anything. */
    private void rescue(OfficeAtWork office) {
        OfficeAtWork.within(Set.of("rescue.nothing"), () -> {
            office.rescue(office.above, place());
            return null;
        });
    }

    private int up(OfficeAtWork office) {
        var stick = new Stick(office, office.send(place(), true, false));
        sticks.add(stick);
        var received = office.above.receive(stick.file(), place());
        var brought = office.receive(received.receipt(), place());
        return brought.slices() + brought.asked() + brought.letters();
    }

    private void compare() {
        for (var office : offices.values()) {
            count(office);
            for (var at = office.above; at != null; at = at.above) {
                assertThat(at.state(office.code))
                        .as("work of %s at %s", office.code, at.code)
                        .isEqualTo(office.state(office.code));
            }
            money(office);
            office.sworn.deeds().stream().filter(deed -> deed.title() != null).forEach(this::notLost);
            assertThat(office.desk().proofs().prove().findings())
                    .as(office.code)
                    .isEmpty();
        }
    }

    /** What the schedules came to, so that one sees that something was tried. */
    private void count(OfficeAtWork office) {
        office.sworn
                .deeds()
                .forEach(deed -> tell(deed.title() != null ? "titles" : deed.paid() != 0 ? "payments" : "awards"));
        var desk = office.desk();
        desk.transfers().list(desk.session()).stream()
                .filter(one -> one.to().equals(office.code) && one.standing() == Transfer.Standing.ACCEPTED)
                .forEach(one -> tell("moved"));
        desk.conflicts().decided(desk.session()).stream()
                .filter(one -> one.office().equals(office.code))
                .forEach(one -> tell("decided"));
        if (office == headquarters()) {
            desk.conflicts().open(desk.session()).forEach(one -> tell("conflicts"));
        }
    }

    private void money(OfficeAtWork office) {
        var funds = headquarters().desk().funds();
        var balance = funds.balance(office.slice());
        assertThat(balance.left()).as("slice of %s: %s", office.code, balance).isNotNegative();
        assertThat(balance.committed()).as("committed by %s", office.code).isEqualTo(office.sworn.committed());
        assertThat(balance.paid()).as("paid by %s", office.code).isEqualTo(office.sworn.paid());
        assertThat(balance.paid()).isBetween(0L, balance.committed());
        assertThat(office.desk().funds().balance(office.slice())).isEqualTo(balance);
        assertThat(office.desk().recalls().all(List.of(office.code)))
                .as("asked of %s", office.code)
                .isEqualTo(headquarters().desk().recalls().all(List.of(office.code)));
        assertThat(funds.allotted(List.copyOf(TREE.keySet())))
                .allSatisfy(one -> assertThat(one.allotted()).isBetween(0L, APPROPRIATION));
    }

    /** A title stands, or was what a later writer saw and replaced, or waits or was decided in a conflict. */
    private void notLost(Sworn.Deed deed) {
        var desk = headquarters().desk();
        var stands = desk.dossiers().find(deed.dossier()).dossier().project().titleFr();
        var lines = desk.register().database().read(sql -> new HistoryStore().of(sql, List.of(deed.dossier()))).stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.entity().equals("dossier"))
                .toList();
        assertThat(lines)
                .as("history of %s", deed)
                .anyMatch(line -> deed.title().equals(line.after().get("title_fr")));
        var replaced = lines.stream()
                .anyMatch(line -> deed.title().equals(line.before().get("title_fr")));
        var waits = desk.conflicts().open(desk.session()).stream()
                .filter(one -> one.record().equals(deed.dossier()))
                .flatMap(one -> one.clash().versions().stream())
                .anyMatch(version -> Objects.equals(deed.title(), version.value()));
        var decided = desk.conflicts().decided(desk.session()).stream()
                .anyMatch(one ->
                        one.record().equals(deed.dossier()) && one.field().equals("title_fr"));
        assertThat(deed.title().equals(stands) || replaced || waits || decided)
                .as("%s, where %s stands", deed, stands)
                .isTrue();
    }

    /** All that ever went, once more. */
    private void again() {
        var before = new LinkedHashMap<String, Summary>();
        offices.forEach((code, office) -> before.put(code, headquarters().state(code)));
        for (var stick : List.copyOf(sticks)) {
            for (var at = stick.from().above; at != null; at = at.above) {
                var receiver = at;
                var received = OfficeAtWork.within(ON_THE_WAY, () -> receiver.receive(stick.file(), place()));
                received.ifPresent(one -> assertThat(one.verdicts().applied())
                        .as("%s at %s again", stick.file().getFileName(), receiver.code)
                        .isZero());
            }
        }
        offices.forEach((code, office) -> assertThat(headquarters().state(code)).isEqualTo(before.get(code)));
    }
}
