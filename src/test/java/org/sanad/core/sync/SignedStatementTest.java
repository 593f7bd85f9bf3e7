package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.data.tables.Tables.ANNUAL_STATEMENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.proof.Finding;
import org.sanad.core.statement.Seal;
import org.sanad.core.statement.Signing;
import org.sanad.core.statement.Statement;
import org.sanad.core.statement.StatementFile;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** A frozen statement is signed by its office, and another computer tells whether it is still as it was signed. */
class SignedStatementTest {
    private static final String OFFICE = "P10.521";

    @TempDir
    Path folder;

    private ScratchRegister above;
    private ScratchRegister below;
    private Desk headquarters;
    private Desk office;

    @BeforeEach
    void open() {
        above = ScratchRegister.create(folder.resolve("hq"), "HQ");
        below = ScratchRegister.create(folder.resolve("office"), OFFICE);
        headquarters = new Desk(above.register(), ScratchRegister.CLOCK);
        office = new Desk(below.register(), ScratchRegister.CLOCK);
    }

    @AfterEach
    void close() {
        above.close();
        below.close();
    }

    @Test
    void headquartersVerifiesWhatAnOfficeSigned() throws IOException {
        // before it was invited: the keys that it makes for this are those that it presents later
        var frozen = office.statements().freeze(office.session(), 2025);
        assertThat(office.statements().seal(frozen).state()).isEqualTo(Seal.State.VERIFIED);
        arrive();
        var arrived = headquarters.statements().find(headquarters.session(), frozen.id());
        assertThat(arrived).isEqualTo(frozen);
        var seal = headquarters.statements().seal(arrived);
        assertThat(seal.state()).isEqualTo(Seal.State.VERIFIED);
        assertThat(seal.fingerprint())
                .isEqualTo(office.exchangeRegister().fingerprint())
                .isNotEmpty();
        var proof = headquarters.proofs().prove();
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.signed()).isOne();
    }

    @Test
    void whatWasAlteredAfterwardsIsNamed() throws IOException {
        var frozen = office.statements().freeze(office.session(), 2025);
        arrive();
        above.register()
                .database()
                .write(sql -> sql.update(ANNUAL_STATEMENT)
                        .set(ANNUAL_STATEMENT.FROZEN_BY, "Somebody else")
                        .execute());
        var altered = headquarters.statements().find(headquarters.session(), frozen.id());
        assertThat(headquarters.statements().seal(altered).state()).isEqualTo(Seal.State.BROKEN);
        var proof = headquarters.proofs().prove();
        assertThat(proof.findings().stream().map(Finding::problem).map(problem -> problem.key()))
                .contains("proof.statement");
        assertThat(proof.signed()).isZero();
    }

    @Test
    void anotherKeyIsNotThatOfTheOffice() throws IOException {
        var frozen = office.statements().freeze(office.session(), 2025);
        arrive();
        try (var other = ScratchRegister.create(folder.resolve("other"), OFFICE);
                var stranger = ScratchRegister.create(folder.resolve("stranger"), "P05.081")) {
            assertThat(sealedBy(other, frozen)).isEqualTo(Seal.State.KEY_NOT_KNOWN);
            assertThat(sealedBy(stranger, frozen)).isEqualTo(Seal.State.BROKEN);
        }
        assertThat(read(frozen, "no seal")).isEqualTo(Seal.State.BROKEN);
        assertThat(read(frozen, frozen.seal().replace("2025", "2024"))).isEqualTo(Seal.State.BROKEN);
        assertThat(read(frozen, null)).isEqualTo(Seal.State.UNSIGNED);
    }

    @Test
    void aFileOfItIsCheckedWithoutARegisterAndEveryByteCounts() throws IOException {
        var frozen = office.statements().freeze(office.session(), 2025);
        var file = folder.resolve("statement.json");
        var bytes = StatementFile.bytes(frozen);
        Files.write(file, bytes);
        var told = StatementFile.read(file, StatementSigning.withoutRegister()).orElseThrow();
        assertThat(told.statement()).isEqualTo(frozen);
        assertThat(told.seal().state()).isEqualTo(Seal.State.KEY_NOT_KNOWN);
        assertThat(told.seal().fingerprint())
                .isEqualTo(office.exchangeRegister().fingerprint());
        for (var at = 0; at < bytes.length; at++) {
            var flipped = bytes.clone();
            flipped[at] ^= 1;
            Files.write(file, flipped);
            assertThat(standsAsSigned(file, frozen)).as("byte " + at).isFalse();
        }
    }

    /** Whether the file is taken for a signed statement that says something else. */
    private static boolean standsAsSigned(Path file, Statement frozen) {
        try {
            return StatementFile.read(file, StatementSigning.withoutRegister())
                    .filter(told -> told.seal().state() != Seal.State.BROKEN)
                    .filter(told -> !told.statement().equals(frozen))
                    .isPresent();
        } catch (ProblemException refused) {
            return false;
        }
    }

    private Seal.State sealedBy(ScratchRegister who, Statement statement) {
        var claim = new Signing.Claim(
                statement.id(),
                statement.owner(),
                statement.year(),
                statement.digest(),
                statement.frozenBy(),
                statement.frozenAt());
        return read(statement, new StatementSigning(who.register(), ScratchRegister.CLOCK).seal(claim));
    }

    private Seal.State read(Statement one, String seal) {
        var sealed = new Statement(
                one.id(), one.owner(), one.year(), one.content(), one.digest(), one.frozenBy(), one.frozenAt(), seal);
        return headquarters.statements().seal(sealed).state();
    }

    private void arrive() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        var invitation = folder.resolve("invitation");
        headquarters.invitations().invite(headquarters.session(), OFFICE, invitation);
        office.invitations().accept(office.session(), invitation);
        var sent = office.sending().send(office.session(), stick, false, Pace.UNWATCHED);
        headquarters.receiving().receive(headquarters.session(), sent.file().file(), stick, Pace.UNWATCHED);
    }
}
