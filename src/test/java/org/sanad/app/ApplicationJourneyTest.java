package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.State;
import org.sanad.core.facts.Filter;
import org.sanad.core.sync.Pace;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Place;
import org.testfx.api.FxRobot;

/** The whole application, walked as a clerk does in Arabic and as a delegate does in French. */
class ApplicationJourneyTest {
    @TempDir
    Path folder;

    @Test
    void aClerkTypesADossierInArabicAndItIsSettled() {
        try (var office = new WalkedOffice(folder.resolve("bureau"), "P10.521", Lang.AR)) {
            office.go(new Place.Dossier(null));
            office.type("title_ar", "ورشة للخياطة");
            office.speak(Lang.FR);
            assertThat(office.typed("title_ar")).isEqualTo("ورشة للخياطة");
            office.type("title_fr", "Atelier de couture");
            office.speak(Lang.AR);
            office.choose("sector", "crafts");
            office.press(".section-button", 1);
            office.type("name_ar", "فاطمة الإدريسي");
            office.type("cnie", "jb 12345");
            office.press("#section-plan");
            office.type("cost", "60 000");
            office.type("asked", "50 000,50");
            office.press("#save");
            var id = only(office, "");
            office.startAgain();

            assertThat(only(office, "فاطمه الادريسي")).isEqualTo(id);
            assertThat(only(office, "JB12345")).isEqualTo(id);
            assertThat(only(office, "couture")).isEqualTo(id);
            var number = file(office, id).dossier().number();
            assertThat(number).startsWith("P10.521-2026-00001-");
            assertThat(only(office, number)).isEqualTo(id);

            office.go(new Place.Dossier(id));
            for (var state : new State[] {State.FILED, State.READY, State.UNDER_STUDY}) {
                if (state == State.READY) {
                    hasItsPapers(office, id);
                }
                office.press("#next-step");
                office.press("#confirm-step");
                assertThat(file(office, id).dossier().state()).isEqualTo(state);
            }
            office.go(new Place.Money());
            office.press("#slice");
            office.type("amount", "1 200 000");
            office.type("reference", "رسالة 7/2026");
            office.press("#keep");
            office.go(new Place.Dossier(id));
            office.press("#section-support");
            office.press("#give-award");
            office.choose("programme_code", "APDES");
            office.type("amount", "40 000");
            office.type("decision_number", "12/2026");
            office.press("#confirm-support");
            assertThat(file(office, id).dossier().state()).isEqualTo(State.SETTLED);

            office.press("#pay");
            office.type("amount", "15 000");
            office.press("#confirm-support");
            office.startAgain();
            var kept = file(office, id);
            assertThat(kept.awarded()).isEqualTo(40_000_00);
            assertThat(kept.paid()).isEqualTo(15_000_00);
            assertThat(kept.dossier().plan().asked()).isEqualTo(50_000_50);
            assertThat(office.desk().facts().total(Filter.ALL).settled()).isEqualTo(1);
        }
    }

    @Test
    void aDelegateSeesInFrenchTheFiguresThatHeadquartersSees() {
        try (var bureau = new WalkedOffice(folder.resolve("bureau"), "P10.521", Lang.FR);
                var headquarters = new WalkedOffice(folder.resolve("headquarters"), "HQ", Lang.FR)) {
            fill(bureau);
            invite(headquarters, bureau);
            var sent = bureau.desk()
                    .sending()
                    .send(bureau.desk().session(), folder, false, Pace.UNWATCHED)
                    .file()
                    .file();
            var desk = headquarters.desk();
            desk.receiving().receive(desk.session(), sent, folder, Pace.UNWATCHED);

            var total = bureau.desk().facts().total(Filter.ALL);
            assertThat(desk.facts().total(Filter.ALL)).isEqualTo(total);
            assertThat(total.settled()).isPositive();
            for (var office : new WalkedOffice[] {bureau, headquarters}) {
                office.go(new Place.Dashboard());
                assertThat(office.shows(text -> text.equals(String.valueOf(total.settled()))))
                        .isTrue();
                office.stage().assertSpeaks();
            }
            headquarters.press("#map-provinces");
            headquarters.press("#table-kind");
            var name = bureau.desk().office().name(Lang.FR);
            assertThat(headquarters.shows(name::equals)).as("its last package").isTrue();
            headquarters.press("#statements");
            headquarters.press("#freeze");
            var frozen = desk.statements().all(desk.session()).getFirst().snapshot();
            assertThat(frozen.years().stream()
                            .mapToInt(part -> part.totals().settled())
                            .sum())
                    .as("the statement has the figures of the screen")
                    .isEqualTo(total.settled());
            headquarters.go(new Place.Dossiers(Choice.ALL.measure("settled")));
            assertThat(headquarters.shows(text -> text.equals(total.settled() + " dossiers")))
                    .isTrue();
        }
    }

    @Test
    void aDossierIsBegunWithTheKeyboardAlone() {
        try (var office = new WalkedOffice(folder.resolve("bureau"), "P10.521", Lang.AR)) {
            office.go(new Place.Dossiers());
            var robot = new FxRobot().targetWindow(office.stage().stage());
            robot.push(KeyCode.CONTROL, KeyCode.N);
            FxStage.call(() -> {
                robot.lookup("#title_ar").queryTextInputControl().requestFocus();
                return null;
            });
            robot.write("ورشة للخياطة");
            robot.push(KeyCode.ENTER);
            robot.write("Atelier");
            assertThat(office.typed("title_ar")).isEqualTo("ورشة للخياطة");
            assertThat(office.typed("title_fr")).isEqualTo("Atelier");
            assertThat(office.desk().lists().page(DossierQuery.ALL, 0, 9).lines())
                    .as("Enter moves on and never saves or submits")
                    .isEmpty();
            robot.push(KeyCode.CONTROL, KeyCode.S);
            assertThat(file(office, only(office, "")).dossier().project().titleAr())
                    .isEqualTo("ورشة للخياطة");
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyScreenSpeaksEveryLanguage(Lang lang) {
        try (var office = new WalkedOffice(folder.resolve("office"), "R10", lang)) {
            for (var place : new Place[] {
                new Place.Dossiers(),
                new Place.Dossier(null),
                new Place.Dashboard(),
                new Place.Exchanges(),
                new Place.Import(),
                new Place.Settings()
            }) {
                office.go(place);
                office.stage().assertSpeaks();
            }
        }
    }

    /** Ready waits for each required paper. */
    private static void hasItsPapers(WalkedOffice office, UUID id) {
        office.press("#section-papers");
        for (var paper : office.desk().papers().checklist(id).waitedFor()) {
            office.press("#paper-" + paper.kind().code() + "-present");
        }
        assertThat(office.desk().papers().checklist(id).waitedFor()).isEmpty();
    }

    private static void fill(WalkedOffice office) {
        var desk = office.desk();
        new Demonstration(desk.door(), desk.offices()).fill(desk.session(), 60, 7, done -> {});
    }

    private void invite(WalkedOffice headquarters, WalkedOffice office) {
        var file = folder.resolve("invitation.json");
        headquarters.desk().invitations().invite(headquarters.desk().session(), "P10.521", file);
        office.desk().invitations().accept(office.desk().session(), file);
    }

    private static UUID only(WalkedOffice office, String find) {
        var query = new DossierQuery(find, Set.of(), Set.of(), null, null);
        var lines = office.desk().lists().page(query, 0, 9).lines();
        assertThat(lines).as(find).hasSize(1);
        return lines.getFirst().id();
    }

    private static DossierFile file(WalkedOffice office, UUID id) {
        return office.desk().dossiers().find(id);
    }
}
