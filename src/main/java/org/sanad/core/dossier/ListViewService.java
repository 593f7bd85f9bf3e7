package org.sanad.core.dossier;

import java.util.List;
import org.sanad.core.Tidy;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * The views of the list that a person keeps. They are settings of one person at one register, not records: they have no
 * history and do not travel, and one that is removed can be put back by keeping it again.
 */
public final class ListViewService {
    private final Database database;
    private final Records records;
    private final ListViewStore store = new ListViewStore();

    public ListViewService(Database database) {
        this.database = database;
        this.records = new Records(database);
    }

    /** Those of a person, by name. */
    public List<ListView> views(Session session) {
        return records.readForAll(sql -> store.all(sql, account(session)));
    }

    /**
     * Keeps a new view.
     *
     * @throws ProblemException {@code view.name_missing}, {@code text.too_long}, {@code view.name_taken} at {@code
     *     view_name}
     */
    public ListView keep(Session session, ListView typed) {
        var view = new ListView(name(typed.name()), typed.content());
        if (view.lines().length() > ListView.LONGEST) {
            throw new ProblemException(Problem.at("view_name", "text.too_long", ListView.LONGEST));
        }
        return database.write(sql -> {
            if (store.all(sql, account(session)).stream()
                    .anyMatch(one -> one.name().equalsIgnoreCase(view.name()))) {
                throw new ProblemException(Problem.at("view_name", "view.name_taken", view.name()));
            }
            store.put(sql, account(session), view);
            return view;
        });
    }

    private static String name(String typed) {
        var name = Tidy.text(typed);
        if (name == null) {
            throw new ProblemException(Problem.at("view_name", "view.name_missing"));
        }
        if (name.length() > ListView.LONGEST_NAME) {
            throw new ProblemException(Problem.at("view_name", "text.too_long", ListView.LONGEST_NAME));
        }
        return name;
    }

    /** @throws ProblemException {@code view.unknown} */
    public ListView find(Session session, String name) {
        return views(session).stream()
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("view.unknown", name)));
    }

    /**
     * Gives a view another name; what it shows stays.
     *
     * @throws ProblemException as {@link #keep}
     */
    public ListView rename(Session session, ListView view, String typed) {
        var renamed = new ListView(name(typed), view.content());
        return database.write(sql -> {
            var taken = store.all(sql, account(session)).stream()
                    .filter(one -> !one.name().equals(view.name()))
                    .anyMatch(one -> one.name().equalsIgnoreCase(renamed.name()));
            if (taken) {
                throw new ProblemException(Problem.at("view_name", "view.name_taken", renamed.name()));
            }
            store.remove(sql, account(session), view.name());
            store.put(sql, account(session), renamed);
            return renamed;
        });
    }

    /** Changes what a view shows. */
    public ListView change(Session session, ListView view) {
        return database.write(sql -> {
            store.put(sql, account(session), view);
            return view;
        });
    }

    public void remove(Session session, String name) {
        database.write(sql -> {
            store.remove(sql, account(session), name);
            return null;
        });
    }

    private static String account(Session session) {
        return session.account() == null ? "" : session.account().toString();
    }
}
