package org.sanad.core.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.core.desk.Desk;
import org.sanad.core.sync.Pace;
import org.sanad.fixture.ScratchRegister;

/** Headquarters with provinces of two regions, each with a register of its own; what they write comes on sticks. */
final class Country implements AutoCloseable {
    static final String CODE = "HQ";
    static final List<String> PROVINCES = List.of("P10.521", "P10.261", "P10.071", "P04.421");

    private final Path stick;
    private final Desk desk;
    private final Map<String, Desk> provinces = new TreeMap<>();

    Country(Path folder) throws IOException {
        stick = Files.createDirectories(folder.resolve("stick"));
        desk = open(folder, CODE);
        for (var province : PROVINCES) {
            provinces.put(province, open(folder, province));
        }
    }

    /** From now on slices come from headquarters, and packages go there. */
    void enrol() {
        provinces.forEach((code, below) -> {
            var invitation = stick.resolve(code + ".json");
            desk.invitations().invite(desk.session(), code, invitation);
            below.invitations().accept(below.session(), invitation);
        });
    }

    private static Desk open(Path folder, String office) {
        return new Desk(ScratchRegister.create(folder.resolve(office), office).register(), ScratchRegister.CLOCK);
    }

    /** Of headquarters. */
    Desk desk() {
        return desk;
    }

    Desk desk(String province) {
        return provinces.get(province);
    }

    List<Desk> provinces() {
        return List.copyOf(provinces.values());
    }

    /** A package of each province is taken in. */
    void gather() {
        for (var below : provinces.values()) {
            var sent = below.sending().send(below.session(), stick, false, Pace.UNWATCHED);
            desk.receiving().receive(desk.session(), sent.file().file(), stick, Pace.UNWATCHED);
        }
    }

    @Override
    public void close() {
        provinces.values().forEach(Desk::close);
        desk.close();
    }
}
