package org.sanad.ui.backup;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.backup.BackupService;
import org.sanad.core.proof.ProofService;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Moments;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.PathLine;

/** Three cards: backups, the second place, the proof. */
final class BackupsView extends StackPane {
    private final BackupsController controller;
    private final BackupsModel model;
    private final Wording wording;
    private final Moments moments;
    private final VBox last = new VBox(8);
    private final VBox second = new VBox(8);
    private final VBox proof = new VBox(8);

    BackupsView(BackupsController controller, BackupsModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.moments = new Moments(wording);
        var title = new Label(wording.get("backup.title"));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get("backup.text"));
        text.getStyleClass().add("quiet");
        var column = new VBox(
                title,
                text,
                new Banner(wording, model.problems().generalProperty()),
                working(),
                card("backup.last", last),
                card("backup.second", second),
                card("backup.proof", proof));
        column.getStyleClass().addAll("page", "settings-column");
        model.standingProperty().subscribe(this::show);
        model.madeProperty().subscribe(made -> show(model.standingProperty().get()));
        model.proofProperty().subscribe(this::show);
        var scroll = new ScrollArea(column);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
    }

    private Node working() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(model.workingProperty());
        return bar;
    }

    private VBox card(String key, Node content) {
        var heading = new Label(wording.get(key));
        heading.getStyleClass().add("heading");
        var card = new VBox(12, heading, content);
        card.getStyleClass().add("card");
        return card;
    }

    private void show(BackupService.Standing standing) {
        last.getChildren().clear();
        second.getChildren().clear();
        if (standing == null) {
            return;
        }
        last.getChildren()
                .add(
                        standing.last() == null
                                ? waiting("backup.none")
                                : done(wording.get(
                                        "backup.made_at",
                                        moments.of(standing.last().madeAt()),
                                        standing.here().size())));
        if (model.madeProperty().get() != null) {
            last.getChildren()
                    .addAll(
                            done(wording.get("backup.made")),
                            new PathLine(wording, model.madeProperty().get()));
        }
        if (model.manages()) {
            last.getChildren().add(button("backup.make", Feather.SAVE, "make-backup", controller::onMake));
        }
        showSecond(standing);
    }

    private void showSecond(BackupService.Standing standing) {
        if (standing.secondPlace() == null) {
            second.getChildren().add(waiting("backup.second_none"));
        } else {
            second.getChildren().addAll(new PathLine(wording, standing.secondPlace()), place(standing));
        }
        if (!model.manages()) {
            return;
        }
        var buttons =
                new HBox(8, button("backup.second_choose", Feather.HARD_DRIVE, "second", controller::onSecondPlace));
        if (standing.secondPlace() != null) {
            var none = new Button(wording.get("backup.second_stop"));
            none.getStyleClass().add("flat");
            none.setOnAction(event -> controller.onNoSecondPlace());
            buttons.getChildren().add(none);
        }
        second.getChildren().add(buttons);
    }

    private Sentence place(BackupService.Standing standing) {
        if (!standing.secondThere()) {
            return waiting("backup.second_gone");
        }
        var behind = standing.last() != null && !standing.secondHas();
        return behind ? waiting("backup.second_behind") : done(wording.get("backup.second_there"));
    }

    private void show(ProofService.Proof result) {
        var text = new Sentence(wording.get("backup.proof_text"));
        text.getStyleClass().add("quiet");
        proof.getChildren().setAll(text);
        if (result != null && result.ok()) {
            proof.getChildren().add(done(wording.get("backup.proved", result.rows(), result.entries())));
            proof.getChildren().add(Ltr.label(result.digest(), wording.lang().rightToLeft()));
        } else if (result != null) {
            result.findings().forEach(found -> proof.getChildren().add(wrong(wording.of(found.problem()))));
        }
        proof.getChildren().add(button("backup.verify", Feather.SHIELD, "verify", controller::onVerify));
    }

    private Button button(String key, Feather icon, String id, Runnable act) {
        var button = new Button(wording.get(key), new FontIcon(icon));
        button.setId(id);
        button.disableProperty().bind(model.workingProperty());
        button.setOnAction(event -> act.run());
        return button;
    }

    private static Sentence done(String words) {
        return with(words, Feather.CHECK_CIRCLE, "success");
    }

    private Sentence waiting(String key) {
        return with(wording.get(key), Feather.ALERT_CIRCLE, "waiting");
    }

    private static Sentence wrong(String words) {
        return with(words, Feather.ALERT_TRIANGLE, "danger");
    }

    private static Sentence with(String words, Feather icon, String style) {
        var sentence = new Sentence(words);
        var sign = new FontIcon(icon);
        sign.getStyleClass().add(style);
        sentence.setIcon(sign);
        return sentence;
    }
}
