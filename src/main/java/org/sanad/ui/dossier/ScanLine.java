package org.sanad.ui.dossier;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.paper.Attachment;
import org.sanad.text.Hidden;
import org.sanad.text.Problem;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;

/** A scan below its paper: its name and size; its pages are shown when they are asked for. */
final class ScanLine {
    private final Texts texts;
    private final PapersModel model;
    private final PapersController controller;
    private final Attachment scan;
    private final VBox line = new VBox(8);

    ScanLine(Texts texts, PapersModel model, PapersController controller, Attachment scan) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        this.scan = scan;
    }

    Node node() {
        var name = new Label(
                Hidden.shown(scan.name()), new FontIcon(ScanPage.picture(scan) ? Feather.IMAGE : Feather.FILE_TEXT));
        name.setMinWidth(0);
        var size = new Label(size());
        size.getStyleClass().addAll("text-muted", "text-small");
        size.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, name, size);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(button("scan.show", Feather.EYE, this::show));
        row.getChildren().add(button("scan.save_copy", Feather.DOWNLOAD, () -> controller.onSaveCopy(scan)));
        if (!model.readOnly.get()) {
            row.getChildren().add(button("scan.remove", Feather.TRASH_2, () -> controller.onRemove(scan)));
        }
        line.getChildren().setAll(row);
        return line;
    }

    private String size() {
        return scan.bytes() < 1_000_000
                ? texts.get("exchange.kilobytes", (scan.bytes() + 999) / 1_000)
                : texts.get("scan.size", String.format(Locale.ROOT, "%.1f", scan.bytes() / 1_000_000.0));
    }

    private Button button(String key, Feather icon, Runnable act) {
        var button = new Button(texts.get(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key) + ", " + scan.name());
        button.setOnAction(e -> act.run());
        return button;
    }

    /** Shows the first page, or takes what is shown away again. */
    private void show() {
        if (line.getChildren().size() > 1) {
            line.getChildren().remove(1);
        } else {
            turn(0);
        }
    }

    private void turn(int page) {
        controller.onShow(scan, page, this::shown, problem -> unfold(refusal(problem)));
    }

    private Node refusal(Problem problem) {
        var next = texts.next(problem).map(text -> " " + text).orElse("");
        var sentence = new Sentence(texts.of(problem) + next);
        sentence.setIcon(new FontIcon(Feather.ALERT_TRIANGLE));
        return sentence;
    }

    private void shown(ScanPage page) {
        var view = new ImageView(page.image());
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(ScanPage.WIDEST, page.image().getWidth()));
        view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        view.setAccessibleText(scan.name());
        var sheet = new StackPane(view);
        sheet.getStyleClass().add("scan-sheet");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        unfold(page.pages() == 1 ? sheet : new VBox(8, turning(page), sheet));
    }

    private void unfold(Node shown) {
        if (line.getChildren().size() > 1) {
            line.getChildren().remove(1);
        }
        line.getChildren().add(shown);
    }

    private Node turning(ScanPage page) {
        var rightToLeft = texts.lang().rightToLeft();
        var before = turn("print.page_before", rightToLeft ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_LEFT, page, -1);
        var after = turn("print.page_after", rightToLeft ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT, page, 1);
        var which = Ltr.label(page.page() + 1 + " / " + page.pages(), rightToLeft);
        var turning = new HBox(8, before, which, after);
        turning.setAlignment(Pos.CENTER_LEFT);
        return turning;
    }

    private Button turn(String key, Feather icon, ScanPage page, int by) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setId(by < 0 ? "scan-before" : "scan-after");
        button.setAccessibleText(texts.get(key));
        button.setDisable(page.page() + by < 0 || page.page() + by >= page.pages());
        button.setOnAction(e -> turn(page.page() + by));
        return button;
    }
}
