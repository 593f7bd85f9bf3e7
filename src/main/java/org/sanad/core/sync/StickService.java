package org.sanad.core.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.Register;

/** Tells what sticks that were put in are likely for. Takes nothing in, and writes nothing. */
public final class StickService {
    /** A stick with more files than that is looked through no further. */
    private static final int MOST = 200;

    private final Register register;
    private final ExchangeService exchanges;
    private final TakenStore taken = new TakenStore();

    public StickService(Register register, ExchangeService exchanges) {
        this.register = register;
        this.exchanges = exchanges;
    }

    /** @param sticks as {@link Sticks#found} gives them; one that was pulled out meanwhile is passed over */
    public Plugged look(List<Path> sticks) {
        if (sticks.isEmpty()) {
            return Plugged.NOTHING;
        }
        var below = register.database()
                .<Set<String>>read(sql -> Set.copyOf(new OfficeStore().tree(sql).within(register.officeCode())));
        var files = Sticks.offered(sticks, register.officeCode(), below);
        var known = known(files.subList(0, Math.min(MOST, files.size())));
        var offered = new ArrayList<>(files);
        offered.removeAll(known);
        var standing = standing(sticks);
        return standing == null || !standing.invited() || register.officeCode().equals(Office.HEADQUARTERS)
                ? new Plugged(sticks, offered, known.size(), 0, Along.NONE)
                : new Plugged(sticks, offered, known.size(), standing.dossiers(), standing.along());
    }

    /** Those that were taken in before. */
    private List<Path> known(List<Path> files) {
        var seen = new LinkedHashMap<Path, Predicate<DSLContext>>();
        files.forEach(file -> mark(file).ifPresent(mark -> seen.put(file, mark)));
        return register.database()
                .read(sql -> seen.entrySet().stream()
                        .filter(one -> one.getValue().test(sql))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private Optional<Predicate<DSLContext>> mark(Path file) {
        if (file.getFileName().toString().endsWith(".receipt.sanad")) {
            return Receipt.unverified(file).map(TakenStore::receipt).map(mark -> sql -> taken.has(sql, mark));
        }
        return Glance.at(file)
                .map(label -> sql -> PackageStore.holds(sql, label) || taken.has(sql, TakenStore.rescue(label)));
    }

    /** What there is to send, unless a package on these sticks has all of it. */
    private Standing standing(List<Path> sticks) {
        var standing = exchanges.standing();
        var tip = register.database()
                .<Long>read(sql -> new HistoryStore()
                        .tip(sql, register.officeCode(), register.epoch())
                        .counter());
        return Sticks.ofOffice(sticks, register.officeCode()).stream()
                        .limit(MOST)
                        .flatMap(file -> Glance.at(file).stream())
                        .filter(label -> label.epoch().equals(register.epoch()) && label.to() >= tip)
                        .anyMatch(label ->
                                label.forwarded().size() >= standing.along().all())
                ? null
                : standing;
    }
}
