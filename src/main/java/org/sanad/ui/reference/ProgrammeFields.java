package org.sanad.ui.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.Tidy;
import org.sanad.core.subsidy.Conditions;
import org.sanad.core.subsidy.Funding;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Amounts;
import org.sanad.text.Formats;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.TypedCount;

/** What is typed of a programme. */
final class ProgrammeFields {
    /** Instalments that can be typed, as many as the form of an award shows. */
    static final int SHARES = 4;

    final StringProperty code = new SimpleStringProperty("");
    final StringProperty nameAr = new SimpleStringProperty("");
    final StringProperty nameFr = new SimpleStringProperty("");
    final StringProperty nameEn = new SimpleStringProperty("");
    final StringProperty parties = new SimpleStringProperty("");
    final StringProperty lowest = new SimpleStringProperty("");
    final StringProperty highest = new SimpleStringProperty("");
    final StringProperty youngest = new SimpleStringProperty("");
    final StringProperty oldest = new SimpleStringProperty("");
    final ObjectProperty<Funding> funding = new SimpleObjectProperty<>();
    final BooleanProperty withinBudget = new SimpleBooleanProperty();
    final BooleanProperty active = new SimpleBooleanProperty(true);
    final BooleanProperty adding = new SimpleBooleanProperty();
    /** Codes of regions and provinces; empty for everywhere. */
    final ObservableList<String> area = FXCollections.observableArrayList();

    final List<Share> shares = new ArrayList<>();

    /** One instalment as it is typed. */
    static final class Share {
        final StringProperty percent = new SimpleStringProperty("");
        final StringProperty months = new SimpleStringProperty("");
        final ObservableList<String> papers = FXCollections.observableArrayList();
    }

    ProgrammeFields() {
        for (var place = 0; place < SHARES; place++) {
            shares.add(new Share());
        }
    }

    void clear() {
        List.of(code, nameAr, nameFr, nameEn, parties, lowest, highest, youngest, oldest)
                .forEach(text -> text.set(""));
        funding.set(null);
        withinBudget.set(false);
        active.set(true);
        adding.set(true);
        area.clear();
        shares.forEach(share -> {
            share.percent.set("");
            share.months.set("");
            share.papers.clear();
        });
    }

    void show(Programme programme, Formats formats) {
        clear();
        adding.set(false);
        code.set(programme.code());
        nameAr.set(programme.nameAr());
        nameFr.set(programme.nameFr());
        nameEn.set(programme.nameEn());
        parties.set(programme.parties() == null ? "" : programme.parties());
        funding.set(programme.funding());
        withinBudget.set(programme.withinBudget());
        active.set(programme.active());
        var conditions = programme.conditions();
        area.setAll(conditions.area());
        lowest.set(conditions.lowest() == null ? "" : formats.typed(conditions.lowest()));
        highest.set(conditions.highest() == null ? "" : formats.typed(conditions.highest()));
        youngest.set(conditions.youngest() == null ? "" : String.valueOf(conditions.youngest()));
        oldest.set(conditions.oldest() == null ? "" : String.valueOf(conditions.oldest()));
        for (var place = 0; place < Math.min(SHARES, conditions.scheme().size()); place++) {
            var share = conditions.scheme().get(place);
            shares.get(place).percent.set(String.valueOf(share.percent()));
            shares.get(place).months.set(String.valueOf(share.months()));
            shares.get(place).papers.setAll(share.papers());
        }
    }

    /** What was typed; what cannot be read is added to the problems. */
    Programme programme(List<Problem> problems) {
        var conditions = new Conditions(
                new TreeSet<>(area),
                money("lowest", lowest, problems),
                money("highest", highest, problems),
                TypedCount.read("youngest", youngest.get(), problems),
                TypedCount.read("oldest", oldest.get(), problems),
                scheme(problems));
        return new Programme(
                Tidy.text(code.get()),
                Tidy.text(nameAr.get()),
                Tidy.text(nameFr.get()),
                Tidy.text(nameEn.get()),
                funding.get(),
                withinBudget.get(),
                Tidy.text(parties.get()),
                conditions,
                active.get());
    }

    private List<Conditions.Share> scheme(List<Problem> problems) {
        var scheme = new ArrayList<Conditions.Share>();
        for (var share : shares) {
            var percent = TypedCount.read("scheme", share.percent.get(), problems);
            var months = TypedCount.read("scheme", share.months.get(), problems);
            if (percent != null || months != null || !share.papers.isEmpty()) {
                scheme.add(
                        new Conditions.Share(percent == null ? 0 : percent, months == null ? 0 : months, share.papers));
            }
        }
        return scheme;
    }

    private static Long money(String field, StringProperty typed, List<Problem> problems) {
        if (typed.get().isBlank()) {
            return null;
        }
        try {
            return Amounts.parse(typed.get());
        } catch (ProblemException e) {
            problems.add(new Problem(e.problem().key(), e.problem().args(), field));
            return null;
        }
    }
}
