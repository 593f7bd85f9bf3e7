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

    /** The program itself: prints how it is used. */
    @Command(name = "sanad", mixinStandardHelpOptions = true, versionProvider = Version.class)
    private static final class Root implements Runnable {
        @Override
        public void run() {}
    }

    /** How the answer is printed. */
    static final class FormatChoice {
        @Option(names = "--format", paramLabel = "json|text", descriptionKey = "command.format")
        private Output.Format format;
    }

    /** In which language messages are; the tour has its own choice of languages. */
    static final class LanguageChoice {
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
        line.getSubcommands().values().forEach(Commands::addOptions);
        line.setOut(output.answers());
        line.setErr(output.messages());
        line.setResourceBundle(new UsageWords(output));
        line.setExecutionStrategy(parsed -> {
            choose(parsed);
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setParameterExceptionHandler((problem, words) -> misunderstood(problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem));
        return line;
    }

    private static void addOptions(CommandLine sub) {
        var spec = sub.getCommandSpec();
        spec.mixinStandardHelpOptions(true).versionProvider(new Version());
        sub.addMixin("format", new FormatChoice());
        if (spec.findOption("--lang") == null) {
            sub.addMixin("language", new LanguageChoice());
        }
    }

    private void choose(CommandLine.ParseResult parsed) {
        if (!parsed.hasSubcommand()) {
            return;
        }
        var mixins = parsed.subcommand().commandSpec().mixins();
        var texts = output.texts();
        if (mixins.get("language") != null
                && mixins.get("language").userObject() instanceof LanguageChoice chosen
                && chosen.lang != null) {
            texts = new Texts(Lang.of(chosen.lang));
        }
        output.choose(((FormatChoice) mixins.get("format").userObject()).format, texts);
    }

    private int misunderstood(ParameterException problem) {
        var usage = new StringWriter();
        problem.getCommandLine().usage(new PrintWriter(usage));
        output.refuse(Misunderstanding.of(problem));
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
