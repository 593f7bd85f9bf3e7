package org.sanad.ui.help;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.sanad.text.Lang;
import org.sanad.text.Phrase;

/** The guide in one language, page by page. */
public final class Guide {
    private static final Pattern TOPIC = Pattern.compile("<!-- topic: ([a-z]+) -->");

    private final Map<Topic, Page> pages = new EnumMap<>(Topic.class);

    /**
     * A page.
     *
     * @param lines in order; those of a list begin with their number or a point
     */
    public record Page(String title, List<Line> lines) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A paragraph or a point of a list. What the screen calls its controls stands out.
     *
     * @param head whether it stands above others as their heading
     */
    public record Line(List<Phrase> phrases, boolean head) {
        public Line {
            phrases = List.copyOf(phrases);
        }

        public String text() {
            return phrases.stream().map(Phrase::words).collect(Collectors.joining());
        }
    }

    private Guide() {}

    /** Reads the guide that was built in. */
    public static Guide in(Lang lang) {
        var name = "/org/sanad/guide/guide_" + lang.code() + ".md";
        try (var in = Guide.class.getResourceAsStream(name)) {
            return of(Parser.builder().build().parseReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Guide of(Node document) {
        var guide = new Guide();
        Topic topic = null;
        var title = "";
        var lines = new ArrayList<Line>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock comment) {
                guide.put(topic, title, lines);
                topic = topic(comment);
            } else if (node instanceof Heading heading) {
                title = new Line(Phrases.of("", heading), true).text();
            } else {
                add(lines, node);
            }
        }
        guide.put(topic, title, lines);
        return guide;
    }

    private void put(Topic topic, String title, List<Line> lines) {
        if (topic != null) {
            pages.put(topic, new Page(title, lines));
        }
        lines.clear();
    }

    private static Topic topic(HtmlBlock comment) {
        var matcher = TOPIC.matcher(comment.getLiteral());
        return matcher.find() ? Topic.valueOf(matcher.group(1).toUpperCase(java.util.Locale.ROOT)) : null;
    }

    private static void add(List<Line> lines, Node block) {
        if (block instanceof Paragraph) {
            var alone = block.getFirstChild() == block.getLastChild();
            lines.add(new Line(Phrases.of("", block), alone && block.getFirstChild() instanceof StrongEmphasis));
            return;
        }
        var number = block instanceof OrderedList list ? list.getMarkerStartNumber() : null;
        for (var item = block.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                lines.add(new Line(Phrases.of((number == null ? "•" : number++ + ".") + " ", item), false));
            }
        }
    }

    /** Never null for a guide that the tests passed. */
    public Page page(Topic topic) {
        return pages.get(topic);
    }
}
