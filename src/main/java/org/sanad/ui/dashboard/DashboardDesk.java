package org.sanad.ui.dashboard;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.AwardService;
import org.sanad.core.facts.Board;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Facts;
import org.sanad.core.facts.Filter;
import org.sanad.core.fund.FundService;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.spreadsheet.ExportService;
import org.sanad.core.spreadsheet.FigureSheet;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.sync.ExchangeService;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Choice;

/**
 * What the dashboard works with.
 *
 * @param office whose register it is
 * @param facts read in the background only: the first time, the whole register is read
 */
public record DashboardDesk(
        Office office,
        OfficeTree offices,
        Session session,
        AwardService awards,
        FundService funds,
        ExchangeService exchanges,
        ExportService exports,
        Clock clock,
        Supplier<Facts> facts) {
    /** Over an open register. */
    public static DashboardDesk of(Desk desk) {
        return of(desk, desk::facts);
    }

    static DashboardDesk of(Desk desk, Supplier<Facts> facts) {
        return new DashboardDesk(
                desk.office(),
                desk.offices(),
                desk.session(),
                desk.awards(),
                desk.funds(),
                desk.exchanges(),
                desk.exports(),
                desk.clock(),
                facts);
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
        var filters = new EnumMap<Dimension, Filter>(Dimension.class);
        for (var dimension : Figures.CHARTS) {
            filters.put(dimension, filter(Narrowing.set(choice, dimension, null)));
        }
        var today = LocalDate.now(clock);
        var spending = Choice.ALL
                .programme(choice.programme())
                .year(choice.wholeYear())
                .office(choice.office());
        var whose = offices.within(choice.office() == null ? office.code() : choice.office());
        var asked = new Board.Filters(
                filter(choice),
                filter(Earlier.of(choice, today).choice()),
                filters,
                filter(choice.year(null).period(null, choice.to())),
                filter(spending));
        var board = all.board(asked, today);
        return new Figures(
                choice,
                today,
                board.total(),
                board.before(),
                board.groups(),
                board.line(),
                board.overview(),
                board.overview().budgets(),
                funds.allotted(whose),
                openings(choice, whose),
                exchanges.lastReceived().stream()
                        .filter(one -> whose.contains(one.office()))
                        .toList());
    }

    /** Those that the choice can mean. */
    private List<OpeningBalance> openings(Choice choice, Set<String> whose) {
        if (choice.sector() != null || choice.state() != null || choice.from() != null || choice.to() != null) {
            return List.of();
        }
        return funds.openings(List.copyOf(whose)).stream()
                .filter(one -> fits(choice.programme(), one.programme())
                        && fits(choice.kind(), one.kind())
                        && fits(choice.region(), offices.office(one.office()).regionCode())
                        && fits(choice.province(), offices.office(one.office()).provinceCode()))
                .toList();
    }

    private static boolean fits(String wanted, String code) {
        return wanted == null || wanted.equals(code);
    }

    /** Writes the figures of a chart into a file for spreadsheets. */
    Path save(FigureSheet sheet, Path file, Lang lang) {
        return exports.figures(session, sheet, file, lang).file();
    }

    /** Writes a picture of a chart into a file. */
    Path save(String title, Path file, byte[] content) {
        return exports.picture(session, title, file, content).file();
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
