package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sanad.command.Output;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;

/**
 * How long it takes until the window is drawn, and what the program holds of memory when it has some dossiers open and
 * nothing is done; beside LibreOffice Calc with an empty sheet, in turn, seen by the same {@link Eye}. Measured where there
 * is Xvfb. What is not there is said, and left out.
 */
public final class StartMeasurement implements Measurement {
    private static final int RUNS = 5;

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
        try (var scratch = Scratch.make()) {
            var display = Display.open(System.getenv(), scratch.path());
            if (display.isEmpty()) {
                return List.of(node.put("display", "absent"));
            }
            try (var screen = display.get()) {
                var windows = new StartedWindows(screen.eye(), environment(screen, scratch.path()));
                measure(node, scratch.path(), dossiers, windows);
            }
            return List.of(node);
        }
    }

    private static Map<String, String> environment(Display screen, Path folder) {
        return Map.of(
                "DISPLAY", screen.name(),
                "SANAD_PASSWORD", Scratch.PASSWORD,
                "XDG_CONFIG_HOME", folder.resolve("config").toString());
    }

    private void measure(ObjectNode node, Path folder, int dossiers, StartedWindows windows) {
        var calc = Calc.find(folder.resolve("calc"));
        var ours = new Timing();
        var theirs = new Timing();
        calc.ifPresent(windows::drawn); // makes its own settings, once
        for (var run = 0; run < RUNS; run++) {
            ours.time(windows.drawn(program, "window"));
            calc.ifPresent(one -> theirs.time(windows.drawn(one)));
        }
        ours.addTo(node);
        var register = folder.resolve("register");
        fill(register, dossiers);
        node.put("idleMegabytes", windows.idle(program, "window", register.toString()));
        if (calc.isEmpty()) {
            node.put("calc", "absent");
            return;
        }
        node.put("calcMillis", Timing.rounded(theirs.median()))
                .put("ratioToCalc", ours.over(theirs.median()))
                .put("calcIdleMegabytes", windows.idle(calc.get()));
    }

    private void fill(Path register, int dossiers) {
        try (var desk = new Desk(registers.create(Scratch.plan(register, "P10.521")), clock)) {
            new Demonstration(desk.door(), desk.offices()).fill(desk.session(), dossiers, 46, done -> {});
        }
    }
}
