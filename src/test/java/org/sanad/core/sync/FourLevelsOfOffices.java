package org.sanad.core.sync;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.core.desk.Desk;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;

/** Headquarters, a region, two provinces and a bureau, made and invited once for all schedules. */
final class FourLevelsOfOffices {
    private static final String BUREAU = "L10.521.1";
    static final Slice ENVELOPE = new Slice(Office.HEADQUARTERS, "OWN", 2026);
    static final long APPROPRIATION = 100_000_000L;
    static final LocalDate DAY = org.sanad.fixture.Office.TODAY;

    /** Each office and the one above it, that one first. */
    static final Map<String, String> TREE = tree();

    private FourLevelsOfOffices() {}

    private static Map<String, String> tree() {
        var tree = new LinkedHashMap<String, String>();
        tree.put(Office.HEADQUARTERS, null);
        tree.put("R10", Office.HEADQUARTERS);
        tree.put("P10.521", "R10");
        tree.put("P10.071", "R10");
        tree.put(BUREAU, "P10.521");
        return tree;
    }

    /** The offices, made and invited once for all schedules. */
    static void prepare(Path template) {
        var bureau = new Office(BUREAU, Level.LOCAL, "مكتب الوطية", "El Ouatia", "P10.521", "10", "10.521");
        for (var code : TREE.keySet()) {
            var plan = new Registers.Plan(
                    new RegisterFolder(template.resolve(code)),
                    code,
                    "Clerk",
                    "long enough".toCharArray(),
                    false,
                    List.of(bureau));
            try (var desk = new Desk(new Registers(ScratchRegister.CHEAP).create(plan), ScratchRegister.CLOCK)) {
                OfficeAtWork.staff(desk);
                if (code.equals(Office.HEADQUARTERS)) {
                    found(desk, template, bureau);
                } else {
                    desk.invitations().accept(desk.session(), template.resolve(code + ".invitation"));
                }
            }
        }
    }

    private static void found(Desk desk, Path template, Office bureau) {
        desk.reference().keep(desk.session(), List.of(bureau));
        desk.funds().appropriate(desk.session(), new NewAllotment(ENVELOPE, APPROPRIATION, "LF 2026", DAY));
        TREE.keySet().stream()
                .skip(1)
                .forEach(code ->
                        desk.invitations().invite(desk.session(), code, template.resolve(code + ".invitation")));
    }
}
