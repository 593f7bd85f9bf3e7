package org.sanad.ui.dashboard;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Supplier;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.AwardService;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Facts;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Group;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Choice;

/**
 * What the dashboard works with.
 *
 * @param office whose register it is
 * @param facts read in the background only: the first time, the whole register is read
 */
public record DashboardDesk(
        Office office, OfficeTree offices, AwardService awards, Clock clock, Supplier<Facts> facts) {
    /** Over an open register. */
    public static DashboardDesk of(Desk desk) {
        return new DashboardDesk(desk.office(), desk.offices(), desk.awards(), desk.clock(), desk::facts);
    }

    /** The offices whose dossiers may be here: this one and those under it. */
    List<Office> scope() {
        var within = offices.within(office.code());
        return offices.offices().stream()
                .filter(one -> within.contains(one.code()))
                .toList();
    }

    List<Programme> programmes() {
        return awards.programmes();
    }

    Figures figures(Choice choice) {
        var all = facts.get();
        var groups = new EnumMap<Dimension, List<Group>>(Dimension.class);
        for (var dimension : Figures.CHARTS) {
            groups.put(dimension, all.groups(filter(Narrowing.set(choice, dimension, null)), List.of(dimension)));
        }
        return new Figures(choice, all.total(filter(choice)), groups);
    }

    Filter filter(Choice choice) {
        return new Filter(
                choice.from(),
                choice.to(),
                choice.office() == null ? null : offices.within(choice.office()),
                choice.programme(),
                choice.kind(),
                choice.state(),
                choice.sector(),
                choice.region(),
                choice.province(),
                null,
                choice.year(),
                null);
    }
}
