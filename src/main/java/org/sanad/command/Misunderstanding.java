package org.sanad.command;

import java.util.stream.Collectors;
import org.sanad.text.Problem;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with the words of a command. picocli's own sentences are English and name Java's types. */
final class Misunderstanding {
    private Misunderstanding() {}

    static Problem of(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unknown ->
                Problem.of("command.unknown_word", unknown.getUnmatched().getFirst());
            case MissingParameterException missing ->
                Problem.of(
                        "command.missing_word",
                        missing.getMissing().stream()
                                .map(Misunderstanding::name)
                                .collect(Collectors.joining(" ")));
            default ->
                problem.getArgSpec() == null || problem.getValue() == null
                        ? Problem.of("command.not_understood")
                        : Problem.of("command.bad_value", problem.getValue(), name(problem.getArgSpec()));
        };
    }

    private static String name(ArgSpec word) {
        return word instanceof OptionSpec option ? option.longestName() : word.paramLabel();
    }
}
