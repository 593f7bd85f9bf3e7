package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.data.RegisterFolder;
import org.sanad.fault.disk.Trace;
import org.sanad.fault.disk.TracedFiles;
import org.sanad.fault.disk.Weather;
import org.sanad.text.ProblemException;

/**
 * The disk fills up, becomes read-only, or is a share that vanishes, at any instant of a work. It is named; what was
 * acknowledged is there, and when the disk is well again one works on without starting anew.
 */
class BadWeatherTest {
    private static final List<String> NAMED = List.of("disk.full", "folder.cannot_write", "folder.gone", "disk.fault");

    @TempDir
    Path scratch;

    private final Weather weather = new Weather();
    private final List<String> acknowledged = new ArrayList<>();
    private Path real;
    private RegisterFolder register;

    private void prepare(Work work) throws IOException {
        real = scratch.resolve("register");
        work.prepare(real);
        register = new RegisterFolder(new TracedFiles(new Trace(real), weather).path(real));
    }

    @ParameterizedTest
    @EnumSource(names = {"SAVING", "ATTACHING", "BACKING_UP", "CHANGING_PASSWORDS", "IMPORTING"})
    void aDiskThatFillsUpIsNamedAndNothingIsLost(Work work) throws IOException {
        prepare(work);
        var random = new Random(Campaign.SEED);
        for (var time = 0; time < Campaign.size("weather", 2); time++) {
            var room = random.nextInt(400_000);
            strike(work, () -> weather.room(room));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SAVING", "ATTACHING", "BACKING_UP"})
    void aShareThatVanishesIsNamedAndNothingIsLost(Work work) throws IOException {
        prepare(work);
        strike(work, weather::gone);
    }

    @ParameterizedTest
    @EnumSource(names = {"SAVING", "ATTACHING", "BACKING_UP"})
    void aFolderThatBecomesReadOnlyIsNamedAndNothingIsLost(Work work) throws IOException {
        prepare(work);
        strike(work, weather::readOnly);
    }

    /** Works, then the weather turns until something is refused; fair again, work goes on in the same open register. */
    private void strike(Work work, Runnable turn) throws IOException {
        Consumer<String> told = acknowledged::add;
        try (var desk = work.open(register)) {
            work.round(desk, scratch, 1, told);
            turn.run();
            var refused = catchThrowableOfType(ProblemException.class, () -> {
                for (var round = 2; round < 40; round++) {
                    work.round(desk, scratch, round, told);
                }
            });
            assertThat(refused).as("nothing was refused").isNotNull();
            assertThat(refused.problem().key()).isIn(NAMED);
            weather.fair();
            var before = acknowledged.size();
            work.round(desk, scratch, 40, told);
            assertThat(acknowledged).hasSizeGreaterThan(before);
        } finally {
            weather.fair();
        }
        work.check(new RegisterFolder(real), acknowledged);
    }
}
