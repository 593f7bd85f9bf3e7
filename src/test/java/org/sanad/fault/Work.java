package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.PERSON;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.core.backup.BackupService;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.State;
import org.sanad.core.facts.Filter;
import org.sanad.core.office.Registers;
import org.sanad.data.Backups;
import org.sanad.data.RegisterFolder;
import org.sanad.data.tables.tables.records.PersonRecord;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/** What an office does when its power fails or its process dies, and what must be there afterwards. */
enum Work {
    /** One person after another; acknowledged by identity. */
    SAVING {
        @Override
        void round(Desk desk, Path outside, int round, Consumer<String> acknowledge) {
            acknowledge.accept(save(desk, round).toString());
        }

        @Override
        void check(Desk desk, List<String> acknowledged) {
            var kept = desk.register()
                    .database()
                    .read(sql -> sql.selectFrom(PERSON).fetchSet(PERSON.ID));
            assertThat(kept).extracting(UUID::toString).containsAll(acknowledged);
        }
    },

    /** One scan after another; acknowledged by the hash of its content. */
    ATTACHING {
        @Override
        void round(Desk desk, Path outside, int round, Consumer<String> acknowledge) {
            Scanning.attach(desk, round, acknowledge);
        }

        @Override
        void check(Desk desk, List<String> acknowledged) throws IOException {
            Scanning.check(desk, acknowledged);
        }
    },

    /** Typing in a form; acknowledged by how many words were kept. */
    DRAFTING {
        @Override
        void round(Desk desk, Path outside, int round, Consumer<String> acknowledge) {
            Drafting.write(desk, acknowledge);
        }

        @Override
        void check(Desk desk, List<String> acknowledged) {
            Drafting.check(desk, acknowledged);
        }
    },

    /** Saving with a backup after each; the journal begins a new file and forgets old ones meanwhile. */
    BACKING_UP {
        @Override
        void round(Desk desk, Path outside, int round, Consumer<String> acknowledge) {
            acknowledge.accept(save(desk, round).toString());
            var later = Clock.offset(ScratchRegister.CLOCK, Duration.ofHours(7L * round));
            new BackupService(desk.register(), later)
                    .automatic()
                    .ifPresent(
                            made -> acknowledge.accept("backup " + made.file().getFileName()));
        }

        @Override
        void check(Desk desk, List<String> acknowledged) throws IOException {
            SAVING.check(
                    desk,
                    acknowledged.stream()
                            .filter(one -> !one.startsWith("backup"))
                            .toList());
            var backups = Backups.in(desk.register().folder().backups());
            backups.forEach(Backups::look);
            acknowledged.stream()
                    .filter(one -> one.startsWith("backup"))
                    .reduce((one, next) -> next)
                    .ifPresent(
                            last -> assertThat(backups.getFirst().getFileName().toString())
                                    .isGreaterThanOrEqualTo(last.substring("backup ".length())));
        }
    },

    /** New passwords; acknowledged by the number in the password that opens from now on. */
    CHANGING_PASSWORDS {
        @Override
        void round(Desk desk, Path outside, int round, Consumer<String> acknowledge) {
            Passwords.change(desk, acknowledge);
        }

        @Override
        void check(Desk desk, List<String> acknowledged) {
            Passwords.check(desk, acknowledged);
        }

        @Override
        Desk open(RegisterFolder folder) {
            return open(folder, Passwords.password(Passwords.number(folder)));
        }
    },

    /** A spreadsheet of thirty rows in each round; acknowledged by how many dossiers there are. */
    IMPORTING {
        @Override
        void round(Desk desk, Path outside, int round, Consumer<String> acknowledge) {
            Spreadsheets.load(desk, outside, acknowledge);
        }

        @Override
        void check(Desk desk, List<String> acknowledged) {
            Spreadsheets.check(desk, acknowledged);
        }
    },

    /** One package after another of an office below; acknowledged by how many dossiers there are. */
    RECEIVING {
        @Override
        void prepare(Path folder) throws IOException {
            Sticks.prepare(folder);
        }

        @Override
        void round(Desk desk, Path outside, int round, Consumer<String> acknowledge) {
            Sticks.receive(desk, outside, round);
            acknowledge.accept(String.valueOf(dossiers(desk)));
        }

        @Override
        void check(Desk desk, List<String> acknowledged) throws IOException {
            IMPORTING.check(desk, acknowledged);
        }
    },

    /** A package with each save, on a stick in the folder of the register; acknowledged by name and hash: it may be removed. */
    SENDING {
        @Override
        void prepare(Path folder) throws IOException {
            Carrying.prepareToSend(folder);
        }

        @Override
        void round(Desk desk, Path outside, int round, Consumer<String> acknowledge) {
            Carrying.send(desk, acknowledge);
        }

        @Override
        void check(Desk desk, List<String> acknowledged) throws IOException {
            Carrying.checkSent(desk, acknowledged);
        }
    },

    /** A register from an old backup gets its work back, one rescue copy after another; acknowledged by how many dossiers there are. */
    GETTING_BACK {
        @Override
        void prepare(Path folder) throws IOException {
            Carrying.prepareToGetBack(folder);
        }

        @Override
        void round(Desk desk, Path outside, int round, Consumer<String> acknowledge) {
            Carrying.getBack(desk, outside, round);
            acknowledge.accept(String.valueOf(dossiers(desk)));
        }

        @Override
        void check(Desk desk, List<String> acknowledged) throws IOException {
            IMPORTING.check(desk, acknowledged);
        }
    },

    /** Receipts bring offers, which are accepted and sent up; acknowledged by the dossier that is this office’s now. */
    TAKING_OVER {
        @Override
        void prepare(Path folder) throws IOException {
            Carrying.prepareToTakeOver(folder);
        }

        @Override
        void round(Desk desk, Path outside, int round, Consumer<String> acknowledge) {
            Carrying.takeOver(desk, outside, round, acknowledge);
        }

        @Override
        void check(Desk desk, List<String> acknowledged) {
            for (var dossier : acknowledged) {
                assertThat(desk.dossiers()
                                .find(UUID.fromString(dossier))
                                .dossier()
                                .owner())
                        .isEqualTo(desk.register().officeCode());
            }
        }
    },

    /** A register of the first release is opened, backed up, brought up to date; acknowledged when it is open. */
    MIGRATING {
        @Override
        void prepare(Path folder) throws IOException {
            FirstRelease.copy(folder);
        }

        @Override
        void round(Desk desk, Path outside, int round, Consumer<String> acknowledge) {
            acknowledge.accept(save(desk, round).toString());
        }

        @Override
        void check(Desk desk, List<String> acknowledged) throws IOException {
            SAVING.check(desk, acknowledged);
            assertThat(desk.facts().total(Filter.ALL).dossiers()).isEqualTo(4);
        }

        @Override
        Desk open(RegisterFolder folder) {
            return open(folder, FirstRelease.PASSWORD);
        }
    };

    /** Makes the register that the work begins with. */
    void prepare(Path folder) throws IOException {
        try (var office = new Office(folder)) {
            office.dossier(State.FILED);
        }
    }

    /** One thing that a person does; tells what was acknowledged to them. */
    abstract void round(Desk desk, Path outside, int round, Consumer<String> acknowledge);

    /** Fails where something that was acknowledged is not there. */
    abstract void check(Desk desk, List<String> acknowledged) throws IOException;

    /** Opens, works, closes. */
    final void run(RegisterFolder folder, Path outside, int rounds, Consumer<String> acknowledge) {
        try (var desk = open(folder)) {
            for (var round = 1; round <= rounds; round++) {
                round(desk, outside, round, acknowledge);
            }
        }
    }

    /** Opens what was left and looks whether all is there, and whether the history is whole. */
    final void check(RegisterFolder folder, List<String> acknowledged) throws IOException {
        try (var desk = open(folder)) {
            check(desk, acknowledged);
            assertThat(desk.proofs().prove().findings()).isEmpty();
        }
        try (var again = open(folder)) {
            check(again, acknowledged);
            assertThat(again.register().database().notices()).isEmpty();
        }
    }

    Desk open(RegisterFolder folder) {
        return open(folder, Passwords.password(0));
    }

    static Desk open(RegisterFolder folder, String password) {
        return new Desk(
                new Registers(ScratchRegister.CHEAP).open(folder, null, password.toCharArray()), ScratchRegister.CLOCK);
    }

    private static UUID save(Desk desk, int round) {
        var row = new PersonRecord();
        row.setId(UUID.randomUUID());
        row.setOwnerCode(desk.register().officeCode());
        row.setNameLatin("Person " + round);
        desk.door().write(desk.session(), "person.save", change -> {
            change.put(row);
            return null;
        });
        return row.getId();
    }

    static int dossiers(Desk desk) {
        return desk.register().database().read(sql -> sql.fetchCount(DOSSIER));
    }
}
