package org.sanad.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sanad.data.KeyCost;
import org.sanad.data.KeyFile;
import org.sanad.data.MasterKey;
import org.sanad.data.RegisterFolder;

class DraftStoreTest {
    private static final KeyCost CHEAP = new KeyCost(64, 1);
    private static Fixture fixture;

    private record Fixture(Path path, RegisterFolder folder, MasterKey key, DraftStore store) {}

    @BeforeContainer
    static void begin() throws IOException {
        var path = Files.createTempDirectory("drafts");
        var folder = new RegisterFolder(path);
        var key = key(path.resolve("keys.json"));
        fixture = new Fixture(path, folder, key, new DraftStore(folder, key, UUID::randomUUID));
    }

    @AfterContainer
    static void end() throws IOException {
        try (var all = Files.walk(fixture.path())) {
            all.sorted(Comparator.reverseOrder()).forEach(DraftStoreTest::delete);
        }
    }

    @Property(tries = 300)
    void whateverIsTypedComesBack(@ForAll("drafts") KeptDraft draft) {
        fixture.store().keep(draft);
        assertThat(new DraftStore(fixture.folder(), fixture.key(), UUID::randomUUID).find(draft.id(), draft.account()))
                .contains(draft);
        assertThat(fixture.store().list(draft.account()).drafts()).containsExactly(draft);
        fixture.store().remove(draft.id(), draft.account());
        assertThat(fixture.store().list(draft.account()).drafts()).isEmpty();
    }

    @Property(tries = 300)
    void aChangedByteIsRefusedAndNamed(
            @ForAll("drafts") KeptDraft draft,
            @ForAll @IntRange(max = 1 << 20) int where,
            @ForAll @IntRange(min = 1, max = 255) int flip)
            throws IOException {
        fixture.store().keep(draft);
        var file = file(draft);
        var bytes = Files.readAllBytes(file);
        bytes[where % bytes.length] ^= (byte) flip;
        Files.write(file, bytes);
        assertNamed(draft);
    }

    @Property(tries = 100)
    void aTornFileIsRefusedAndNamed(@ForAll("drafts") KeptDraft draft, @ForAll @IntRange(max = 1 << 20) int cut)
            throws IOException {
        fixture.store().keep(draft);
        var file = file(draft);
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, cut % bytes.length));
        assertNamed(draft);
    }

    @Property(tries = 100)
    void whatDiffersIsSaidOfBothSides(
            @ForAll("values") Map<String, String> typed, @ForAll("values") Map<String, String> saved) {
        var differing = draft(typed, null).differing(saved);
        differing.forEach((field, one) -> {
            assertThat(one.typed()).isEqualTo(typed.getOrDefault(field, ""));
            assertThat(one.saved()).isEqualTo(saved.getOrDefault(field, ""));
            assertThat(one.typed()).isNotEqualTo(one.saved());
        });
        typed.keySet().stream()
                .filter(field -> !differing.containsKey(field))
                .forEach(field -> assertThat(saved.getOrDefault(field, "")).isEqualTo(typed.get(field)));
    }

    @Property(tries = 100)
    void whatChangedMeanwhileWhereNobodyTypedIsLeft(
            @ForAll("values") Map<String, String> base,
            @ForAll("values") Map<String, String> typed,
            @ForAll("values") Map<String, String> saved) {
        var asked = draft(typed, null).differing(saved);
        asked.keySet().removeIf(field -> typed.getOrDefault(field, "").equals(base.getOrDefault(field, "")));
        assertThat(draft(typed, base).differing(saved)).isEqualTo(asked);
        assertThat(draft(base, base).differing(saved)).isEmpty();
    }

    private static KeptDraft draft(Map<String, String> typed, Map<String, String> base) {
        return new KeptDraft(UUID.randomUUID(), false, null, Instant.EPOCH, typed, base);
    }

    @Example
    void aDraftUnderAnotherNameOrKeyDoesNotOpen() throws IOException {
        var draft = new KeptDraft(UUID.randomUUID(), true, null, Instant.EPOCH, Map.of("title_ar", "ورشة"));
        fixture.store().keep(draft);
        var other = UUID.randomUUID();
        var stranger = fixture.folder().drafts().resolve(other + ".draft");
        Files.move(file(draft), stranger);
        assertThat(fixture.store().find(other, null)).isEmpty();
        assertThat(fixture.store().find(draft.id(), draft.account())).isEmpty();
        assertThat(fixture.store().list(draft.account()).damaged()).containsExactly(other + ".draft");
        Files.move(stranger, file(draft));
        var foreign = new DraftStore(fixture.folder(), key(fixture.path().resolve("other.json")), UUID::randomUUID);
        assertThat(foreign.find(draft.id(), draft.account())).isEmpty();
        fixture.store().remove(draft.id(), draft.account());
    }

    @Example
    void whatIsHalfWrittenBesideIsNoDraft() throws IOException {
        var draft = new KeptDraft(UUID.randomUUID(), false, UUID.randomUUID(), Instant.EPOCH, Map.of());
        fixture.store().keep(draft);
        Files.write(file(draft).resolveSibling(file(draft).getFileName() + ".part"), new byte[] {1, 2, 3});
        assertThat(fixture.store().list(draft.account()))
                .isEqualTo(new DraftStore.Found(java.util.List.of(draft), java.util.List.of()));
        fixture.store().remove(draft.id(), draft.account());
    }

    @Provide
    static Arbitrary<KeptDraft> drafts() {
        var ids = Arbitraries.create(UUID::randomUUID);
        var times = Arbitraries.longs().between(-4_000_000_000L, 40_000_000_000L);
        var nanos = Arbitraries.integers().between(0, 999_999_999);
        return Combinators.combine(
                        ids,
                        Arbitraries.of(true, false),
                        ids.injectNull(0.3),
                        times.flatMap(second -> nanos.map(nano -> Instant.ofEpochSecond(second, nano))),
                        values(),
                        values().injectNull(0.3))
                .as(KeptDraft::new);
    }

    @Provide
    static Arbitrary<Map<String, String>> values() {
        var fields = Arbitraries.of("title_ar", "title_fr", "cnie", "cost", "award.amount", "ملاحظة");
        return Arbitraries.maps(fields, Arbitraries.strings().all().ofMaxLength(60))
                .ofMaxSize(6);
    }

    private static void assertNamed(KeptDraft draft) throws IOException {
        assertThat(fixture.store().find(draft.id(), draft.account())).isEmpty();
        var found = fixture.store().list(draft.account());
        assertThat(found.drafts()).isEmpty();
        assertThat(found.damaged()).containsExactly(file(draft).getFileName().toString());
        Files.delete(file(draft));
    }

    private static Path file(KeptDraft draft) {
        var person = draft.account() == null ? "" : "-" + draft.account();
        return fixture.folder().drafts().resolve(draft.id() + person + ".draft");
    }

    private static MasterKey key(Path file) {
        return KeyFile.create(file, new KeyFile.Whose("test", null), "long enough".toCharArray(), CHEAP);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
