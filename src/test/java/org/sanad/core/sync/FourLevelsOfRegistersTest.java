package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.core.sync.FourLevelsOfOffices.APPROPRIATION;
import static org.sanad.core.sync.FourLevelsOfOffices.DAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.fund.NewAllotment;
import org.sanad.fault.Campaign;
import org.sanad.fixture.Folders;

/**
 * Five real registers on four levels write, commit and pay money, move dossiers, and exchange real packages, on sticks that are lost,
 * doubled, late, stale or handed to the wrong office; PCs die and are restored from old backups. In the end every level has the same
 * digest of what it should hold, nothing that was acknowledged and could survive is lost, no slice and no envelope is overspent, whoever
 * has a dossier knows all that was given and paid for it, and all sticks once more change nothing. What was tried is counted and told; in
 * twenty schedules and more, dossiers must have moved for which money had been given.
 *
 * <p>{@code core.merge.FourLevelsTest} does the same for 190 offices with the rules of merging alone. One schedule in each build; {@code
 * -Dsanad.campaign.registers=400} for a campaign, {@code -Dsanad.campaign.from=17} to begin with a schedule.
 */
class FourLevelsOfRegistersTest {
    private static final int SCHEDULES = Campaign.size("registers", 1);
    private static final int FIRST = Integer.getInteger("sanad.campaign.from", 1);
    private static final int STEPS = 50;
    /** Schedules in which everything must have been tried. */
    private static final int ENOUGH = 20;

    @TempDir
    Path folder;

    private final Map<String, Integer> told = new TreeMap<>();
    private final Map<String, List<Sworn.Deed>> begun = new HashMap<>();
    private OfficesAndSticks offices;
    private Random chance;
    private Path scratch;
    private int schedule;

    @Test
    void everyLevelEndsWithTheSame() {
        var template = folder.resolve("template");
        FourLevelsOfOffices.prepare(template);
        begin(template);
        var failures = new ArrayList<Throwable>();
        for (schedule = FIRST; schedule < FIRST + SCHEDULES; schedule++) {
            var registers = folder.resolve("schedule-" + schedule);
            Folders.copy(template, registers);
            try {
                run(registers);
                Folders.clear(registers);
                Folders.clear(scratch);
            } catch (RuntimeException | AssertionError e) {
                failures.add(new AssertionError("schedule " + schedule + ": " + e + where(e), e));
            }
            Campaign.progress("schedule of five registers " + told, schedule, FIRST + SCHEDULES, failures);
        }
        Campaign.report("schedules of five registers on four levels (" + told + ")", SCHEDULES, failures.size());
        assertThat(failures).isEmpty();
        if (SCHEDULES >= ENOUGH) {
            assertThat(told).containsKeys("payments", "restored", "decided", SameOnEveryLevel.MOVED_WITH_SUPPORT);
        }
    }

    private static String where(Throwable wrong) {
        return Stream.of(wrong.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.sanad"))
                .limit(6)
                .map(frame -> " < " + frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining());
    }

    private void run(Path registers) {
        start(registers);
        begun.forEach((code, deeds) -> offices.offices.get(code).sworn.begin(deeds));
        try {
            var work = new DayOfWork(offices, chance);
            for (var step = 0; step < STEPS; step++) {
                work.step(offices.any());
            }
            offices.settle();
            new SameOnEveryLevel(offices).compare();
            offices.again();
        } finally {
            offices.close();
        }
    }

    /** What all schedules begin with: a slice for each office, which is known there, and dossiers to give it to. */
    private void begin(Path template) {
        start(template);
        try {
            var headquarters = offices.headquarters().desk();
            offices.offices.values().stream().filter(one -> one.above != null).forEach(one -> {
                var line = new NewAllotment(one.slice(), APPROPRIATION / 10, "N 1/2026", DAY);
                headquarters.funds().allot(headquarters.session(), line);
                one.open();
                one.open();
            });
            while (offices.round() > 0) {
                // until each knows its slice
            }
            offices.offices.values().stream().filter(one -> one.above != null).forEach(one -> {
                one.money(offices::tell).propose();
                one.money(offices::tell).approve();
            });
            while (offices.round() > 0) {
                // until everything is where it belongs
            }
            offices.offices.forEach((code, office) -> begun.put(code, office.sworn.deeds()));
        } finally {
            offices.close();
        }
    }

    /** @param registers where they are; sticks and backups go beside them */
    private void start(Path registers) {
        scratch = registers.resolveSibling(registers.getFileName() + "-sticks");
        try {
            Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        chance = new Random(schedule);
        offices = new OfficesAndSticks(registers, scratch, chance, told);
    }
}
