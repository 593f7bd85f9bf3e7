package org.sanad.command;

import java.util.List;
import org.sanad.command.bench.Measurement;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what is published, on generated data. */
@Command(name = "bench")
public final class BenchCommand implements Task {
    @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "command.measures")
    private List<String> names = List.of();

    @Option(names = "--dossiers", paramLabel = "N", descriptionKey = "command.bench_dossiers")
    private Integer dossiers;

    private final Output output;
    private final List<Measurement> measurements;

    public BenchCommand(Output output, List<Measurement> measurements) {
        this.output = output;
        this.measurements = List.copyOf(measurements);
    }

    @Override
    public Integer call() {
        var known = measurements.stream().map(Measurement::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new ProblemException(Problem.of("bench.unknown", name, String.join(", ", known)));
        });
        var answer = Output.object().put("machine", machine());
        var measures = answer.putArray("measures");
        measurements.stream()
                .filter(one -> names.isEmpty() || names.contains(one.name()))
                .forEach(one ->
                        one.run(dossiers == null ? one.usual() : dossiers).forEach(measures::add));
        output.answer(answer);
        return DONE;
    }

    private static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB heap, Java "
                + System.getProperty("java.version");
    }
}
