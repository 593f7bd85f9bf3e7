package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sanad.core.sync.FourLevelsOfOffices.TREE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.sanad.core.office.Office;
import org.sanad.text.ProblemException;

/** The offices of a schedule, the sticks that go between them, and what becomes of their PCs. */
final class OfficesAndSticks {
    /** What may be refused to who takes a stick in. */
    private static final Set<String> ON_THE_WAY =
            Set.of("sync.gap", "sync.office_not_below", "keyring.older", "receipt.not_above", "receipt.other_office");

    final Map<String, OfficeAtWork> offices = new LinkedHashMap<>();
    private final List<Stick> sticks = new ArrayList<>();
    private final List<Stick> receipts = new ArrayList<>();
    private final List<Stick> ofCopies = new ArrayList<>();
    private final Map<String, Integer> told;
    private final Random chance;
    private final Path scratch;

    private record Stick(OfficeAtWork from, Path file) {}

    /**
     * @param registers where they are
     * @param scratch where sticks and backups go
     * @param told what the schedules came to
     */
    OfficesAndSticks(Path registers, Path scratch, Random chance, Map<String, Integer> told) {
        this.scratch = scratch;
        this.chance = chance;
        this.told = told;
        TREE.forEach((code, above) -> offices.put(
                code, new OfficeAtWork(code, offices.get(above), registers.resolve(code), scratch, chance)));
    }

    OfficeAtWork headquarters() {
        return offices.get(Office.HEADQUARTERS);
    }

    OfficeAtWork any() {
        return List.copyOf(offices.values()).get(chance.nextInt(offices.size()));
    }

    void close() {
        offices.values().forEach(OfficeAtWork::close);
    }

    /** As the guide asks, what left the old PC is handed over before money moves again on the new one. */
    void restore(OfficeAtWork office) {
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
    void getBack(OfficeAtWork office) {
        if (office.restored() && office.above != null) {
            up(office);
            rescue(office);
            tell("rescued");
        }
    }

    /** A folder is copied and both write on: the office sends what it wrote, the copy comes later. */
    void copy(OfficeAtWork office) {
        if (office != headquarters() && chance.nextInt(3) == 0) {
            ofCopies.add(new Stick(office, office.copied(place())));
            office.open();
            send(office, true, false);
            tell("copied");
        }
    }

    void tell(String what) {
        told.merge(what, 1, Integer::sum);
    }

    void send(OfficeAtWork office, boolean full, boolean lost) {
        if (office != headquarters()) {
            var file = office.send(place(), full, lost);
            tell(lost ? "lost" : "sent");
            if (!lost) {
                sticks.add(new Stick(office, file));
            }
        }
    }

    /** A stick goes up and the receipt comes back on the same day, as it is meant. */
    void visit(OfficeAtWork office) {
        if (office.above != null) {
            send(office, false, false);
            take(office.above, sticks.getLast()).ifPresent(receipt -> take(office, receipt));
        }
    }

    void deliverPackage(OfficeAtWork somebody) {
        deliver(sticks, somebody);
    }

    void deliverReceipt(OfficeAtWork somebody) {
        deliver(receipts, somebody);
    }

    /** Any stick, whether it was taken in before or not, to whom it is for or to whoever is at hand. */
    private void deliver(List<Stick> lying, OfficeAtWork somebody) {
        if (!lying.isEmpty()) {
            var stick = lying.get(chance.nextInt(lying.size()));
            var right = lying == receipts ? stick.from() : stick.from().above;
            take(chance.nextInt(5) == 0 ? somebody : right, stick);
        }
    }

    /** What came back, where it was taken in. */
    private Optional<Stick> take(OfficeAtWork at, Stick stick) {
        var receipt = OfficeAtWork.within(ON_THE_WAY, () -> at.receive(stick.file(), place()))
                .map(Received::receipt)
                .map(file -> new Stick(stick.from(), file));
        receipt.ifPresent(receipts::add);
        return receipt;
    }

    private Path place() {
        try {
            return Files.createTempDirectory(scratch, "stick");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All that lay about arrives, then each sends all it has, and whose PC was restored gets back what is above; then each answers what it
     * was offered, and numbers anew what bears a number that another life of its register gave too.
     */
    void settle() {
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
        rounds();
        offices.values().forEach(OfficeAtWork::answerAll);
        rounds();
        offices.values().forEach(OfficeAtWork::renumber);
        rounds();
    }

    /** Until nothing comes down any more, twice: what a neighbour sent up comes down with the next. */
    private void rounds() {
        var rounds = 0;
        while (round() + round() > 0) {
            assertThat(++rounds).as("rounds of which each brought something").isLessThan(12);
        }
    }

    /** Everybody sends all, the lowest first, and gets the receipt. How much the receipts brought. */
    int round() {
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

    private static List<OfficeAtWork> above(OfficeAtWork office) {
        var above = new ArrayList<OfficeAtWork>();
        for (var at = office.above; at != null; at = at.above) {
            above.add(at);
        }
        return above;
    }

    /** All that ever went, once more, to one of the offices above. */
    void again() {
        var before = new LinkedHashMap<String, Summary>();
        offices.forEach((code, office) -> before.put(code, headquarters().state(code)));
        for (var stick : List.copyOf(sticks)) {
            var above = above(stick.from());
            var receiver = above.get(chance.nextInt(above.size()));
            var received = OfficeAtWork.within(ON_THE_WAY, () -> receiver.receive(stick.file(), place()));
            received.ifPresent(one -> assertThat(one.verdicts().applied())
                    .as("%s at %s again", stick.file().getFileName(), receiver.code)
                    .isZero());
        }
        offices.forEach((code, office) -> assertThat(headquarters().state(code)).isEqualTo(before.get(code)));
    }
}
