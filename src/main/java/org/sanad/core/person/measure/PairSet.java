package org.sanad.core.person.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sanad.core.person.measure.KnownName.Part;
import org.sanad.text.Edits;

/** Makes labelled pairs of names: half of one person, half of two. The same seed makes the same pairs. */
final class PairSet {
    private static final int NEAR = 2;

    private final Random random;
    private final LatinSpelling latin;
    private final ArabicSpelling arabic;
    private final List<KnownName> given;
    private final List<KnownName> families;

    PairSet(Part part, long seed) {
        this.random = new Random(seed);
        this.latin = new LatinSpelling(random);
        this.arabic = new ArabicSpelling(random);
        var names = KnownName.of(part);
        this.given = names.stream().filter(name -> !name.family()).toList();
        this.families = names.stream().filter(KnownName::family).toList();
    }

    /** A person’s name as the list has it. */
    private record Full(KnownName given, KnownName family) {}

    List<LabelledPair> pairs(int count) {
        var pairs = new ArrayList<LabelledPair>();
        while (pairs.size() < count) {
            var full = new Full(any(given), any(families));
            pairs.add(pairs.size() % 2 == 0 ? same(full) : different(full));
        }
        return pairs;
    }

    private LabelledPair same(Full full) {
        var scripts = random.nextInt(4);
        var kind = scripts < 2 ? "cross" : scripts == 2 ? "latin" : "arabic";
        var further = random.nextInt(100) < 5 ? any(given) : null;
        return new LabelledPair(spelt(full, scripts != 3, null), spelt(full, scripts == 2, further), true, kind);
    }

    private LabelledPair different(Full full) {
        var draw = random.nextInt(10);
        var kind = draw < 4 ? "given" : draw < 7 ? "family" : draw < 9 ? "near" : "other";
        var one = kind.equals("near") ? new Full(any(nearNames()), full.family()) : full;
        var other = switch (kind) {
            case "given" -> new Full(another(given, one.given()), one.family());
            case "family" -> new Full(one.given(), another(families, one.family()));
            case "near" -> new Full(any(near(one.given())), one.family());
            default -> new Full(another(given, one.given()), another(families, one.family()));
        };
        return new LabelledPair(
                spelt(one, random.nextBoolean(), null), spelt(other, random.nextBoolean(), null), false, kind);
    }

    private List<KnownName> nearNames() {
        return given.stream().filter(name -> !near(name).isEmpty()).toList();
    }

    private List<KnownName> near(KnownName name) {
        return given.stream().filter(one -> nearly(one, name)).toList();
    }

    private static boolean nearly(KnownName one, KnownName other) {
        return !one.isFormOf(other)
                && (Edits.between(
                                        one.latin().toLowerCase(Locale.ROOT),
                                        other.latin().toLowerCase(Locale.ROOT))
                                <= NEAR
                        || Edits.between(one.arabic(), other.arabic()) <= 1);
    }

    private KnownName another(List<KnownName> names, KnownName than) {
        var name = any(names);
        while (name.isFormOf(than)) {
            name = any(names);
        }
        return name;
    }

    private String spelt(Full full, boolean inLatin, KnownName further) {
        var first = spelt(full.given(), inLatin);
        var middle = further == null ? "" : " " + spelt(further, inLatin);
        var last = spelt(full.family(), inLatin);
        return random.nextInt(100) < 20 ? last + " " + first + middle : first + middle + " " + last;
    }

    private String spelt(KnownName name, boolean inLatin) {
        return inLatin ? latin.vary(name.latin()) : arabic.vary(name.arabic());
    }

    private KnownName any(List<KnownName> names) {
        return names.get(random.nextInt(names.size()));
    }
}
