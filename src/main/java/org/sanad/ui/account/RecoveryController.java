package org.sanad.ui.account;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.sanad.core.account.AccountService;
import org.sanad.core.account.Session;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** Making the key on paper. It is shown until the person leaves, and asked back in part before they go on. */
public final class RecoveryController implements Screen {
    private final Session session;
    private final AccountService accounts;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final Supplier<Place> onward;
    private final RecoveryModel model = new RecoveryModel();

    /** @param onward where the person goes when it is written down */
    public RecoveryController(
            Session session,
            AccountService accounts,
            Wording wording,
            Background background,
            Navigator navigator,
            Supplier<Place> onward) {
        this.session = session;
        this.accounts = accounts;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        this.onward = onward;
    }

    @Override
    public Node view() {
        return new RecoveryView(this, model, wording);
    }

    @Override
    public void shown() {
        background.run("recovery.look", accounts::recoverable, model.exists::set);
    }

    /** The key is seen by nobody who comes after. */
    @Override
    public void left() {
        model.key.set(null);
        model.lastGroup.set("");
    }

    void onMake() {
        model.problems.clear();
        background.run(
                "recovery.make",
                () -> accounts.makeRecoveryKey(session),
                made -> {
                    model.exists.set(true);
                    model.key.set(made.text());
                },
                model.problems::show);
    }

    void onDone() {
        var key = model.key.get();
        var typed = model.lastGroup.get().strip().toUpperCase(Locale.ROOT);
        if (key != null && !key.endsWith("-" + typed)) {
            model.problems.show(List.of(Problem.at("last_group", "recovery.not_last")));
            return;
        }
        onLater();
    }

    void onLater() {
        navigator.go(onward.get());
    }
}
