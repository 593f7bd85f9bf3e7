package org.sanad.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;

/** Columns hold what they were given, whatever is changed, and put it in the order that plain comparing gives. */
class ColumnsTest {
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void aChangeTouchesOnlyWhatItNames(@ForAll long seed) {
        var random = new RandomFacts(seed);
        var dice = new Random(seed);
        var rows = new Rows();
        var model = byId(random.some(dice.nextInt(3000)));
        var columns = Columns.of(List.copyOf(model.values()), rows);
        for (var save = 0; save < 5; save++) {
            var before = facts(columns);
            var known = new ArrayList<>(model.keySet());
            Collections.shuffle(known, dice);
            var changes = new ArrayList<>(random.some(dice.nextInt(40)));
            known.stream().limit(dice.nextInt(9)).forEach(id -> changes.add(random.one(id)));
            var next = columns.with(changes, rows);
            model.putAll(byId(changes));
            assertThat(facts(columns)).isEqualTo(before);
            assertThat(facts(next)).containsExactlyElementsOf(model.values());
            assertThat(next.size()).isEqualTo(model.size());
            columns = next;
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void everyOrderIsThatOfComparing(@ForAll long seed) {
        inEveryOrder(new RandomFacts(seed).some(1500));
    }

    /** So many texts begin alike, and so many are the same, that they are put in order by what comes after. */
    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void everyOrderIsThatOfComparingWhereTextsBeginAlike(@ForAll long seed) {
        var dice = new Random(seed);
        var facts = new RandomFacts(seed)
                .some(2000).stream().map(fact -> named(fact, dice.nextInt(3))).toList();
        inEveryOrder(facts);
    }

    private static Fact named(Fact fact, int which) {
        var text = "atelier de couture".substring(0, 6 * (which + 1));
        return new Fact(
                fact.id(),
                fact.kind(),
                fact.state(),
                fact.sector(),
                fact.office(),
                fact.province(),
                fact.region(),
                fact.gender(),
                fact.begunOn(),
                fact.stateOn(),
                fact.asked(),
                fact.decisions(),
                fact.awards(),
                fact.payments(),
                fact.atStart(),
                fact.visits(),
                String.join("\n", "n7", text, text, text, text, "rest"),
                fact.sounds());
    }

    private static void inEveryOrder(List<Fact> facts) {
        var columns = Columns.of(facts, new Rows());
        for (var by : DossierOrder.By.values()) {
            for (var order : List.of(new DossierOrder(by, false, true), new DossierOrder(by, true, false))) {
                var rows = IntStream.range(0, facts.size())
                        .filter(row -> row % 7 > 0)
                        .toArray();
                var ordered = Ordered.of(rows.clone(), new Order(columns, order));
                var expected = IntStream.range(0, facts.size())
                        .filter(row -> row % 7 > 0)
                        .mapToObj(facts::get)
                        .sorted(comparing(order))
                        .map(Fact::id)
                        .toList();
                for (var from : new int[] {0, 40, 700, 0, rows.length - 3, 0}) {
                    var to = from == 40 ? rows.length : from + 90;
                    assertThat(Arrays.stream(ordered.page(from, to))
                                    .mapToObj(row -> facts.get(row).id()))
                            .as("%s from %d", order, from)
                            .containsExactlyElementsOf(expected.subList(from, Math.min(to, expected.size())));
                }
                assertThat(ordered.page(rows.length, rows.length + 9)).isEmpty();
            }
        }
    }

    private static Comparator<Fact> comparing(DossierOrder order) {
        Comparator<Fact> key = switch (order.by()) {
            case STATE_ON -> Comparator.comparing(Fact::stateOn);
            case FILED_ON -> Comparator.comparing(Fact::begunOn);
            case ASKED -> Comparator.comparingLong(Fact::asked);
            case AWARDED ->
                Comparator.comparingLong(fact ->
                        fact.awards().stream().mapToLong(Fact.Given::amount).sum());
            case PAID ->
                Comparator.comparingLong(fact ->
                        fact.payments().stream().mapToLong(Fact.Paid::amount).sum());
            case KIND -> Comparator.comparing(fact -> Kind.of(fact.kind()));
            case SECTOR ->
                Comparator.comparing(fact -> Sector.of(fact.sector()), Comparator.nullsLast(Comparator.naturalOrder()));
            case STATE -> Comparator.comparing(fact -> State.of(fact.state()));
            case PROVINCE -> Comparator.comparing(Fact::province, Comparator.nullsLast(Comparator.naturalOrder()));
            case NUMBER -> Comparator.comparing(fact -> fact.searched().split("\n")[0]);
            case TITLE -> null;
            case NAME -> null;
        };
        var newest = Comparator.comparing(Fact::stateOn).thenComparing(Fact::id).reversed();
        if (key != null) {
            return (order.descending() ? key.reversed() : key).thenComparing(newest);
        }
        var line = order.by() == DossierOrder.By.TITLE ? 1 : 3;
        return text(order, line).thenComparing(newest);
    }

    /** What has no text comes last, whichever way. */
    private static Comparator<Fact> text(DossierOrder order, int line) {
        var letters = Comparator.<byte[]>nullsLast(
                order.descending() ? (a, b) -> Arrays.compareUnsigned(b, a) : Arrays::compareUnsigned);
        Function<Fact, byte[]> text = fact -> {
            var lines = fact.searched().split("\n");
            var first = lines[order.arabicFirst() ? line : line + 1];
            var shown = first.isEmpty() ? lines[order.arabicFirst() ? line + 1 : line] : first;
            return shown.isEmpty() ? null : sortable(shown);
        };
        return Comparator.comparing(text, letters);
    }

    /** As a plain table of letters has them; Tifinagh before all. */
    private static byte[] sortable(String text) {
        return text.startsWith("ⵜ") ? new byte[] {1} : text.replace("١", "1").getBytes(Charset.forName("ISO-8859-6"));
    }

    @Property(tries = 20)
    void whatIsTypedIsFoundWhereverItStands(@ForAll long seed) {
        var facts = new RandomFacts(seed).some(60);
        var block = new Block(facts, new Codebook());
        Stream.of("خياط", "ⵙⴳ", "12", "مشروع خياطه", "n4", "couture\n", "").forEach(word -> {
            for (var row = 0; row < facts.size(); row++) {
                assertThat(block.labels.text().contains(row, ByteText.word(word)))
                        .as("%s in %s", word, facts.get(row).searched())
                        .isEqualTo(facts.get(row).searched().contains(word));
            }
            var found = new boolean[facts.size()];
            Arrays.fill(found, true);
            block.labels.text().narrow(ByteText.word(word), found);
            for (var row = 0; row < found.length; row++) {
                assertThat(found[row]).as(word).isEqualTo(block.labels.text().contains(row, ByteText.word(word)));
            }
        });
    }

    private static Map<UUID, Fact> byId(List<Fact> facts) {
        var byId = new LinkedHashMap<UUID, Fact>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }

    private static List<Fact> facts(Columns columns) {
        return Stream.of(columns.blocks())
                .flatMap(block -> IntStream.range(0, block.size).mapToObj(row -> block.fact(row, columns.book())))
                .toList();
    }
}
