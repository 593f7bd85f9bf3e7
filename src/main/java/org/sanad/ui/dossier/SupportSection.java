package org.sanad.ui.dossier;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.subsidy.Award;
import org.sanad.core.transfer.Moved;
import org.sanad.text.Formats;
import org.sanad.text.Texts;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.Sentence;

/** Support given to the dossier: a card for each award with its instalments and payments, and what is being typed. */
final class SupportSection {
    private final Texts texts;
    private final Formats formats;
    private final SupportWords words;
    private final SupportModel model;
    private final SupportController controller;
    private final FormPage page = new FormPage(this::build);

    SupportSection(Texts texts, SupportModel model, SupportController controller) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.model = model;
        this.controller = controller;
        this.words = new SupportWords(texts, model);
        model.file.subscribe(file -> page.rebuild());
        model.awarding.subscribe((before, begun) -> page.rebuild(!begun));
        model.paying.subscribe((before, begun) -> page.rebuild(begun == null));
        model.releasing.subscribe((before, begun) -> page.rebuild(begun == null));
        model.programmes.subscribe(() -> page.rebuild());
        model.donors.subscribe(() -> page.rebuild());
        model.waiting.subscribe(() -> page.rebuild());
        model.papers.subscribe(() -> page.rebuild());
        model.moved.subscribe(moved -> page.rebuild());
    }

    Node node() {
        return page;
    }

    private void build() {
        var file = model.file.get();
        if (model.awarding.get()) {
            page.getChildren().add(focused(new AwardForm(texts, model, controller).node()));
        }
        model.waiting.forEach(one -> page.getChildren().add(new ProposalCard(texts, model, controller, one).node()));
        var untold = model.moved.get().map(Moved::untold).orElse(List.of());
        if (!untold.isEmpty()) {
            page.getChildren().add(new UntoldSupport(texts, model, controller).node(untold));
        }
        if (file != null) {
            file.awards().forEach(award -> page.getChildren().add(card(award)));
        }
        if (model.awarding.get()) {
            return;
        }
        if (file == null || !LifeRules.mayAward(file.dossier().state())) {
            if (file == null || file.awards().isEmpty() && untold.isEmpty()) {
                page.getChildren().add(empty("support.not_yet"));
            }
        } else {
            if (file.awards().isEmpty() && untold.isEmpty()) {
                page.getChildren().add(empty("support.none"));
            }
            if (!model.readOnly.get()) {
                page.getChildren().add(give());
            }
        }
    }

    private Node give() {
        var give = new Button(texts.get("award.give"), new FontIcon(Feather.PLUS));
        give.setId("give-award");
        give.setOnAction(e -> controller.onAward());
        return give;
    }

    private Node empty(String key) {
        var label = new Sentence(texts.get(key));
        label.getStyleClass().addAll("text-muted", "empty-note");
        return label;
    }

    private Node card(Award award) {
        var terms = award.terms();
        var amount = new Label(formats.money(award.committed()));
        amount.getStyleClass().add("title-3");
        var programme = new Label(words.programme(terms.programme(), terms.year()));
        programme.getStyleClass().add("title-4");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(12, programme, space, amount);
        head.setAlignment(Pos.BASELINE_LEFT);
        var about = new Sentence(about(award));
        about.getStyleClass().add("text-muted");
        var card = new VBox(12, head, about, progress(award));
        if (award.equals(model.paying.get())) {
            card.getChildren().add(focused(new PaymentForm(texts, model, controller, award).node()));
        }
        card.getChildren().add(new InstalmentTable(texts, award, model.papers).node());
        card.getChildren().add(new PaymentLines(texts, model, controller, award).node());
        if (award.equals(model.releasing.get())) {
            card.getChildren().add(focused(new ReleaseForm(texts, model, controller).node()));
        }
        if (!model.gave(award)) {
            var other = new Sentence(texts.get("award.by_other", controller.office(award.owner())));
            other.setIcon(new FontIcon(Feather.HOME));
            card.getChildren().add(other);
        }
        var free = model.paying.get() == null && model.releasing.get() == null && model.pays(award);
        if (free && award.remaining() > 0) {
            card.getChildren().add(new HBox(8, pay(award), release(award)));
        }
        card.getStyleClass().add("form-card");
        return card;
    }

    private static Node focused(Node form) {
        FirstField.focusIn(form);
        return form;
    }

    private Node pay(Award award) {
        var pay = new Button(texts.get("payment.new"), new FontIcon(Feather.PLUS));
        pay.setId("pay");
        pay.setOnAction(e -> controller.onPay(award));
        return pay;
    }

    private Node release(Award award) {
        var release = new Button(texts.get("award.release"));
        release.setId("release");
        release.getStyleClass().add("flat");
        release.setOnAction(e -> controller.onBeginRelease(award));
        return release;
    }

    private String about(Award award) {
        var about = words.terms(award.terms());
        return award.released() == 0
                ? about
                : about + " · "
                        + texts.get(
                                "award.reduced_from",
                                formats.money(award.terms().amount()));
    }

    private Node progress(Award award) {
        var bar = new ProgressBar(award.committed() == 0 ? 1 : (double) award.paid() / award.committed());
        bar.setMaxWidth(Double.MAX_VALUE);
        var said = new Label(
                award.remaining() == 0
                        ? texts.get("award.all_paid")
                        : texts.get("award.paid_of", formats.money(award.paid()), formats.money(award.remaining())));
        said.getStyleClass().addAll("text-small", "text-muted");
        return new VBox(6, bar, said);
    }

    /** Fields of what is typed inside a card. */
    static FormFields fields(Texts texts, FieldValues values) {
        return new FormFields(texts, values, new SimpleBooleanProperty(), field -> {});
    }

    /** A button that gives up and one that does it, at the end of the line. */
    static Node buttons(Texts texts, String key, Runnable act, Runnable cancel) {
        var no = new Button(texts.get("form.cancel"));
        no.setOnAction(e -> cancel.run());
        var yes = new Button(texts.get(key));
        yes.setId("confirm-support");
        yes.getStyleClass().add("accent");
        yes.setOnAction(e -> act.run());
        var line = new HBox(8, no, yes);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }
}
