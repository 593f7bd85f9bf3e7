package org.sanad.ui.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.core.Coded;
import org.sanad.core.Tidy;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.subsidy.Donor;

/** What is typed of a donor or of a paper. */
final class PlainFields {
    private final Map<String, StringProperty> texts = new LinkedHashMap<>();
    private final Map<String, BooleanProperty> flags = new LinkedHashMap<>();
    final ObjectProperty<Donor.Kind> kind = new SimpleObjectProperty<>();
    final BooleanProperty adding = new SimpleBooleanProperty();

    StringProperty text(String name) {
        return texts.computeIfAbsent(name, any -> new SimpleStringProperty(""));
    }

    BooleanProperty flag(String name) {
        return flags.computeIfAbsent(name, any -> new SimpleBooleanProperty());
    }

    void clear() {
        texts.values().forEach(text -> text.set(""));
        flags.values().forEach(flag -> flag.set(false));
        flag("active").set(true);
        kind.set(null);
        adding.set(true);
    }

    void show(Donor donor) {
        clear();
        adding.set(false);
        text("code").set(donor.code());
        text("name_ar").set(donor.nameAr());
        text("name_fr").set(donor.nameFr());
        text("contact").set(donor.contact() == null ? "" : donor.contact());
        kind.set(donor.kind());
        flag("active").set(donor.active());
    }

    Donor donor() {
        return new Donor(
                typed("code"),
                typed("name_ar"),
                typed("name_fr"),
                kind.get(),
                typed("contact"),
                flag("active").get());
    }

    void show(PaperKind paper) {
        clear();
        adding.set(false);
        text("code").set(paper.code());
        text("name_ar").set(paper.names().arabic());
        text("name_fr").set(paper.names().french());
        text("name_en").set(paper.names().english());
        text("position").set(String.valueOf(paper.position()));
        paper.kinds().forEach(one -> flag(one.code()).set(true));
        paper.purposes().forEach(one -> flag(one.code()).set(true));
        flag("required").set(paper.required());
        flag("active").set(paper.active());
    }

    /** @param position its place on the list */
    PaperKind paper(int position) {
        return new PaperKind(
                typed("code"),
                new PaperKind.Names(typed("name_ar"), typed("name_fr"), typed("name_en")),
                flagged(Kind.values()),
                flagged(Purpose.values()),
                position,
                flag("required").get(),
                flag("active").get());
    }

    private <E extends Coded> Set<E> flagged(E[] values) {
        return Stream.of(values)
                .filter(one -> flag(one.code()).get())
                .collect(Collectors.toMap(Function.identity(), one -> one))
                .keySet();
    }

    private String typed(String name) {
        return Tidy.text(text(name).get());
    }
}
