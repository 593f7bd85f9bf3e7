package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.ListViewService;
import org.sanad.core.dossier.State;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Place;
import org.testfx.api.FxRobot;

/** A delegate in French and a clerk in Arabic work the list without the mouse: narrow, keep a view, take a step together, undo, copy, print. */
class DelegateListJourneyTest {
    /** Keys down to the state: the first goes to the first line, which is “all”. */
    private static final int DRAFT = 2 + State.DRAFT.ordinal();

    @TempDir
    Path folder;

    private WalkedOffice office;
    private FxRobot keys;

    @ParameterizedTest
    @CsvSource({"FR, Brouillons", "AR, المسودات"})
    void fromTheFirstKeyToThePrintedList(Lang lang, String view) {
        try (var walked = new WalkedOffice(folder.resolve("bureau"), "P10.521", lang)) {
            office = walked;
            keys = new FxRobot().targetWindow(walked.stage().stage());
            var desk = walked.desk();
            new Demonstration(desk.door(), desk.offices()).fill(desk.session(), 60, 7, done -> {});
            for (var dossier = 0; dossier < 3; dossier++) {
                desk.dossiers().save(desk.session(), Office.draft());
            }
            var drafts = in(State.DRAFT);
            assertThat(drafts).hasSizeGreaterThan(2);

            walked.menu("nav.dossiers");
            narrow();
            assertThat(rows()).isEqualTo(drafts.size());

            keys.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            keys.write(view);
            keys.push(KeyCode.ENTER);
            toTheList();

            keys.push(KeyCode.CONTROL, KeyCode.A);
            keys.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(in(State.DRAFT)).as("looked at only").isEqualTo(drafts);
            walked.stage().picture(lang.code() + "-delegate-look");
            assertThat(focused()).isEqualTo("bulk-filed");
            keys.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(in(State.DRAFT)).isEmpty();
            assertThat(rows()).isZero();
            walked.stage().picture(lang.code() + "-delegate-together");
            toTheList();
            keys.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(in(State.DRAFT)).containsExactlyInAnyOrderElementsOf(drafts);
            assertThat(rows()).isEqualTo(drafts.size());

            keys.push(KeyCode.CONTROL, KeyCode.A);
            keys.push(KeyCode.CONTROL, KeyCode.C);
            var copied = FxStage.call(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied.split("\n")).hasSize(drafts.size() + 1);
            assertThat(copied).startsWith(walked.stage().wording().get("list.number") + "\t");

            keys.push(KeyCode.CONTROL, KeyCode.P);
            assertThat(((Place.PrintList) walked.place()).filter())
                    .startsWith(walked.stage().wording().get("field.state"))
                    .endsWith(walked.stage().wording().get("state.draft"));
            walked.startAgain();
            assertThat(new ListViewService(walked.desk().register().database())
                            .views(walked.desk().session()))
                    .as("kept for the next day")
                    .hasSize(1);
            reopen(view, drafts.size());
        }
    }

    /** The next day: by the chip of views in the list, and from any screen by its name. */
    private void reopen(String view, int drafts) {
        office.menu("nav.dossiers");
        assertThat(rows()).as("all again").isGreaterThan(drafts);
        chip("chip-views");
        keys.push(KeyCode.DOWN);
        keys.push(KeyCode.ENTER);
        assertThat(rows()).isEqualTo(drafts);
        office.menu("nav.today");
        office.find(view, "palette.view", view);
        assertThat(rows()).isEqualTo(drafts);
    }

    private void chip(String id) {
        keys.push(KeyCode.CONTROL, KeyCode.F);
        for (var step = 0; step < 20 && !id.equals(focused()); step++) {
            keys.push(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo(id);
        keys.push(KeyCode.SPACE);
    }

    /** By the chip of states, opened and chosen with keys. */
    private void narrow() {
        chip("chip-state");
        for (var step = 0; step < DRAFT; step++) {
            keys.push(KeyCode.DOWN);
        }
        keys.push(KeyCode.ENTER);
        assertThat(focused()).as("whoever works by keyboard stays there").isEqualTo("chip-state");
    }

    private void toTheList() {
        keys.push(KeyCode.CONTROL, KeyCode.F);
        keys.push(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("dossiers");
    }

    private String focused() {
        return FxStage.call(() -> {
            Node owner = office.stage().stage().getScene().getFocusOwner();
            return owner == null ? "" : owner.getId();
        });
    }

    private int rows() {
        return FxStage.call(
                () -> ((TableView<?>) office.stage().stage().getScene().lookup("#dossiers"))
                        .getItems()
                        .size());
    }

    private List<UUID> in(State state) {
        var query = new DossierQuery("", Set.of(state), Set.of(), null, null);
        return office.desk().lists().ids(query, DossierOrder.NEWEST, 0, 999);
    }
}
