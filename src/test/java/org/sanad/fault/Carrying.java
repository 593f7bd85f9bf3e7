package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.core.sync.KnownKeys;
import org.sanad.core.sync.Pace;
import org.sanad.core.sync.PackageReader;
import org.sanad.core.transfer.Transfer;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.Folders;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/** Sticks that go up with packages, and come down with rescue copies and offers, while the process dies or the power fails. */
final class Carrying {
    private static final String OFFICE = "P10.521";
    private static final String GIVER = "P05.081";
    private static final int STICKS = 8;

    private Carrying() {}

    static void prepareToSend(Path folder) throws IOException {
        var sticks = Files.createDirectories(Sticks.beside(folder));
        try (var headquarters = make(sticks.resolve("hq"), "HQ");
                var office = make(folder, OFFICE)) {
            invite(headquarters, office, sticks);
        }
        Files.createDirectory(folder.resolve("stick"));
        Campaign.clear(sticks.resolve("hq"));
    }

    /** The stick is in the folder of the register, where each write is seen. */
    static void send(Desk desk, Consumer<String> acknowledge) {
        save(desk);
        var stick = desk.register().folder().path().resolve("stick");
        var sent = desk.sending()
                .send(desk.session(), stick, false, Pace.UNWATCHED)
                .file();
        acknowledge.accept(sent.file().getFileName() + " " + sent.sha512());
    }

    /** What may be removed is whole; what else bears the name of a package is too; and one can go on sending. */
    static void checkSent(Desk desk, List<String> acknowledged) throws IOException {
        var stick = desk.register().folder().path().resolve("stick");
        var hashes = new HashMap<String, String>();
        try (var files = Files.newDirectoryStream(stick, "*.sanad")) {
            for (var file : files) {
                var found = new PackageReader(KnownKeys.NONE, Pace.UNWATCHED).check(file);
                assertThat(found.damages()).as(file.toString()).isEmpty();
                hashes.put(file.getFileName().toString(), found.sha512());
            }
        }
        for (var line : acknowledged) {
            var parts = line.split(" ");
            assertThat(hashes).containsEntry(parts[0], parts[1]);
        }
        send(desk, another -> {});
    }

    static void prepareToGetBack(Path folder) throws IOException {
        var sticks = Files.createDirectories(Sticks.beside(folder));
        var first = sticks.resolve("office");
        try (var headquarters = make(sticks.resolve("hq"), "HQ")) {
            try (var office = make(first, OFFICE)) {
                invite(headquarters, office, sticks);
                exchange(office, headquarters, sticks);
            }
            Folders.copy(first, folder);
            Registers.markRestored(new RegisterFolder(folder));
            try (var office = Work.open(new RegisterFolder(first), "long enough")) {
                for (var number = 1; number <= STICKS; number++) {
                    exchange(office, headquarters, sticks);
                    var copy = headquarters.rescues().write(headquarters.session(), OFFICE, sticks, Pace.UNWATCHED);
                    Files.move(copy.file(), stick(sticks, number));
                }
            }
        }
        Campaign.clear(sticks.resolve("hq"));
        Campaign.clear(first);
    }

    private static void exchange(Desk office, Desk headquarters, Path sticks) {
        save(office);
        office.receiving().receive(office.session(), up(office, headquarters, sticks), sticks, Pace.UNWATCHED);
    }

    static void getBack(Desk desk, Path outside, int round) {
        take(desk, outside, round);
    }

    static void prepareToTakeOver(Path folder) throws IOException {
        var sticks = Files.createDirectories(Sticks.beside(folder));
        try (var headquarters = make(sticks.resolve("hq"), "HQ");
                var giver = make(sticks.resolve("giver"), GIVER);
                var office = make(folder, OFFICE)) {
            invite(headquarters, giver, sticks);
            invite(headquarters, office, sticks);
            for (var number = 1; number <= STICKS; number++) {
                giver.transfers().offer(giver.session(), save(giver), OFFICE, "The holder moved");
                up(giver, headquarters, sticks);
                Files.move(
                        up(office, headquarters, sticks), stick(sticks, number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.createDirectory(folder.resolve("stick"));
        Campaign.clear(sticks.resolve("hq"));
        Campaign.clear(sticks.resolve("giver"));
    }

    static void takeOver(Desk desk, Path outside, int round, Consumer<String> acknowledge) {
        take(desk, outside, round);
        for (var one : desk.transfers().list(desk.session())) {
            if (one.standing() == Transfer.Standing.OFFERED) {
                desk.transfers().answer(desk.session(), one.id(), true, "");
                acknowledge.accept(one.dossier().toString());
            }
        }
        var stick = desk.register().folder().path().resolve("stick");
        desk.sending().send(desk.session(), stick, false, Pace.UNWATCHED);
    }

    private static void take(Desk desk, Path outside, int round) {
        var sticks = Sticks.beside(Path.of(desk.register().folder().path().toString()));
        desk.receiving().receive(desk.session(), stick(sticks, Math.min(round, STICKS)), outside, Pace.UNWATCHED);
    }

    private static Path stick(Path sticks, int number) {
        return sticks.resolve("%02d.sanad".formatted(number));
    }

    private static Desk make(Path folder, String office) {
        return new Desk(ScratchRegister.create(folder, office).register(), ScratchRegister.CLOCK);
    }

    private static void invite(Desk headquarters, Desk office, Path sticks) {
        var file = sticks.resolve(office.register().officeCode() + ".invitation");
        headquarters
                .invitations()
                .invite(headquarters.session(), office.register().officeCode(), file);
        office.invitations().accept(office.session(), file);
    }

    private static UUID save(Desk desk) {
        return desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
    }

    /** Sends to headquarters; what is left is the receipt. */
    private static Path up(Desk from, Desk headquarters, Path sticks) {
        var sent = from.sending().send(from.session(), sticks, false, Pace.UNWATCHED);
        return headquarters
                .receiving()
                .receive(headquarters.session(), sent.file().file(), sticks, Pace.UNWATCHED)
                .receipt();
    }
}
