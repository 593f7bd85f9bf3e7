package org.sanad.core.person.measure;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Person;

/** People with common names, spelt one way or another, in one script or in both. The same seed makes the same people. */
public final class Crowd {
    private final Random random;
    private final LatinSpelling latin;
    private final ArabicSpelling arabic;
    private final List<KnownName> given;
    private final List<KnownName> families;

    public Crowd(Random random) {
        this.random = random;
        this.latin = new LatinSpelling(random);
        this.arabic = new ArabicSpelling(random);
        var names = KnownName.all();
        this.given = names.stream().filter(name -> !name.family()).toList();
        this.families = names.stream().filter(KnownName::family).toList();
    }

    /** The next people. */
    public List<Person> people(int count) {
        return IntStream.range(0, count).mapToObj(one -> person()).toList();
    }

    private Person person() {
        var first = given.get(random.nextInt(given.size()));
        var family = families.get(random.nextInt(families.size()));
        var scripts = random.nextInt(3);
        return new Person(
                null,
                scripts == 0 ? null : arabic.vary(first.arabic()) + " " + arabic.vary(family.arabic()),
                scripts == 1 ? null : latin.vary(first.latin()) + " " + latin.vary(family.latin()),
                "JB" + (100_000 + random.nextInt(900_000)),
                null,
                1950 + random.nextInt(55),
                Gender.of(first.gender()),
                null,
                null,
                null,
                Person.Kin.UNKNOWN);
    }
}
