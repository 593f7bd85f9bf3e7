package org.sanad.core.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.core.person.NameKey;
import org.sanad.core.person.Person;
import org.sanad.core.person.measure.Crowd;
import org.sanad.text.Fold;

/**
 * Generated facts that stand in no register, for measurements: filling a database of a million dossiers takes far longer
 * than what is measured. Two payments a dossier. The same seed, the same facts.
 */
public final class Sample {
    private static final int DAYS = 365 * 7;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    static final List<String> KINDS = List.of("individual", "individual", "individual", "cooperative");
    private static final List<String> STATES = List.of("filed", "under_study", "settled", "in_operation");
    private static final List<String> SECTORS = List.of("agriculture", "crafts", "trade", "services", "tourism");
    private static final List<String> PROGRAMMES = List.of("OWN", "CONVENTION", "INDH");

    private final int count;
    private final Random random;
    private final Crowd crowd;

    public Sample(int count, long seed) {
        this.count = count;
        this.random = new Random(seed);
        this.crowd = new Crowd(new Random(seed));
    }

    /**
     * The facts; each is also told as plain rows, for others to be measured with.
     *
     * @param dossier its number, kind, state, sector, province, region, gender, day and year of filing, day and year of
     *     settlement, programme, centimes awarded, jobs and those of the family, names
     * @param payment the dossier's number, programme, year, day, centimes
     */
    public Facts facts(Consumer<List<Object>> dossier, Consumer<List<Object>> payment) {
        var rows = new Rows();
        var columns = Columns.of(List.of(), rows);
        for (var made = 0; made < count; ) {
            var lot = new ArrayList<Fact>();
            while (lot.size() < Block.SIZE && made < count) {
                var fact = fact(made, crowd.people(1).getFirst());
                tell(fact, made++, dossier, payment);
                lot.add(fact);
            }
            columns = columns.with(lot, rows);
        }
        return new Facts(columns);
    }

    private static void tell(Fact fact, int number, Consumer<List<Object>> dossier, Consumer<List<Object>> payment) {
        var award = fact.awards().getFirst();
        dossier.accept(List.of(
                number,
                fact.kind(),
                fact.state(),
                fact.sector(),
                fact.province(),
                fact.region(),
                fact.gender(),
                Events.day(fact.begunOn()),
                fact.begunOn().getYear(),
                Events.day(award.on()),
                award.year(),
                award.programme(),
                award.amount(),
                fact.atStart().jobs(),
                fact.atStart().family(),
                fact.searched().replace('\n', ' ')));
        fact.payments()
                .forEach(paid -> payment.accept(
                        List.of(number, paid.programme(), paid.on().getYear(), Events.day(paid.on()), paid.amount())));
    }

    private Fact fact(int number, Person person) {
        var begun = FIRST.plusDays(random.nextInt(DAYS));
        var region = random.nextInt(12);
        var province = random.nextInt(6);
        var settled = begun.plusDays(60 + random.nextInt(100));
        var programme = of(PROGRAMMES);
        var amount = (1 + random.nextInt(60)) * 100_000L;
        var jobs = 1 + random.nextInt(5);
        var ar = Fold.of(person.nameAr());
        var latin = Fold.of(person.nameLatin());
        return new Fact(
                new UUID(number, random.nextLong()),
                of(KINDS),
                of(STATES),
                of(SECTORS),
                String.format(Locale.ROOT, "P%02d.%d", region, province),
                String.format(Locale.ROOT, "%02d.%d", region, province),
                String.format(Locale.ROOT, "%02d", region),
                random.nextBoolean() ? "f" : "m",
                begun,
                settled,
                amount * 2,
                List.of(new Fact.Decision(settled, true)),
                List.of(new Fact.Given(programme, settled.getYear(), settled, amount * 2)),
                List.of(
                        new Fact.Paid(programme, settled.getYear(), settled.plusDays(30), amount, false),
                        new Fact.Paid(programme, settled.getYear(), settled.plusDays(200), amount, false)),
                new Fact.Work(jobs, random.nextInt(jobs + 1), random.nextInt(jobs + 1)),
                List.of(),
                String.join("\n", "p10-" + number, "", "atelier de couture " + number % 997, ar, latin, person.cnie()),
                NameKey.of(person.nameAr(), person.nameLatin()));
    }

    private String of(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
