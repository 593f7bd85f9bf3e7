package org.sanad.ui.dossier;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sanad.core.dossier.ListView;
import org.sanad.core.dossier.ListViewService;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;

/** What a person can do with views of the list: look at one, keep one, change it, remove it. */
final class ViewsController {
    private static final String NAME = "view_name";

    private final DossierDesk desk;
    private final Background background;
    private final Supplier<ViewWords> now;
    private final Consumer<ListView> look;
    private final Consumer<ListNotice> tell;
    private final ViewsModel model = new ViewsModel();

    /**
     * @param now what the list shows
     * @param look shows a view in the list
     */
    ViewsController(
            DossierDesk desk,
            Background background,
            Supplier<ViewWords> now,
            Consumer<ListView> look,
            Consumer<ListNotice> tell) {
        this.desk = desk;
        this.background = background;
        this.now = now;
        this.look = look;
        this.tell = tell;
    }

    /** Reads what views there are: another list may have kept one meanwhile. */
    void read() {
        run(() -> null, nothing -> {});
    }

    ViewsModel model() {
        return model;
    }

    void onLook(ListView view) {
        model.current.set(view);
        look.accept(view);
        compare();
    }

    /** The list shows something that is no view. */
    void left() {
        model.current.set(null);
        model.changed.set(false);
    }

    /** The list was narrowed, ordered or laid out. */
    void compare() {
        var view = model.current.get();
        model.changed.set(view != null && !now.get().named(view.name()).equals(view));
    }

    void onName() {
        model.typed.clear();
        model.renaming.set(false);
        model.naming.set(true);
    }

    /** Begins another name for the view that is looked at. */
    void onRename() {
        onName();
        model.typed.set(NAME, model.current.get().name());
        model.renaming.set(true);
    }

    /** Looks at the view of a name, where there still is one. */
    void look(String name) {
        run(
                () -> name,
                named -> model.views.stream()
                        .filter(one -> one.name().equals(named))
                        .findFirst()
                        .ifPresent(this::onLook));
    }

    void onCancel() {
        model.naming.set(false);
    }

    /** Keeps the list under the name that was typed, or the view that is looked at under its new one. */
    void onKeep() {
        if (model.renaming.get()) {
            rename();
        } else {
            keepNew();
        }
    }

    private void rename() {
        var view = model.current.get();
        var typed = model.typed.get(NAME);
        run(() -> views().rename(desk.session(), view, typed), renamed -> {
            model.naming.set(false);
            model.current.set(renamed);
            compare();
            tell.accept(ListNotice.said("view.renamed", view.name(), renamed.name()));
        });
    }

    private void keepNew() {
        var view = now.get().named(model.typed.get(NAME));
        run(() -> views().keep(desk.session(), view), kept -> {
            model.naming.set(false);
            model.current.set(kept);
            compare();
            tell.accept(ListNotice.said("view.kept", kept.name()));
        });
    }

    void onChange() {
        var view = now.get().named(model.current.get().name());
        run(() -> views().change(desk.session(), view), kept -> {
            model.current.set(kept);
            compare();
            tell.accept(ListNotice.said("view.kept", kept.name()));
        });
    }

    void onRemove() {
        var view = model.current.get();
        run(
                () -> {
                    views().remove(desk.session(), view.name());
                    return view;
                },
                removed -> {
                    left();
                    tell.accept(new ListNotice(
                            "view.removed", List.of(removed.name()), "view.put_back", () -> onPutBack(removed)));
                });
    }

    private void onPutBack(ListView view) {
        run(() -> views().change(desk.session(), view), kept -> {
            tell.accept(ListNotice.said("view.kept", kept.name()));
            onLook(kept);
        });
    }

    private record Done<T>(T value, List<ListView> views) {}

    private <T> void run(Callable<T> work, Consumer<T> then) {
        background.inOrder(
                "views",
                () -> new Done<>(work.call(), views().views(desk.session())),
                done -> {
                    model.views.setAll(done.views());
                    then.accept(done.value());
                },
                this::refused);
    }

    private void refused(ProblemException refusal) {
        model.typed.errors().clear();
        refusal.problems().forEach(problem -> model.typed.errors().put(NAME, problem));
    }

    private ListViewService views() {
        return desk.views();
    }
}
