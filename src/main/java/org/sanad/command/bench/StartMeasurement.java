package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sanad.command.Output;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;

/**
 * How long the window takes until it can be used, and what it holds of memory when it has some dossiers open and
 * nothing is done; beside LibreOffice Calc with an empty sheet, in turn. Measured on Linux; on a screen that only memory
 * holds (Xvfb) where there is no display. What is not there is said, and left out.
 */
public final class StartMeasurement implements Measurement {
    private static final int RUNS = 5;
    private static final String PASSWORD = "not secret";

    private final Registers registers;
    private final Clock clock;
    private final List<String> program;

    /** @param program that is measured, with what comes before its arguments */
    public StartMeasurement(Registers registers, Clock clock, List<String> program) {
        this.registers = registers;
        this.clock = clock;
        this.program = List.copyOf(program);
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<ObjectNode> run(int dossiers) {
        var node = Output.object().put("name", name()).put("dossiers", dossiers).put("program", program.getFirst());
        var folder = temporary();
        try (var display = Display.open(System.getenv())) {
            if (display.name() == null) {
                return List.of(node.put("display", "absent"));
            }
            var environment = Map.of(
                    "DISPLAY", display.name(),
                    "SANAD_PASSWORD", PASSWORD,
                    "XDG_CONFIG_HOME", folder.resolve("config").toString());
            measure(node, folder, dossiers, new StartedWindows(environment));
            return List.of(node);
        } finally {
            delete(folder);
        }
    }

    private void measure(ObjectNode node, Path folder, int dossiers, StartedWindows windows) {
        var calc = Calc.find(folder.resolve("calc"));
        var ours = new Timing();
        var theirs = new Timing();
        calc.ifPresent(one -> one.start(windows)); // makes its own settings, once
        for (var run = 0; run < RUNS; run++) {
            ours.time(windows.ready(program, "window"));
            calc.ifPresent(one -> theirs.time(one.start(windows)));
        }
        ours.addTo(node);
        var register = folder.resolve("register");
        fill(register, dossiers);
        node.put("idleMegabytes", windows.idle(program, "window", register.toString()));
        if (calc.isEmpty()) {
            node.put("calc", "absent");
            return;
        }
        var other = Output.object();
        theirs.addTo(other);
        node.put("calcMillis", other.get("medianMillis").doubleValue())
                .put(
                        "ratioToCalc",
                        Timing.rounded(node.get("medianMillis").doubleValue()
                                / other.get("medianMillis").doubleValue()))
                .put("calcIdleMegabytes", calc.get().idle(windows));
    }

    private void fill(Path register, int dossiers) {
        var plan = new Registers.Plan(new RegisterFolder(register), "P10.521", "Bench", PASSWORD.toCharArray(), true);
        try (var desk = new Desk(registers.create(plan), clock)) {
            new Demonstration(desk.door(), desk.offices()).fill(desk.session(), dossiers, 46, done -> {});
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("sanad-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
