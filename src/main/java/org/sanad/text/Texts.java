package org.sanad.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one language. */
public final class Texts {
    private static final Pattern FRENCH_SPACE = Pattern.compile(" (?=[;:?!»])|(?<=«) ");
    private static final String NO_BREAK_SPACE = "\u00A0";

    /** Read once for all that speak a language: the search of the window asks for them with each letter. */
    private static final Map<Lang, Properties> READ = new ConcurrentHashMap<>();

    private final Lang lang;
    private final UnaryOperator<String> offices;
    private final Properties words;

    public Texts(Lang lang) {
        this(lang, code -> code);
    }

    /** @param offices what an office is called in what is wrong, by its code; anything else as it is */
    public Texts(Lang lang, UnaryOperator<String> offices) {
        this.lang = lang;
        this.offices = offices;
        this.words = READ.computeIfAbsent(lang, Texts::read);
    }

    private static Properties read(Lang lang) {
        var words = new Properties();
        try (var in = Texts.class.getResourceAsStream("texts_" + lang.code() + ".properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.replaceAll((key, text) -> typeset(lang, (String) text));
        return words;
    }

    /** French keeps its high punctuation on the line; the bundles need not show spaces that no one can see. */
    private static String typeset(Lang lang, String text) {
        return lang == Lang.FR ? FRENCH_SPACE.matcher(text).replaceAll(NO_BREAK_SPACE) : text;
    }

    public Lang lang() {
        return lang;
    }

    /** The sentence of a key with its arguments filled in; {@code !key!} when there is none. */
    public String get(String key, Object... args) {
        var pattern = words.getProperty(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        return args.length == 0
                ? pattern
                : new MessageFormat(Counted.pattern(pattern), lang.locale()).format(written(args));
    }

    private Object[] written(Object... args) {
        var formats = new Formats(lang);
        var shown = Arrays.stream(args)
                .map(arg -> switch (arg) {
                    case Money money -> formats.money(money.centimes());
                    case LocalDate day -> formats.day(day);
                    case Word word -> get(word.key());
                    case Named named -> Hidden.shown(named.in(lang));
                    case String text -> Places.held(Hidden.shown(text), lang);
                    case Path path -> Places.held(Hidden.shown(path.toString()), lang);
                    default -> arg;
                })
                .toArray();
        return Counted.arguments(formats, shown);
    }

    /** The sentence of a key that may be absent by design. */
    public Optional<String> find(String key, Object... args) {
        return words.containsKey(key) ? Optional.of(get(key, args)) : Optional.empty();
    }

    /** Every key of the bundle. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** What is wrong. */
    public String of(Problem problem) {
        return get(problem.key(), called(problem));
    }

    /** What to do next about a problem, if the bundles say so. */
    public Optional<String> next(Problem problem) {
        return find(problem.key() + ".next", called(problem));
    }

    private Object[] called(Problem problem) {
        return problem.args().stream()
                .map(arg -> switch (arg) {
                    case String text -> offices.apply(text);
                    case List<?> several ->
                        several.stream()
                                .map(one -> offices.apply(one.toString()))
                                .collect(Collectors.joining(get("office.between")));
                    default -> arg;
                })
                .toArray();
    }

    /** What is wrong, and what to do next where the bundles say so. */
    public String advised(Problem problem) {
        return next(problem).map(next -> of(problem) + " " + next).orElseGet(() -> of(problem));
    }

    /** The word for a value of an enumeration: {@code sector.crafts}. */
    public String word(String family, Object value) {
        return get(family + "." + String.valueOf(value).toLowerCase(Locale.ROOT));
    }
}
