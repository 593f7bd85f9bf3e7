package org.sanad.ui.widget;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * How a part of a chart is pressed: a click or Space chooses it; a double click or Enter opens what it counts. The first click
 * of two may make the charts anew, and something else stand under the pointer: what is opened is what was clicked first.
 */
final class Press {
    private Press() {}

    static void on(Node node, Runnable choose, Runnable open) {
        node.setFocusTraversable(true);
        node.setCursor(Cursor.HAND);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() <= 2) {
                if (click.getClickCount() == 2) {
                    clickedFirst(node, open).run();
                } else {
                    node.getScene().getProperties().put(Press.class, open);
                    node.requestFocus();
                    choose.run();
                }
                click.consume();
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                (key.getCode() == KeyCode.ENTER ? open : choose).run();
                key.consume();
            }
        });
    }

    private static Runnable clickedFirst(Node node, Runnable otherwise) {
        return node.getScene().getProperties().remove(Press.class) instanceof Runnable first ? first : otherwise;
    }
}
