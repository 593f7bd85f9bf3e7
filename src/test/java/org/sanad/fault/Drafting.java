package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.core.desk.Desk;
import org.sanad.core.draft.DraftStore;
import org.sanad.core.draft.KeptDraft;

/** Typing in a form; acknowledged by how many words were kept. */
final class Drafting {
    private static final UUID DRAFT = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    private Drafting() {}

    static void write(Desk desk, Consumer<String> acknowledge) {
        var words = 1 + drafts(desk).find(DRAFT, null).map(Drafting::words).orElse(0);
        var typed = Map.of("title_ar", "ورشة ".repeat(words), "words", String.valueOf(words));
        drafts(desk).keep(new KeptDraft(DRAFT, true, null, Instant.EPOCH, typed));
        acknowledge.accept(String.valueOf(words));
    }

    static void check(Desk desk, List<String> acknowledged) {
        var found = drafts(desk).list(null);
        assertThat(found.damaged()).isEmpty();
        if (!acknowledged.isEmpty()) {
            assertThat(words(found.drafts().getFirst()))
                    .isGreaterThanOrEqualTo(Integer.parseInt(acknowledged.getLast()));
        }
    }

    private static DraftStore drafts(Desk desk) {
        return new DraftStore(desk.register().folder(), desk.register().key(), UUID::randomUUID);
    }

    private static int words(KeptDraft draft) {
        return Integer.parseInt(draft.values().get("words"));
    }
}
