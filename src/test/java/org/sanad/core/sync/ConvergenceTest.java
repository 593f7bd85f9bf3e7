package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.core.dossier.State;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.OfficeTree;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** Sticks that come late, twice, in any order or never: once all have come, every level holds the same. */
class ConvergenceTest {
    /** What may be refused on the way, with a sentence; nothing else may. */
    private static final Set<String> ON_THE_WAY = Set.of("sync.gap", "keyring.older");

    private static final int STEPS = 24;

    @TempDir
    Path folder;

    private final List<Path> ofProvince = new ArrayList<>();
    private final List<Path> ofRegion = new ArrayList<>();
    private final List<Path> receipts = new ArrayList<>();
    private Random chance;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theEndIsTheSame(long seed) throws IOException {
        chance = new Random(seed);
        try (var province = new Office(folder.resolve("province"));
                var region = ScratchRegister.create(folder.resolve("region"), "R10");
                var headquarters = ScratchRegister.create(folder.resolve("headquarters"), "HQ")) {
            invite(headquarters, "P10.521", province.scratch());
            invite(headquarters, "R10", region);
            for (var step = 0; step < STEPS; step++) {
                step(province, region, headquarters);
            }
            take(region, send(province.scratch(), ofProvince, true));
            take(headquarters, send(region, ofRegion, false));
            assertThat(state(region)).isEqualTo(state(province.scratch()));
            assertThat(state(headquarters)).isEqualTo(state(province.scratch()));
            again(region, headquarters);
        }
    }

    private void step(Office province, ScratchRegister region, ScratchRegister headquarters) throws IOException {
        switch (chance.nextInt(7)) {
            case 0 -> province.dossier(State.FILED);
            case 1 -> province.dossier(State.UNDER_STUDY);
            case 2 -> send(province.scratch(), ofProvince, chance.nextInt(4) == 0);
            case 3 -> send(region, ofRegion, false);
            case 4 -> any(ofProvince, region);
            case 5 -> any(chance.nextBoolean() ? ofProvince : ofRegion, headquarters);
            default -> anyReceipt(province, region);
        }
    }

    private void any(List<Path> sticks, ScratchRegister at) throws IOException {
        if (!sticks.isEmpty()) {
            take(at, sticks.get(chance.nextInt(sticks.size())));
        }
    }

    private void anyReceipt(Office province, ScratchRegister region) throws IOException {
        if (!receipts.isEmpty()) {
            var receipt = receipts.get(chance.nextInt(receipts.size()));
            var forProvince = receipt.getFileName().toString().startsWith("P");
            take(forProvince ? province.scratch() : region, receipt);
        }
    }

    /** All that ever went, once more: nothing is applied, and nothing changes. */
    private void again(ScratchRegister region, ScratchRegister headquarters) {
        var before = state(headquarters);
        for (var at : List.of(region, headquarters)) {
            var sticks = new ArrayList<>(ofProvince);
            if (at == headquarters) {
                sticks.addAll(ofRegion);
            }
            for (var file : sticks) {
                var received = receiving(at).receive(at.session(), file, folder, Pace.UNWATCHED);
                assertThat(received.verdicts().applied()).isZero();
                assertThat(received.warnings()).isEmpty();
            }
        }
        assertThat(state(region)).isEqualTo(before);
        assertThat(state(headquarters)).isEqualTo(before);
    }

    private Path send(ScratchRegister from, List<Path> sticks, boolean full) throws IOException {
        var stick = Files.createTempDirectory(folder, "stick");
        var file = new SendService(from.register(), ScratchRegister.CLOCK)
                .send(from.session(), stick, full, Pace.UNWATCHED)
                .file()
                .file();
        sticks.add(file);
        return file;
    }

    private void take(ScratchRegister at, Path file) throws IOException {
        try {
            var received = receiving(at)
                    .receive(at.session(), file, Files.createTempDirectory(folder, "receipt"), Pace.UNWATCHED);
            assertThat(received.warnings()).isEmpty();
            if (received.receipt() != null) {
                receipts.add(received.receipt());
            }
        } catch (ProblemException e) {
            assertThat(ON_THE_WAY).contains(e.problem().key());
        }
    }

    @Test
    void oneChangedByteIsRefusedAndChangesNothing() throws IOException {
        try (var province = new Office(folder.resolve("province"));
                var headquarters = ScratchRegister.create(folder.resolve("headquarters"), "HQ")) {
            invite(headquarters, "P10.521", province.scratch());
            province.dossier(State.FILED);
            var sent = Files.readAllBytes(send(province.scratch(), ofProvince, false));
            var before = everything(headquarters);
            var changed = folder.resolve("changed.sanad");
            for (var at = 0; at < sent.length; at += 97) {
                var bytes = sent.clone();
                bytes[at] ^= 1;
                Files.write(changed, bytes);
                var place = at;
                assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> receiving(headquarters)
                                .receive(headquarters.session(), changed, folder, Pace.UNWATCHED)))
                        .as("byte " + place)
                        .isInstanceOf(ProblemException.class);
            }
            assertThat(everything(headquarters)).isEqualTo(before);
            assertThat(Files.exists(folder.resolve("P10.521-000001.receipt.sanad")))
                    .isFalse();
        }
    }

    /** Every row of every table, as text. */
    private static List<String> everything(ScratchRegister at) {
        return at.register()
                .database()
                .read(sql -> org.sanad.data.tables.DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                        .map(table ->
                                table.getName() + sql.selectFrom(table).fetch().formatCSV())
                        .toList());
    }

    private void invite(ScratchRegister headquarters, String office, ScratchRegister register) {
        var file = folder.resolve(office + ".invitation");
        invitations(headquarters).invite(headquarters.session(), office, file);
        invitations(register).accept(register.session(), file);
    }

    private static ReceiveService receiving(ScratchRegister at) {
        return new ReceiveService(
                at.register(),
                tree(at),
                ScratchRegister.CLOCK,
                Trial.grants(at, tree(at)),
                Trial.transfers(at, tree(at)),
                touched -> {});
    }

    private static InvitationService invitations(ScratchRegister at) {
        return new InvitationService(at.register(), tree(at), ScratchRegister.CLOCK);
    }

    private static OfficeTree tree(ScratchRegister at) {
        return at.register().database().read(new OfficeStore()::tree);
    }

    private static Summary state(ScratchRegister at) {
        return at.register().database().read(sql -> StateStore.of(sql, "P10.521"));
    }
}
