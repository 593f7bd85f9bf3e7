package org.sanad.ui.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.facts.Dimension;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.statement.Seal;
import org.sanad.core.statement.Statement;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Because;
import org.sanad.ui.widget.ChoiceField;

/** Freezing a year on top, the frozen ones below, each with its digest. */
final class StatementsView extends StackPane {
    private static final int SHORT = 16;

    private final StatementsController controller;
    private final StatementsModel model;
    private final Wording wording;
    private final VBox lines = new VBox(8);

    StatementsView(StatementsController controller, StatementsModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var title = new Label(wording.get("statement.title"));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get("statement.text"));
        text.getStyleClass().add("quiet");
        var column = new VBox(title, text, new Banner(wording, model.problems.generalProperty()), done());
        if (model.freezes) {
            column.getChildren().add(freezing());
        }
        column.getChildren().add(lines);
        column.getStyleClass().addAll("page", "settings-column");
        model.statements.subscribe(this::show);
        show();
        var scroll = new ScrollArea(column);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
    }

    private Node done() {
        var done = new Sentence();
        done.setIcon(new FontIcon(Feather.CHECK_CIRCLE));
        done.getStyleClass().add("success");
        model.done.subscribe(text -> {
            done.setVisible(!text.isEmpty());
            done.setManaged(!text.isEmpty());
            done.setText(text);
        });
        return done;
    }

    private Node freezing() {
        var name = new Label(wording.get("statement.chosen_year"));
        var years = new ComboBox<Integer>();
        years.setId("statement-year");
        years.setAccessibleText(name.getText());
        years.getItems()
                .setAll(IntStream.rangeClosed(OpeningBalance.SINCE, model.lastYear)
                        .map(year -> OpeningBalance.SINCE + model.lastYear - year)
                        .boxed()
                        .toList());
        years.setValue(model.year.get());
        years.valueProperty().subscribe(year -> model.year.set(year));
        name.setLabelFor(years);
        var freeze = new Button(wording.get("statement.freeze"), new FontIcon(Feather.LOCK));
        freeze.setId("freeze");
        freeze.getStyleClass().add("accent");
        freeze.setMinWidth(Region.USE_PREF_SIZE);
        freeze.setOnAction(event -> controller.onFreeze());
        var line = new HBox(12, name, years);
        if (model.offices.size() > 1) {
            line.getChildren().addAll(whose());
        }
        line.getChildren().add(freeze);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card");
        return line;
    }

    private List<Node> whose() {
        var name = new Label(wording.get("filter.office"));
        var field = new ChoiceField<>(model.offices, office -> office.name(wording.lang()));
        field.setId("statement-office");
        field.setAccessibleText(name.getText());
        field.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setValue(model.office.get());
        field.valueProperty()
                .addListener((value, before, chosen) -> model.office.set(chosen == null ? before : chosen));
        name.setLabelFor(field);
        return List.of(name, field);
    }

    private void show() {
        lines.getChildren().setAll(model.statements.stream().map(this::line).toList());
        if (model.statements.isEmpty()) {
            lines.getChildren()
                    .add(new EmptyState(
                            Feather.LOCK,
                            wording.get("statement.none"),
                            wording.get(model.freezes ? "statement.none_text" : "statement.none_here")));
        }
    }

    private Node signedFile(Statement statement) {
        var button = new Button(null, new FontIcon(Feather.SHIELD));
        button.getStyleClass().add("save-signed");
        button.setAccessibleText(wording.get("statement.signed_file") + ", " + statement.year());
        button.setTooltip(new Tooltip(wording.get("statement.signed_file")));
        button.setOnAction(event -> controller.onSignedFile(statement));
        return new Because(button).say(statement.seal() == null ? wording.get("statement.not_signed") : null);
    }

    /** The office, as it was called then; of one that cannot be read, why not: the others are shown as ever. */
    private String whose(Statement statement) {
        var unread = unread(statement);
        if (unread != null) {
            return unread;
        }
        var snapshot = statement.snapshot();
        return snapshot.name(Dimension.OFFICE, snapshot.office(), wording.lang());
    }

    /** Why it cannot be read, and what to do; null where it can. */
    private String unread(Statement statement) {
        try {
            statement.snapshot();
            return null;
        } catch (ProblemException e) {
            return wording.of(e.problem());
        }
    }

    /** Who signed it; the key's fingerprint stands apart, because it reads from left to right in every language. */
    private Node signature(Seal seal) {
        var words = new Sentence(wording.get("statement.seal." + seal.state().code()));
        words.getStyleClass().add(style(seal.state()));
        words.setIcon(new FontIcon(icon(seal.state())));
        if (seal.fingerprint().isEmpty()) {
            return words;
        }
        var key = Ltr.label(seal.fingerprint(), wording.lang().rightToLeft());
        key.getStyleClass().add("quiet");
        return new VBox(4, words, key);
    }

    private static String style(Seal.State state) {
        return switch (state) {
            case VERIFIED -> "success";
            case BROKEN -> "danger";
            case UNSIGNED, KEY_NOT_KNOWN -> "quiet";
        };
    }

    private static Feather icon(Seal.State state) {
        return switch (state) {
            case VERIFIED -> Feather.CHECK_CIRCLE;
            case BROKEN -> Feather.ALERT_TRIANGLE;
            case UNSIGNED, KEY_NOT_KNOWN -> Feather.INFO;
        };
    }

    private Node line(StatementsModel.Signed signed) {
        var statement = signed.statement();
        var year = new Label(String.valueOf(statement.year()));
        year.getStyleClass().add("heading");
        year.setMinWidth(Region.USE_PREF_SIZE);
        var on = Instant.parse(statement.frozenAt())
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
        var digest = statement.digest().substring(0, SHORT);
        var said = new Sentence(whose(statement) + "\n"
                + wording.get("statement.line", wording.formats().day(on), statement.frozenBy(), digest));
        var told = new VBox(4, said, signature(signed.seal()));
        HBox.setHgrow(told, Priority.ALWAYS);
        var open = new Button(wording.get("statement.open"), new FontIcon(Feather.PRINTER));
        open.getStyleClass().add("open-statement");
        open.setAccessibleText(open.getText() + ", " + statement.year());
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> controller.onOpen(statement));
        var numbers = new Button(wording.get("statement.numbers"), new FontIcon(Feather.DOWNLOAD));
        numbers.getStyleClass().add("save-numbers");
        numbers.setAccessibleText(numbers.getText() + ", " + statement.year());
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        numbers.setOnAction(event -> controller.onNumbers(statement));
        var unread = unread(statement);
        var line = new HBox(
                16, year, told, signedFile(statement), new Because(numbers).say(unread), new Because(open).say(unread));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        line.getStyleClass().add("card");
        return line;
    }
}
