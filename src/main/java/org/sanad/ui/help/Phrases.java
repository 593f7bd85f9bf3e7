package org.sanad.ui.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.sanad.text.Phrase;

/** Reads the phrases of a paragraph. Bold and slanted are one: Arabic letters are not slanted, and neither is the font. */
final class Phrases extends AbstractVisitor {
    private final List<Phrase> phrases = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean strong;

    private Phrases() {}

    /** @param before stands before its first word, such as the number of a point */
    static List<Phrase> of(String before, Node block) {
        var reader = new Phrases();
        reader.words.append(before);
        block.accept(reader);
        reader.end();
        return reader.phrases;
    }

    @Override
    public void visit(StrongEmphasis name) {
        stand(name);
    }

    @Override
    public void visit(Emphasis name) {
        stand(name);
    }

    private void stand(Node name) {
        end();
        strong = true;
        visitChildren(name);
        end();
        strong = false;
    }

    private void end() {
        if (!words.isEmpty()) {
            phrases.add(new Phrase(words.toString(), strong));
            words.setLength(0);
        }
    }

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
}
