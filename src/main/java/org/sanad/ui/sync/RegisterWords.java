package org.sanad.ui.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.sync.Shipment;
import org.sanad.core.sync.Waiting;
import org.sanad.text.Formats;
import org.sanad.ui.kit.Wording;

/** The register of exchanges in words. */
final class RegisterWords {
    private final Wording wording;
    private final OfficeTree offices;

    RegisterWords(Wording wording, OfficeTree offices) {
        this.wording = wording;
        this.offices = offices;
    }

    String day(Instant at) {
        return wording.formats().day(LocalDate.ofInstant(at, ZoneId.systemDefault()));
    }

    /** {@code 03/2026}: months of Morocco have other names than those that a program knows. */
    String month(YearMonth month) {
        return Formats.month(month);
    }

    String office(String code) {
        return offices.find(code).map(one -> one.name(wording.lang())).orElse(code);
    }

    String way(RegisterModel.Line line) {
        return wording.get(line.sent() == null ? "register.received" : "register.sent");
    }

    /** Who sent it, or to whom it went. */
    String office(RegisterModel.Line line, Office above) {
        return line.sent() == null ? office(line.received().office()) : above.name(wording.lang());
    }

    String file(RegisterModel.Line line) {
        return line.sent() == null ? line.received().file() : line.sent().file();
    }

    String content(RegisterModel.Line line) {
        return line.sent() == null
                ? wording.get(
                        "register.applied",
                        line.received().applied(),
                        line.received().setAside())
                : wording.get("register.changed_dossiers", line.sent().dossiers());
    }

    /** Of what was sent, whether a receipt came; of what was received, the code that can be read out for one. */
    String receipt(RegisterModel.Line line) {
        return line.sent() == null
                ? wording.get("register.code", line.received().code())
                : receipt(line.sent());
    }

    private String receipt(Shipment sent) {
        if (sent.receivedAt() == null) {
            return wording.get("register.no_receipt");
        }
        return wording.get(
                "phone".equals(sent.how()) ? "register.by_phone" : "register.receipt", day(sent.receivedAt()));
    }

    String late(Map.Entry<Office, Instant> one) {
        var name = one.getKey().name(wording.lang());
        return one.getValue() == null
                ? wording.get("register.never", name)
                : wording.get("register.late", name, day(one.getValue()));
    }

    String waiting(Waiting one, String own) {
        var what = one.number() == null ? wording.get("register.a_record") : one.number();
        var said = wording.get(
                one.at().equals(own) ? "register.waiting_here" : "register.waiting_above",
                what,
                office(one.at().equals(own) ? one.office() : one.at()),
                wording.get(one.reason()));
        return one.others() == 0 ? said : said + " " + wording.get("register.waiting_others", one.others());
    }
}
