package org.sanad.core.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People in memory, to find who may be the one that is typed: by sound of the name, CNIE, phone or title number.
 *
 * <p>Not safe for several threads at once; {@link PersonFinder} sees to that.
 */
final class PersonIndex {
    private final Map<UUID, Integer> places = new HashMap<>();
    private final List<UUID> ids = new ArrayList<>();
    private final Ints years = new Ints();
    private final Ints counts = new Ints();
    private final Words words = new Words();
    private final Map<String, Ints> marks = new HashMap<>();

    int size() {
        return places.size();
    }

    /** Adds a person, or takes the place of what was known of them. */
    void put(Person person) {
        remove(person.id());
        var place = ids.size();
        ids.add(person.id());
        places.put(person.id(), place);
        var year = person.birthDate() == null
                ? person.birthYear()
                : Integer.valueOf(person.birthDate().getYear());
        years.add(year == null ? 0 : year);
        var longest = 0;
        for (var name : new String[] {person.nameAr(), person.nameLatin()}) {
            var read = NameWords.of(name);
            longest = Math.max(longest, read.size());
            spellings(read).forEach(word -> words.add(word, place));
        }
        counts.add(longest);
        marks(person)
                .forEach(mark -> marks.computeIfAbsent(mark, key -> new Ints()).add(place));
    }

    /** What is left behind of a removed one is passed over by each search. */
    void remove(UUID id) {
        var place = places.remove(id);
        if (place != null) {
            ids.set(place, null);
        }
    }

    /** Those who may be the person: the likeliest by name, and all of the same CNIE, phone or title number. */
    List<UUID> like(Person person, int most) {
        var found = new LinkedHashSet<UUID>();
        marks(person).forEach(mark -> {
            var same = marks.getOrDefault(mark, Ints.NONE);
            for (var i = 0; i < Math.min(same.size(), most); i++) {
                found.add(ids.get(same.get(i)));
            }
        });
        var year = person.birthDate() == null
                ? person.birthYear()
                : Integer.valueOf(person.birthDate().getYear());
        Stream.of(person.nameAr(), person.nameLatin())
                .map(NameWords::of)
                .forEach(name -> found.addAll(named(name, year, most)));
        found.remove(null);
        found.remove(person.id());
        return List.copyOf(found);
    }

    private List<UUID> named(List<NameWord> name, Integer year, int most) {
        if (name.isEmpty()) {
            return List.of();
        }
        var sums = new int[ids.size()];
        var best = new byte[ids.size()];
        for (var word : name) {
            words.score(word, best, sums);
        }
        joined(name).forEach(word -> words.scoreTwice(word, best, sums));
        var least = name.size() == 1 ? 50 : 125;
        var ranks = new HashMap<Integer, Integer>();
        for (var place = 0; place < sums.length; place++) {
            if (sums[place] >= least && ids.get(place) != null) {
                var sameYear = year != null && years.get(place) == year ? 30 : 0;
                ranks.put(place, sums[place] + sameYear - 15 * Math.abs(counts.get(place) - name.size()));
            }
        }
        return ranks.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(most)
                .map(rank -> ids.get(rank.getKey()))
                .toList();
    }

    /** The words, and neighbours as one word: Fatima Zahra may be Fatimazahra. */
    private static Stream<NameWord> spellings(List<NameWord> name) {
        return Stream.concat(name.stream(), joined(name));
    }

    private static Stream<NameWord> joined(List<NameWord> name) {
        return IntStream.range(0, Math.max(0, name.size() - 1))
                .mapToObj(at -> name.get(at).before(name.get(at + 1)));
    }

    private static Set<String> marks(Person person) {
        var marks = new HashSet<String>();
        add(marks, "c", person.cnie());
        add(marks, "p", person.phone());
        add(marks, "t", person.kin().titleNumber());
        return marks;
    }

    private static void add(Collection<String> marks, String kind, String value) {
        if (value != null) {
            marks.add(kind + value);
        }
    }

    /** Each word once, with the places of the people who bear it; found by its skeletons. */
    private static final class Words {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<NameWord> all = new ArrayList<>();
        private final List<Ints> bearers = new ArrayList<>();
        private final Map<String, Ints> bySkeleton = new HashMap<>();

        void add(NameWord word, int place) {
            var number = numbers.computeIfAbsent(word.code(), code -> enter(word));
            bearers.get(number).add(place);
        }

        private int enter(NameWord word) {
            all.add(word);
            bearers.add(new Ints());
            var number = all.size() - 1;
            word.skeletons()
                    .forEach(skeleton -> bySkeleton
                            .computeIfAbsent(skeleton, key -> new Ints())
                            .add(number));
            return number;
        }

        /** Adds to each bearer’s sum how much their likest word is the one asked for: 0 to 100. */
        void score(NameWord asked, byte[] best, int[] sums) {
            Arrays.fill(best, (byte) 0);
            likes(asked).forEach((number, sameness) -> {
                var places = bearers.get(number);
                for (var i = 0; i < places.size(); i++) {
                    var place = places.get(i);
                    if (sameness > best[place]) {
                        sums[place] += sameness - best[place];
                        best[place] = sameness.byteValue();
                    }
                }
            });
        }

        /** The same for two neighbours written as one word. */
        void scoreTwice(NameWord asked, byte[] best, int[] sums) {
            Arrays.fill(best, (byte) 0);
            likes(asked).forEach((number, sameness) -> {
                var places = bearers.get(number);
                for (var i = 0; i < places.size(); i++) {
                    var place = places.get(i);
                    if (best[place] == 0) {
                        best[place] = 1;
                        sums[place] += 2 * sameness;
                    }
                }
            });
        }

        private Map<Integer, Integer> likes(NameWord asked) {
            var likes = new HashMap<Integer, Integer>();
            for (var skeleton : asked.skeletons()) {
                var numbered = bySkeleton.getOrDefault(skeleton, Ints.NONE);
                for (var i = 0; i < numbered.size(); i++) {
                    var number = numbered.get(i);
                    var sameness = 100 - SoundMatch.cost(asked, all.get(number));
                    if (sameness >= NameScore.LEAST) {
                        likes.put(number, sameness);
                    }
                }
            }
            return likes;
        }
    }

    /** Whole numbers in a row. */
    private static final class Ints {
        private static final Ints NONE = new Ints();
        private int[] items = new int[2];
        private int size;

        void add(int item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            items[size++] = item;
        }

        int get(int at) {
            return items[at];
        }

        int size() {
            return size;
        }
    }
}
