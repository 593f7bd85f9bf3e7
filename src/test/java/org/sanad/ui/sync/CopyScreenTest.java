package org.sanad.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Project;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

class CopyScreenTest implements Navigator {
    @TempDir
    Path folder;

    private final List<Place> gone = new ArrayList<>();
    private ScratchRegister above;
    private ScratchRegister here;
    private Desk province;
    private FxStage stage;
    private CopyController controller;

    @BeforeEach
    void make() {
        above = ScratchRegister.create(folder.resolve("HQ"), "HQ");
        here = ScratchRegister.create(folder.resolve("P10.521"), "P10.521");
        province = new Desk(here.register(), ScratchRegister.CLOCK);
        var headquarters = new Desk(above.register(), ScratchRegister.CLOCK);
        var file = folder.resolve("invitation");
        headquarters.invitations().invite(headquarters.session(), "P10.521", file);
        province.invitations().accept(province.session(), file);
    }

    @AfterEach
    void close() {
        stage.close();
        above.close();
        here.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptIsTakenOverAndWhatIsLeftIsShown(Lang lang) throws Exception {
        stage = FxStage.open(lang);
        stage.show(() -> {
            controller = new CopyController(
                    province.session(),
                    province.otherCopies(),
                    stage.wording(),
                    new DirectBackground(),
                    stage.dialogs(),
                    this);
            return controller.view();
        });
        stage.assertSpeaks();
        var saved = province.dossiers().save(province.session(), Office.draft());
        run(() -> controller.onKeep(folder));
        stage.assertSpeaks();
        stage.picture("copy-kept-" + lang.code());
        var dossier = saved.dossier();
        province.dossiers()
                .save(
                        province.session(),
                        new Draft(
                                dossier.id(),
                                renamed(dossier.project()),
                                dossier.plan(),
                                dossier.jobs(),
                                saved.people()));
        Path file;
        try (var files = Files.list(folder)) {
            file = files.filter(one -> one.toString().endsWith(".sanad-copy"))
                    .findFirst()
                    .orElseThrow();
        }
        run(() -> controller.onBring(file));
        stage.assertSpeaks();
        stage.picture("copy-brought-" + lang.code());
        run(() -> stage.all(Button.class).stream()
                .filter(one -> one.getText() != null && one.getText().equals(dossier.number()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(gone).containsExactly(new Place.Dossier(dossier.id()));
    }

    private static Project renamed(Project one) {
        return new Project(
                one.kind(),
                one.purpose(),
                "عنوان آخر",
                "Autre titre",
                one.organisationAr(),
                one.organisationLatin(),
                one.sector(),
                one.section(),
                one.provinceCode(),
                one.commune(),
                one.enterprise());
    }

    private static void run(Runnable work) {
        FxStage.call(() -> {
            work.run();
            return null;
        });
    }

    @Override
    public void go(Place place) {
        gone.add(place);
    }

    @Override
    public void back() {}
}
