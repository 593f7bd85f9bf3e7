package org.sanad.ui.widget;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell of text; where its column is too narrow for it, a tip tells all of it. */
public final class WholeCell<S> extends TableCell<S, String> {
    private final Tooltip whole = new Tooltip();

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        tell(this, whole);
    }

    /** Lets a tip tell what a label or cell says, which may be cut; none where it says nothing. */
    public static void tell(Labeled said, Tooltip whole) {
        var nothing = said.getText() == null || said.getText().isBlank();
        whole.setText(said.getText());
        said.setTooltip(nothing ? null : whole);
    }
}
