package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Dialogs. Each has an owner, because one without comes up left-to-right. */
public final class Dialogs {
    private static final double WIDTH = 480;
    private final Stage owner;
    private final Theme theme;
    private final Wording wording;
    private final FileChoice files;

    public Dialogs(Stage owner, Theme theme, Wording wording) {
        this(owner, theme, wording, new SystemFileChoice(owner));
    }

    /** @param files where files are chosen */
    public Dialogs(Stage owner, Theme theme, Wording wording, FileChoice files) {
        this.files = files;
        this.owner = owner;
        this.theme = theme;
        this.wording = wording;
    }

    /** Asks before what cannot be undone. The words of the yes-button say what it does. */
    public boolean confirm(String titleKey, String text, String yesKey) {
        return confirm(titleKey, paragraph(text), yesKey);
    }

    /** The same where a paragraph does not do, such as for digits that are to be compared. */
    public boolean confirm(String titleKey, Region content, String yesKey) {
        content.setPrefWidth(WIDTH);
        var dialog = dialog(titleKey, new StackPane(content));
        var no = new ButtonType(wording.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        var yes = new ButtonType(wording.get(yesKey), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(no, yes);
        dialog.getDialogPane().lookupButton(yes).getStyleClass().add("accent");
        return show(dialog).filter(yes::equals).isPresent();
    }

    /** Tells something that must be read. */
    public void tell(String titleKey, String text) {
        var dialog = dialog(titleKey, paragraph(text));
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(wording.get("dialog.close"), ButtonData.CANCEL_CLOSE));
        show(dialog);
    }

    /** Shows something to look at. */
    public void show(String titleKey, Node content) {
        var dialog = dialog(titleKey, content);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(wording.get("dialog.close"), ButtonData.CANCEL_CLOSE));
        show(dialog);
    }

    /** Tells something that must be read, and offers one thing to do about it: true when that was pressed. */
    public boolean tell(String titleKey, String text, String moreKey) {
        var dialog = dialog(titleKey, paragraph(text));
        var more = new ButtonType(wording.get(moreKey), ButtonData.LEFT);
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(more, new ButtonType(wording.get("dialog.close"), ButtonData.CANCEL_CLOSE));
        return show(dialog).filter(more::equals).isPresent();
    }

    private Dialog<ButtonType> dialog(String titleKey, Node content) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(wording.get(titleKey));
        dialog.setHeaderText(wording.get(titleKey));
        dialog.getDialogPane().setContent(theme.magnifiedContent(content));
        dialog.setResizable(true);
        theme.dress(dialog.getDialogPane().getScene());
        return dialog;
    }

    private Optional<ButtonType> show(Dialog<ButtonType> dialog) {
        try {
            return dialog.showAndWait();
        } finally {
            theme.forget(dialog.getDialogPane().getScene());
        }
    }

    private static Sentence paragraph(String text) {
        var label = new Sentence(text);
        label.setPrefWidth(WIDTH);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A file to read; empty when the person thought better of it. */
    public Optional<Path> openFile(String titleKey, String kindKey, String... endings) {
        return files.open(wording.get(titleKey), wording.get(kindKey), List.of(endings));
    }

    /** A file to write. */
    public Optional<Path> saveFile(String titleKey, String name, String kindKey, String... endings) {
        return files.save(wording.get(titleKey), name, wording.get(kindKey), List.of(endings));
    }

    /** A folder. */
    public Optional<Path> folder(String titleKey) {
        return files.folder(wording.get(titleKey));
    }
}
