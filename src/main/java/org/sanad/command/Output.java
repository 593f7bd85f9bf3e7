package org.sanad.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.sanad.text.Formats;
import org.sanad.text.Problem;
import org.sanad.text.Texts;

/** Where a command prints: its answer on standard output, as JSON or as words; messages on standard error. */
public final class Output {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter answers;
    private final PrintWriter messages;
    private final boolean terminal;
    private Texts texts;
    private Format format;

    /** How an answer is printed. */
    public enum Format {
        json,
        text
    }

    /** @param terminal true when a person reads standard output: words are then the default */
    public Output(PrintWriter answers, PrintWriter messages, boolean terminal, Texts texts) {
        this.answers = answers;
        this.messages = messages;
        this.terminal = terminal;
        this.texts = texts;
    }

    void choose(Format format, Texts texts) {
        this.format = format;
        this.texts = texts;
    }

    public Texts texts() {
        return texts;
    }

    /** Standard output, for how a command is used. */
    PrintWriter answers() {
        return answers;
    }

    /** Standard error. */
    PrintWriter messages() {
        return messages;
    }

    /** A new JSON object; members keep their order. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Any record or collection as JSON. */
    public static <T extends com.fasterxml.jackson.databind.JsonNode> T tree(Object value) {
        return JSON.valueToTree(value);
    }

    /** The one answer of a command. */
    public void answer(ObjectNode answer) {
        if (words()) {
            new Words(texts, new Formats(texts.lang())).lines(answer).forEach(answers::println);
        } else {
            answers.println(json(answer));
        }
        answers.flush();
    }

    /** A sentence for the person who runs the command. */
    public void say(String key, Object... args) {
        messages.println(texts.get(key, args));
        messages.flush();
    }

    /** A problem that stops nothing. */
    public void say(Problem problem) {
        messages.println(texts.of(problem));
        messages.flush();
    }

    /** A refusal: what is wrong and what to do next. */
    public void refuse(Problem problem) {
        var message = texts.of(problem);
        var next = texts.next(problem).orElse("");
        if (!words()) {
            var error = object();
            error.putObject("error")
                    .put("key", problem.key())
                    .put("message", message)
                    .put("next", next);
            answers.println(json(error));
            answers.flush();
        }
        messages.println(next.isEmpty() ? message : message + " " + next);
        messages.flush();
    }

    private boolean words() {
        return format == null ? terminal : format == Format.text;
    }

    private static String json(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
