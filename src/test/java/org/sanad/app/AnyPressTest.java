package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.core.account.NewAccount;
import org.sanad.core.account.Role;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.fault.Campaign;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.text.ProblemException;

/**
 * Somebody who presses anything, types anything anywhere and strikes any key, in the whole application of an office with
 * generated dossiers: whatever is refused is refused in words, and nothing fails in a way that was not expected.
 */
class AnyPressTest {
    private static final int PERSONS = Campaign.size("presses", 2);
    private static final int FIRST = Integer.getInteger("sanad.campaign.presses.first", 1);
    private static final int ACTS = 150;

    private static final List<String> OFFICES = List.of("P10.521", "HQ", "R10");

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();
    private AnyPress person;
    private Path spreadsheet;
    private Path stick;

    static Stream<Integer> seeds() {
        return IntStream.range(FIRST, FIRST + PERSONS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingFailsThatWasNotExpected(int seed) throws IOException {
        person = new AnyPress(new Random(seed));
        var lang = Lang.values()[seed % Lang.values().length];
        try (var office = seed % 2 == 0 ? exchanging(seed, lang) : alone(seed, lang)) {
            ListChangeListener<Window> answering = change -> {
                while (change.next()) {
                    change.getAddedSubList()
                            .forEach(window ->
                                    person.answer(window, office.stage().stage()));
                }
            };
            FxStage.call(() -> {
                Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> note(fault));
                Window.getWindows().addListener(answering);
                return null;
            });
            for (var act = 0; act < ACTS && faults.isEmpty(); act++) {
                act(office);
            }
            FxStage.call(() -> {
                Window.getWindows().removeListener(answering);
                Thread.currentThread().setUncaughtExceptionHandler(null);
                return null;
            });
        }
        Campaign.report(
                "pressed and typed anywhere, person " + seed, person.done().size(), faults.size());
        assertThat(faults)
                .as(() -> "after " + String.join(" > ", person.done()))
                .isEmpty();
    }

    private WalkedOffice alone(int seed, Lang lang) {
        var office = new WalkedOffice(folder, OFFICES.get(seed % OFFICES.size()), lang);
        var desk = office.desk();
        new Demonstration(desk.door(), desk.offices()).fill(desk.session(), 40, seed, step -> {});
        var role = Role.values()[seed / 2 % Role.values().length];
        desk.accounts()
                .add(desk.session(), new NewAccount("Second", Set.of(role), WalkedOffice.PASSWORD.toCharArray()));
        office.startAgain("Second");
        return office;
    }

    /** Where packages went up and came down: offers, conflicts, suggestions and people in two offices wait. */
    private WalkedOffice exchanging(int seed, Lang lang) throws IOException {
        try (var offices = new TourOffices(folder, 60, 250)) {
            spreadsheet = offices.spreadsheet();
        }
        var office = WalkedOffice.on(folder.resolve(seed % 4 == 0 ? "headquarters" : "bureau"), lang, "generated");
        stick = folder.resolve("stick");
        office.plug(stick);
        return office;
    }

    /** Whatever window of the system opens next, something that is there is chosen in it, or nothing. */
    private void choose(WalkedOffice office) throws IOException {
        var here = new ArrayList<Path>();
        here.add(null);
        if (stick != null) {
            here.add(spreadsheet);
            try (var files = Files.list(stick)) {
                files.sorted().forEach(here::add);
            }
        }
        office.files()
                .choose(
                        person.any(here),
                        person.maybe()
                                ? null
                                : folder.resolve("saved-" + person.done().size()),
                        person.maybe() ? null : stick);
    }

    private void act(WalkedOffice office) {
        FxStage.call(() -> {
            try {
                choose(office);
                person.act(office.stage().stage().getScene().getRoot());
            } catch (RuntimeException fault) {
                note(fault);
            }
            return null;
        });
        try {
            office.pass(Duration.ofSeconds(1));
        } catch (RuntimeException fault) {
            note(fault);
        }
    }

    private void note(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (!(cause instanceof ProblemException)) {
            var told = new StringWriter();
            fault.printStackTrace(new PrintWriter(told));
            faults.add(told.toString());
        }
    }
}
