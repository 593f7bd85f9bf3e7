package org.sanad.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Periods;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.office.Registers;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.subsidy.Conditions;
import org.sanad.core.subsidy.Donor;
import org.sanad.core.subsidy.Funding;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.sync.Invitation;
import org.sanad.core.sync.Pace;
import org.sanad.core.sync.Received;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** What headquarters sets comes down level by level, newer in place of older, and nothing else does. */
class ReferenceDownTest {
    private static final LocalDate TODAY = LocalDate.now(ScratchRegister.CLOCK);
    private static final Office BUREAU = new Office(
            "L10.521-1", Level.LOCAL, "مكتب الوطية", "Bureau d’El Ouatia", "P10.521", "10", "10.521", null, null);
    private static final PaperKind PHOTO = new PaperKind(
            "photo",
            new PaperKind.Names("صورتان", "Deux photos", "Two photographs"),
            Set.of(Kind.INDIVIDUAL),
            Set.of(Purpose.CREATION),
            20,
            true,
            true);

    @TempDir
    Path folder;

    private final List<Desk> open = new ArrayList<>();
    private Path stick;
    private Desk province;
    private Desk region;
    private Desk headquarters;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        province = make("P10.521");
        region = make("R10");
        headquarters = make("HQ");
        invite(province);
        invite(region);
    }

    @AfterEach
    void close() {
        open.forEach(Desk::close);
    }

    @Test
    void periodsThatNoRuleAllowsAreRefused() {
        assertThat(province.dossiers().periods()).as("as shipped").isEqualTo(new Periods(12, 10));
        for (var periods : List.of(new Periods(0, 10), new Periods(61, 10), new Periods(12, 0), new Periods(12, 101))) {
            assertThat(refusal(() -> headquarters.reference().keep(headquarters.session(), periods)))
                    .startsWith("period.");
        }
        assertThat(refusal(() -> province.reference().keep(province.session(), new Periods(6, 30))))
                .isEqualTo("reference.not_headquarters");
    }

    @Test
    void whatHeadquartersSetsComesDownTwoLevels() {
        setAll(headquarters);
        round();
        round();
        for (var office : List.of(region, province)) {
            assertThat(office.offices().find("L10.521-1")).contains(BUREAU);
            assertThat(office.awards().programmes()).contains(programme(50_000_00L));
            assertThat(office.awards().donors()).containsExactly(donor("Promotion nationale"));
            assertThat(office.papers().kinds()).contains(PHOTO);
            assertThat(office.dossiers().periods()).isEqualTo(new Periods(6, 30));
            assertThat(office.proofs().prove().findings()).isEmpty();
        }
        assertThat(headquarters.proofs().prove().findings()).isEmpty();
    }

    @Test
    void theSameAgainChangesNothingAndNewerTakesThePlaceOfOlder() {
        headquarters.reference().keep(headquarters.session(), programme(50_000_00L));
        var early = up(province, headquarters);
        assertThat(down(province, early).renewed()).isTrue();
        assertThat(down(province, early).renewed()).isFalse();
        headquarters.reference().keep(headquarters.session(), programme(80_000_00L));
        var kept = keep(early.receipt());
        var late = up(province, headquarters);
        assertThat(down(province, late).renewed()).isTrue();
        assertThat(down(province, kept).renewed()).isFalse();
        assertThat(province.awards().programmes()).contains(programme(80_000_00L));
    }

    @Test
    void settingTheSameAgainMakesNoNewEdition() {
        headquarters.reference().keep(headquarters.session(), programme(50_000_00L));
        down(province, up(province, headquarters));
        headquarters.reference().keep(headquarters.session(), programme(50_000_00L));
        assertThat(down(province, up(province, headquarters)).renewed()).isFalse();
    }

    @Test
    void anOfficeThatHeadquartersAddedIsSetUpByItsInvitation() {
        setAll(headquarters);
        var file = folder.resolve("bureau.invitation");
        headquarters.invitations().invite(headquarters.session(), "L10.521-1", file);
        var invitation = Invitation.read(file);
        var plan = new Registers.Plan(
                new RegisterFolder(folder.resolve("bureau")),
                "L10.521-1",
                "Clerk",
                "long enough".toCharArray(),
                false,
                invitation.offices());
        var bureau = new Desk(new Registers(ScratchRegister.CHEAP).create(plan), ScratchRegister.CLOCK);
        open.add(bureau);
        bureau.invitations().accept(bureau.session(), file);
        assertThat(bureau.office().parentCode()).isEqualTo("P10.521");
        assertThat(bureau.awards().programmes()).contains(programme(50_000_00L));
        assertThat(bureau.awards().donors()).hasSize(1);
    }

    @Test
    void onlyHeadquartersSets() {
        assertThat(refusal(() -> province.reference().keep(province.session(), donor("x"))))
                .isEqualTo("reference.not_headquarters");
    }

    @Test
    void anOfficeStandsUnderOneOfAHigherLevel() {
        var circle = new Office("R10", Level.REGIONAL, "x", "x", "P10.521", "10", null, null, null);
        assertThat(refusal(() -> headquarters.reference().keep(headquarters.session(), List.of(circle))))
                .isEqualTo("office.parent_below");
        var second = new Office("HQ2", Level.HEADQUARTERS, "x", "x", null, null, null, null, null);
        assertThat(refusal(() -> headquarters.reference().keep(headquarters.session(), List.of(second))))
                .isEqualTo("office.level_unfit");
        assertThat(headquarters.offices().find("HQ2")).isEmpty();
    }

    @Test
    void anOfficeClosesAfterThoseUnderIt() {
        headquarters.reference().keep(headquarters.session(), List.of(BUREAU));
        assertThat(refusal(() -> headquarters.reference().keep(headquarters.session(), List.of(closed("P10.521")))))
                .isEqualTo("office.child_open");
        headquarters.reference().keep(headquarters.session(), List.of(closed("P10.521"), closed("L10.521-1")));
        assertThat(headquarters.offices().office("P10.521").closed(TODAY)).isTrue();
    }

    private Office closed(String code) {
        var office = headquarters.offices().office(code);
        return new Office(
                code,
                office.level(),
                office.nameAr(),
                office.nameFr(),
                office.parentCode(),
                office.regionCode(),
                office.provinceCode(),
                null,
                TODAY);
    }

    private static void setAll(Desk headquarters) {
        var session = headquarters.session();
        headquarters.reference().keep(session, List.of(BUREAU));
        headquarters.reference().keep(session, programme(50_000_00L));
        headquarters.reference().keep(session, donor("Promotion nationale"));
        headquarters.reference().keep(session, PHOTO);
        headquarters.reference().keep(session, new Periods(6, 30));
    }

    private static Programme programme(long highest) {
        var conditions = new Conditions(
                new TreeSet<>(Set.of("10", "11.321")),
                5_000_00L,
                highest,
                18,
                60,
                List.of(
                        new Conditions.Share(60, 1, List.of("rib")),
                        new Conditions.Share(40, 7, List.of("accounts", "quotes"))));
        return new Programme(
                "SUD-2026",
                "برنامج الجنوب",
                "Programme Sud",
                "South",
                Funding.CONVENTION,
                false,
                "HCAR – Agence du Sud",
                conditions,
                true);
    }

    private static Donor donor(String name) {
        return new Donor("PN", "الإنعاش الوطني", name, Donor.Kind.STATE, null, true);
    }

    private static String refusal(ThrowingCallable act) {
        return catchThrowableOfType(ProblemException.class, act).problem().key();
    }

    private void round() {
        var atRegion = up(province, region);
        var atHeadquarters = up(region, headquarters);
        down(region, atHeadquarters);
        down(province, atRegion);
    }

    private Path keep(Path receipt) {
        try {
            return Files.copy(receipt, folder.resolve("early.receipt.sanad"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Received up(Desk from, Desk to) {
        var sent = from.sending().send(from.session(), stick, false, Pace.UNWATCHED);
        return to.receiving().receive(to.session(), sent.file().file(), stick, Pace.UNWATCHED);
    }

    private Received down(Desk to, Received above) {
        return down(to, above.receipt());
    }

    private Received down(Desk to, Path receipt) {
        return to.receiving().receive(to.session(), receipt, stick, Pace.UNWATCHED);
    }

    private Desk make(String office) {
        var desk =
                new Desk(ScratchRegister.create(folder.resolve(office), office).register(), ScratchRegister.CLOCK);
        open.add(desk);
        return desk;
    }

    private void invite(Desk office) {
        var file = folder.resolve(office.office().code() + ".invitation");
        headquarters
                .invitations()
                .invite(headquarters.session(), office.office().code(), file);
        office.invitations().accept(office.session(), file);
    }
}
