package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.State;
import org.sanad.core.fund.Slice;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.sync.PackageName;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Place;

/** Bureau, province, region and headquarters, each with its register and its window, by what a person sees and presses. */
class FourOfficesJourneyTest {
    private static final String BUREAU = "L10.521.1";
    private static final Office EL_OUATIA =
            new Office(BUREAU, Level.LOCAL, "مكتب الوطية", "El Ouatia", "P10.521", "10", "10.521");
    private static final Slice SLICE = new Slice(BUREAU, "OWN", 2026);

    @TempDir
    Path folder;

    private WalkedOffice bureau;
    private WalkedOffice province;
    private WalkedOffice region;
    private WalkedOffice headquarters;
    private int legs;

    @BeforeEach
    void open() {
        headquarters = make("HQ", Lang.FR);
        headquarters.desk().reference().keep(headquarters.desk().session(), List.of(EL_OUATIA));
        region = make("R10", Lang.FR);
        province = make("P10.521", Lang.FR);
        bureau = make(BUREAU, Lang.AR);
        for (var office : List.of(region, province, bureau)) {
            var code = office.desk().office().code();
            var file = folder.resolve(code + ".sanad-invitation");
            headquarters.desk().invitations().invite(headquarters.desk().session(), code, file);
            office.desk().invitations().accept(office.desk().session(), file);
        }
    }

    @AfterEach
    void close() {
        for (var office : List.of(bureau, province, region, headquarters)) {
            office.close();
        }
    }

    private WalkedOffice make(String code, Lang lang) {
        return new WalkedOffice(folder.resolve(code), code, lang, List.of(EL_OUATIA));
    }

    @Test
    void aDossierGoesUpMoneyComesDownAndTheDossierMovesOn() throws IOException {
        var dossier = typed();
        assertThat(headquarters.desk().lists().page(DossierQuery.ALL, 0, 9).lines())
                .isEmpty();
        up();
        headquarters.go(new Place.Dossier(dossier));
        headquarters.stage().picture("four-offices-1-headquarters");
        assertThat(headquarters.typed("title_ar")).isEqualTo("ورشة للخياطة");

        appropriate();
        down();
        assertThat(bureau.desk().funds().balance(SLICE).allotted()).isEqualTo(200_000_00L);
        bureau.go(new Place.Money());
        bureau.stage().assertSpeaks();
        bureau.stage().picture("four-offices-2-slice-at-the-bureau");

        bureau.go(new Place.Transfers(dossier));
        bureau.choose("transfer-to", bureau.desk().offices().office("P10.521"));
        bureau.type("transfer-reason", "انتقل صاحب المشروع إلى طانطان");
        bureau.stage().picture("four-offices-3-offer");
        bureau.press("#transfer-offer");
        carry(bureau, province);
        assertThat(counted(province, "nav.transfers"))
                .as("beside the name, before anybody went there")
                .isEqualTo("1");
        province.go(new Place.Transfers(null));
        province.stage().picture("four-offices-4-offered");
        province.press(".accept");
        up();
        for (var office : List.of(bureau, province, region, headquarters)) {
            assertThat(office.desk().dossiers().find(dossier).dossier().owner())
                    .as(office.desk().office().code())
                    .isEqualTo("P10.521");
            assertThat(office.desk().proofs().prove().findings()).isEmpty();
        }
        bureau.go(new Place.Transfers(null));
        bureau.stage().picture("four-offices-5-moved");
        bureau.go(new Place.ExchangeRegister());
        bureau.stage().assertSpeaks();
        bureau.stage().picture("four-offices-6-register");
    }

    /** As a clerk does, in Arabic. */
    private UUID typed() {
        bureau.go(new Place.Dossier(null));
        bureau.type("title_ar", "ورشة للخياطة");
        bureau.type("title_fr", "Atelier de couture");
        bureau.choose("sector", "crafts");
        bureau.press(".section-button", 1);
        bureau.type("name_ar", "فاطمة الإدريسي");
        bureau.press("#section-plan");
        bureau.type("cost", "60 000");
        bureau.type("asked", "60 000");
        bureau.press("#save");
        var lines = bureau.desk()
                .lists()
                .page(new DossierQuery("", Set.of(), Set.of(), null, null), 0, 9)
                .lines();
        var id = lines.getFirst().id();
        bureau.go(new Place.Dossier(id));
        bureau.press("#next-step");
        bureau.press("#confirm-step");
        assertThat(bureau.desk().dossiers().find(id).dossier().state()).isEqualTo(State.FILED);
        return id;
    }

    private void appropriate() {
        headquarters.go(new Place.Money());
        headquarters.press("#envelope");
        headquarters.choose("programme_code", programme());
        headquarters.type("amount", "1 000 000");
        headquarters.type("reference", "LF 2026");
        headquarters.press("#keep");
        headquarters.press("#slice");
        headquarters.choose("office_code", BUREAU);
        headquarters.choose("programme_code", programme());
        headquarters.type("amount", "200 000");
        headquarters.type("reference", "N 12/2026");
        headquarters.press("#keep");
        assertThat(headquarters.desk().funds().balance(SLICE).allotted()).isEqualTo(200_000_00L);
    }

    private Object programme() {
        return headquarters.desk().awards().programmes().stream()
                .filter(one -> one.code().equals("OWN"))
                .findFirst()
                .orElseThrow();
    }

    /** What stands beside the name of a place. */
    private static String counted(WalkedOffice at, String key) {
        var words = at.stage().wording().get(key);
        return FxStage.call(() -> at.stage().all(ToggleButton.class).stream()
                .filter(one -> words.equals(one.getAccessibleText()))
                .map(one -> (Label) one.lookup(".nav-count"))
                .filter(Label::isVisible)
                .map(Label::getText)
                .findFirst()
                .orElse(""));
    }

    private void up() throws IOException {
        carry(bureau, province);
        carry(province, region);
        carry(region, headquarters);
    }

    /** What headquarters gives goes down with the receipts, the highest first. */
    private void down() throws IOException {
        carry(region, headquarters);
        carry(province, region);
        carry(bureau, province);
    }

    /** Sends on a stick, takes it in above, brings the receipt back. */
    private void carry(WalkedOffice from, WalkedOffice to) throws IOException {
        var stick = Files.createDirectory(folder.resolve("SANAD-" + ++legs));
        var code = from.desk().office().code();
        from.plug(stick);
        from.go(new Place.Exchanges());
        picture(from, "ready");
        from.click("exchange.send_to", stick.getFileName().toString());
        assertThat(from.says("exchange.removable")).isTrue();
        picture(from, "removable");
        assertThat(from.stage().all(VBox.class))
                .as("warnings of " + code)
                .noneMatch(one -> one.getStyleClass().contains("exchange-warning"));
        from.click("exchange.done");
        to.plug(stick);
        takeIn(to, stick, code + "-");
        takeIn(from, stick, code + "-");
    }

    private void takeIn(WalkedOffice at, Path stick, String begins) throws IOException {
        at.go(new Place.Exchanges());
        var receipt = at.desk().office().code().equals(begins.substring(0, begins.length() - 1));
        try (var files = Files.list(stick)) {
            var name = files.map(file -> file.getFileName().toString())
                    .filter(one -> one.startsWith(begins) && one.endsWith(".receipt.sanad") == receipt)
                    .findFirst()
                    .orElseThrow();
            if (receipt) {
                at.click(
                        "exchange.look_at_receipt",
                        PackageName.ofReceipt(name).orElseThrow().base());
            } else {
                at.click("exchange.look_at", name);
            }
        }
        picture(at, receipt ? "receipt" : "inspected");
        at.click("exchange.take_in");
        assertThat(at.says(receipt ? "exchange.receipt_noted" : "exchange.taken"))
                .isTrue();
        picture(at, "taken");
        at.click("exchange.done");
    }

    /** Of the first way up and down. */
    private void picture(WalkedOffice office, String what) {
        office.stage().assertSpeaks();
        if (legs <= 3) {
            var code = office.desk().office().code().replace(".", "-");
            office.stage().picture("four-offices-" + legs + "-" + code + "-" + what);
        }
    }
}
