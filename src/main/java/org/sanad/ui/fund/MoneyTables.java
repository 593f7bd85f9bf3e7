package org.sanad.ui.fund;

import java.util.function.Function;
import javafx.scene.Node;
import org.sanad.core.fund.Balance;
import org.sanad.core.fund.Envelope;
import org.sanad.core.fund.LedgerLine;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.fund.Recall;
import org.sanad.core.fund.Slice;
import org.sanad.core.office.OfficeTree;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ListTable;
import org.sanad.ui.widget.UseBar;

/** The tables of the money screen. The unit stands in the heading, so that the amounts need none. */
final class MoneyTables {
    private static final double AMOUNT = 104;

    private final Wording wording;
    private final MoneyModel model;
    private final OfficeTree offices;

    MoneyTables(Wording wording, MoneyModel model, OfficeTree offices) {
        this.wording = wording;
        this.model = model;
        this.offices = offices;
    }

    /** @param several whether more than one office can have slices here */
    ListTable<Balance> balances(boolean several) {
        var table = new ListTable<>(wording.get("fund.page.slices"), model.filtered());
        slices(table, 260, several, Balance::slice);
        table.number(amount("fund.allotted"), AMOUNT, one -> written(one.allotted()))
                .number(amount("fund.committed"), AMOUNT, one -> written(one.committed()))
                .number(amount("fund.waiting"), AMOUNT, one -> written(one.waiting()))
                .number(amount("list.paid"), AMOUNT, one -> written(one.paid()))
                .number(amount("fund.left"), AMOUNT, one -> written(one.left()));
        // what a bar says stands in the amounts; the names of offices need its room
        return several ? table : table.node(wording.get("fund.use"), 110, this::bar);
    }

    /** The columns that tell which slice a line is about. */
    private <T> void slices(ListTable<T> table, double width, boolean several, Function<T, Slice> slice) {
        table.text(
                        wording.get("fund.year"),
                        64,
                        one -> String.valueOf(slice.apply(one).year()))
                .name(
                        wording.get("field.programme_code"),
                        width,
                        150,
                        one -> programme(slice.apply(one).programme()));
        if (several) {
            table.name(
                    wording.get("fund.office"),
                    width,
                    150,
                    one -> office(slice.apply(one).office()));
        }
    }

    private Node bar(Balance one) {
        var whole = Math.max(1, one.allotted());
        return new UseBar(
                wording.get(
                        "fund.use_said", percent(one.committed() + one.waiting(), whole), percent(one.paid(), whole)),
                new UseBar.Part((one.committed() + one.waiting()) / (double) whole, "use-waiting"),
                new UseBar.Part(one.committed() / (double) whole, "use-committed"),
                new UseBar.Part(one.paid() / (double) whole, "use-paid"));
    }

    ListTable<Envelope> envelopes() {
        return new ListTable<>(wording.get("fund.page.envelopes"), model.envelopes())
                .text(wording.get("fund.year"), 64, one -> String.valueOf(one.year()))
                .text(wording.get("field.programme_code"), 240, one -> programme(one.programme()))
                .number(amount("fund.appropriated"), AMOUNT, one -> written(one.appropriated()))
                .number(amount("fund.allotted"), AMOUNT, one -> written(one.allotted()))
                .number(amount("fund.unallotted"), AMOUNT, one -> written(one.left()))
                .node(wording.get("fund.use"), 140, this::bar);
    }

    /** @param several whether more than one office can have been asked here */
    ListTable<Recall> recalls(boolean several) {
        var table = new ListTable<>(wording.get("fund.page.recalls"), model.recalls());
        slices(table, several ? 250 : 280, several, Recall::slice);
        return table.number(amount("fund.asked"), AMOUNT, one -> written(one.asked()))
                .number(amount("fund.given_back"), AMOUNT, one -> written(one.given()))
                .number(amount("fund.open"), AMOUNT, one -> written(one.open()))
                .text(
                        wording.get("fund.dated_on"),
                        100,
                        one -> wording.formats().day(one.datedOn()))
                .text(wording.get("fund.reference"), 140, Recall::reference);
    }

    private Node bar(Envelope one) {
        var whole = Math.max(1, one.appropriated());
        return new UseBar(
                wording.get("fund.allotted_said", percent(one.allotted(), whole)),
                new UseBar.Part(one.allotted() / (double) whole, "use-paid"));
    }

    private static long percent(long part, long whole) {
        return Math.round(100.0 * part / whole);
    }

    ListTable<LedgerLine> ledger() {
        return new ListTable<>(wording.get("fund.page.ledger"), model.ledger())
                .whole(wording.get("fund.date"), 100, line -> wording.formats().day(line.on()))
                .text(
                        wording.get("fund.entry"),
                        140,
                        line -> wording.get("ledger." + line.entry().code()))
                .number(amount("field.amount"), AMOUNT, line -> written(line.amount()))
                .text(
                        wording.get("fund.dossier"),
                        190,
                        line -> line.dossierNumber() == null ? "" : line.dossierNumber())
                .text(wording.get("fund.words"), 300, line -> line.words() == null ? "" : line.words());
    }

    /** @param several whether balances of more than one office can stand here */
    ListTable<OpeningBalance> openings(boolean several) {
        var table = new ListTable<>(wording.get("fund.page.openings"), model.openings())
                .text(wording.get("fund.year"), 64, line -> String.valueOf(line.year()))
                .text(wording.get("field.programme_code"), 180, line -> programme(line.programme()));
        if (several) {
            table.name(wording.get("fund.office"), 160, 120, line -> office(line.office()));
        }
        return table.text(wording.get("field.kind"), 110, line -> wording.get("kind." + line.kind()))
                .number(
                        wording.get("fund.dossiers"),
                        80,
                        line -> wording.formats().count(line.dossiers()))
                .number(amount("fund.awarded"), AMOUNT, line -> written(line.awarded()))
                .number(amount("fund.paid"), AMOUNT, line -> written(line.paid()))
                .number(amount("fund.in_kind"), AMOUNT, line -> written(line.inKind()))
                .number(wording.get("fund.jobs"), 72, line -> wording.formats().count(line.jobs()))
                .text(wording.get("fund.source"), 180, OpeningBalance::source);
    }

    private String amount(String key) {
        return wording.get("fund.in_unit", wording.get(key), wording.formats().unit());
    }

    String written(long centimes) {
        return wording.formats().amount(centimes);
    }

    String programme(String code) {
        return model.programmes().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name(wording.lang()))
                .findFirst()
                .orElse(code);
    }

    String office(String code) {
        return offices.find(code).map(one -> one.name(wording.lang())).orElse(code);
    }
}
