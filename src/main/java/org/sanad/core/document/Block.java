package org.sanad.core.document;

import java.util.List;
import org.sanad.text.Phrase;

/** A part of a page, in the order of reading. All texts are in logical order. */
public sealed interface Block {
    /** What the page is: large, in the middle. */
    record Title(String text) implements Block {}

    /** The head of a part. */
    record Heading(String text) implements Block {}

    /**
     * The head of a part that {@link Contents} and the list of parts beside the pages of a reader lead to.
     *
     * @param id of its own in the whole document; letters and digits
     */
    record Chapter(String text, String id) implements Block {}

    /** The parts, each with its page. */
    record Contents(List<Chapter> chapters) implements Block {
        public Contents {
            chapters = List.copyOf(chapters);
        }
    }

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** Running text, some of whose words stand out. */
    record Passage(List<Phrase> phrases) implements Block {
        public Passage {
            phrases = List.copyOf(phrases);
        }
    }

    /** Small print: the legal notices. */
    record Notice(String text) implements Block {}

    /** Labels, each with its value beside it. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A label and its value. */
    record Fact(String label, String value) {}

    /** A table with a head that returns on each page. */
    record Table(Grid grid) implements Block {}

    /**
     * A picture as wide as the page, with the heading before it.
     *
     * @param told what it shows, for whoever cannot see it
     */
    record Picture(Logo picture, String told) implements Block {}

    /** Who sign, side by side in the order of reading; room is left for their hands. */
    record Signatures(List<String> texts) implements Block {
        public Signatures {
            texts = List.copyOf(texts);
        }
    }
}
