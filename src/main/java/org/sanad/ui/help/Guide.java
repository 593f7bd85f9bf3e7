package org.sanad.ui.help;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.sanad.text.Lang;

/** The guide in one language, page by page. */
public final class Guide {
    private static final Pattern TOPIC = Pattern.compile("<!-- topic: ([a-z]+) -->");

    private final Map<Topic, Page> pages = new EnumMap<>(Topic.class);
    private final Set<String> heads = new HashSet<>();

    /**
     * A page.
     *
     * @param lines in order; those of a list begin with their number or a point
     * @param heads those of the lines that stand above others as their heading
     */
    public record Page(String title, List<String> lines, Set<String> heads) {
        public Page {
            lines = List.copyOf(lines);
            heads = Set.copyOf(heads);
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
        var lines = new ArrayList<String>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock comment) {
                guide.put(topic, title, lines);
                topic = topic(comment);
            } else if (node instanceof Heading heading) {
                title = text(heading);
            } else {
                guide.add(lines, node);
            }
        }
        guide.put(topic, title, lines);
        return guide;
    }

    private void put(Topic topic, String title, List<String> lines) {
        if (topic != null) {
            pages.put(topic, new Page(title, lines, heads));
        }
        lines.clear();
        heads.clear();
    }

    private static Topic topic(HtmlBlock comment) {
        var matcher = TOPIC.matcher(comment.getLiteral());
        return matcher.find() ? Topic.valueOf(matcher.group(1).toUpperCase(java.util.Locale.ROOT)) : null;
    }

    private void add(List<String> lines, Node block) {
        if (block instanceof Paragraph) {
            lines.add(text(block));
            if (block.getFirstChild() instanceof StrongEmphasis && block.getFirstChild() == block.getLastChild()) {
                heads.add(text(block));
            }
            return;
        }
        var number = block instanceof OrderedList list ? list.getMarkerStartNumber() : null;
        for (var item = block.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                lines.add((number == null ? "•" : number++ + ".") + " " + text(item));
            }
        }
    }

    private static String text(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    /** Never null for a guide that the tests passed. */
    public Page page(Topic topic) {
        return pages.get(topic);
    }
}
