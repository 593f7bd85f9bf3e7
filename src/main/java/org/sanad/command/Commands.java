package org.sanad.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Runs one command and turns what happens into words and an exit status. */
public final class Commands {
    private static final Logger LOG = Logger.getLogger(Commands.class.getName());

    private final Output output;
    private final List<Task> tasks;

    public Commands(Output output, List<Task> tasks) {
        this.output = output;
        this.tasks = tasks;
    }

    /** Options that every command has. */
    @Command(name = "sanad", mixinStandardHelpOptions = true, versionProvider = Version.class)
    private static final class Root implements Runnable {
        @Override
        public void run() {}
    }

    /** Options that every command has. */
    static final class Everywhere {
        @Option(names = "--format", paramLabel = "json|text", descriptionKey = "command.format")
        private Output.Format format;

        @Option(names = "--lang", paramLabel = "ar|fr|en", descriptionKey = "command.lang")
        private String lang;
    }

    /** The exit status: 0 done, 1 a problem in the data or the file, 2 wrong usage, 3 a fault of ours. */
    public int run(String... arguments) {
        try {
            return line().execute(arguments);
        } catch (ProblemException e) {
            output.refuse(e.problem());
            return Task.PROBLEM;
        }
    }

    private CommandLine line() {
        var line = new CommandLine(new Root());
        tasks.forEach(line::addSubcommand);
        line.getSubcommands()
                .values()
                .forEach(sub -> sub.addMixin("everywhere", new Everywhere())
                        .getCommandSpec()
                        .mixinStandardHelpOptions(true)
                        .versionProvider(new Version()));
        line.setResourceBundle(new UsageWords(output.texts()));
        line.setExecutionStrategy(parsed -> {
            var sub = parsed.hasSubcommand() ? parsed.subcommand().commandSpec() : null;
            if (sub != null && sub.mixins().get("everywhere") != null) {
                choose((Everywhere) sub.mixins().get("everywhere").userObject());
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setParameterExceptionHandler((problem, words) -> misunderstood(problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem));
        return line;
    }

    private void choose(Everywhere everywhere) {
        var texts = everywhere.lang == null ? output.texts() : new Texts(Lang.of(everywhere.lang));
        output.choose(everywhere.format, texts);
    }

    private int misunderstood(ParameterException problem) {
        var usage = new StringWriter();
        problem.getCommandLine().usage(new PrintWriter(usage));
        output.refuse(Problem.of("command.not_understood", problem.getMessage()));
        output.say("command.usage", usage.toString());
        return Task.WRONG_USAGE;
    }

    private int failed(Exception problem) {
        if (problem instanceof ProblemException expected) {
            output.refuse(expected.problem());
            return Task.PROBLEM;
        }
        LOG.log(Level.SEVERE, "fault", problem);
        output.refuse(Problem.of("fault", problem.getClass().getSimpleName()));
        return Task.FAULT;
    }
}
