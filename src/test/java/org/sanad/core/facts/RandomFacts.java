package org.sanad.core.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Facts drawn at random, with few values each so that many are equal. */
final class RandomFacts {
    private static final List<String> WORDS = List.of(
            "",
            "مشروع",
            "مشروع خياطة",
            "مشروع خياطه تقليديه",
            "تعاونيه",
            "atelier",
            "atelier de couture",
            "ⵜⴰⵙⴳⴰ",
            "12");
    private final Random random;

    RandomFacts(long seed) {
        random = new Random(seed);
    }

    List<Fact> some(int count) {
        var facts = new ArrayList<Fact>();
        for (var made = 0; made < count; made++) {
            facts.add(one(new UUID(random.nextInt(4), random.nextLong())));
        }
        return facts;
    }

    /** Another state of a dossier. */
    Fact one(UUID id) {
        return new Fact(
                id,
                of("individual", "cooperative", "association"),
                of("draft", "filed", "settled", "closed"),
                of(null, "crafts", "trade", "services"),
                of("P10.521", "R10", "HQ"),
                of(null, "10.521", "04.421"),
                of("10", "04"),
                of(null, "f", "m"),
                day(),
                day(),
                amount(),
                list(() -> new Fact.Decision(day(), random.nextBoolean())),
                list(() -> new Fact.Given(of("OWN", "INDH"), 2015 + random.nextInt(10), day(), amount())),
                list(() -> new Fact.Paid(
                        of("OWN", "INDH"), 2015 + random.nextInt(10), day(), amount() - 500, random.nextBoolean())),
                new Fact.Work(random.nextBoolean() ? null : random.nextInt(9), null, random.nextInt(3)),
                list(() -> new Fact.Visited(day(), random.nextInt(9), random.nextInt(3), random.nextInt(3))),
                "n" + random.nextInt(50) + "\n" + text() + "\n" + text() + "\n" + text() + "\n" + text() + "\nrest "
                        + text(),
                of("", "a1", "a1 b2"));
    }

    private String text() {
        return of(WORDS.toArray(String[]::new));
    }

    private String of(String... values) {
        return values[random.nextInt(values.length)];
    }

    private LocalDate day() {
        return LocalDate.of(2019, 12, 24).plusDays(random.nextInt(20));
    }

    private long amount() {
        return random.nextInt(3) == 0 ? random.nextLong(1L << 40) : random.nextInt(1000);
    }

    private <T> List<T> list(Supplier<T> one) {
        var list = new ArrayList<T>();
        for (var made = random.nextInt(3); made > 0; made--) {
            list.add(one.get());
        }
        return list;
    }
}
