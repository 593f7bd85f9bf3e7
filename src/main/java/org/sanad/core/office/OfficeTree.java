package org.sanad.core.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** All offices, regions and provinces that a register knows; immutable and small (about 190 offices). */
public final class OfficeTree {
    private final Map<String, Office> offices;
    private final Map<String, Region> regions;
    private final Map<String, Province> provinces;

    public OfficeTree(List<Office> offices, List<Region> regions, List<Province> provinces) {
        this.offices = byCode(offices);
        this.regions = byCode(regions);
        this.provinces = byCode(provinces);
    }

    public List<Office> offices() {
        return List.copyOf(offices.values());
    }

    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    public List<Province> provinces() {
        return List.copyOf(provinces.values());
    }

    /** @throws ProblemException {@code office.unknown} */
    public Office office(String code) {
        return find(code).orElseThrow(() -> new ProblemException(Problem.at("office", "office.unknown", code)));
    }

    public Optional<Office> find(String code) {
        return Optional.ofNullable(offices.get(code));
    }

    public Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    public Optional<Province> province(String code) {
        return Optional.ofNullable(provinces.get(code));
    }

    /** The code of an office and of all that are under it. */
    public Set<String> within(String code) {
        var found = new LinkedHashSet<>(List.of(office(code).code()));
        for (var queue = new ArrayList<>(found); !queue.isEmpty(); ) {
            var parent = queue.removeFirst();
            for (var office : offices.values()) {
                if (parent.equals(office.parentCode()) && found.add(office.code())) {
                    queue.add(office.code());
                }
            }
        }
        return found;
    }

    /** The offices above one, nearest first; headquarters last. */
    public List<Office> above(String code) {
        var above = new ArrayList<Office>();
        for (var at = office(code); at.parentCode() != null; ) {
            at = office(at.parentCode());
            above.add(at);
        }
        return above;
    }

    private static <T extends Place> Map<String, T> byCode(List<T> places) {
        return places.stream()
                .collect(Collectors.toMap(Place::code, Function.identity(), (a, b) -> b, LinkedHashMap::new));
    }
}
