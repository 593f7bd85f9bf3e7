package org.sanad.core.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Register;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** The register of exchanges: what was sent and received in a month, who has not sent, receipts by telephone. */
public final class ExchangeRegister {
    private final Register register;
    private final OfficeTree offices;
    private final Clock clock;
    private final KeyStore keys;

    public ExchangeRegister(Register register, OfficeTree offices, Clock clock) {
        this.register = register;
        this.offices = offices;
        this.clock = clock;
        this.keys = new KeyStore(register);
    }

    /**
     * A month of exchanges.
     *
     * @param late offices directly below that nothing was taken in of in that month, with when something last was
     * @param waiting records that could not be applied, here or above, one for each dossier; whatever the month
     */
    public record Month(
            YearMonth month,
            List<Shipment> sent,
            List<Arrival> received,
            Map<Office, Instant> late,
            List<Waiting> waiting) {}

    public Month month(Session session, YearMonth month) {
        Rights.require(session, Action.READ_DOSSIERS);
        var zone = clock.getZone();
        var from = month.atDay(1).atStartOfDay(zone).toInstant();
        var until = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        return register.database().read(sql -> {
            var store = new RegisterStore(sql);
            var received = store.received(register.officeCode(), from, until);
            var last = store.last();
            var late = new java.util.LinkedHashMap<Office, Instant>();
            offices.offices().stream()
                    .filter(one -> register.officeCode().equals(one.parentCode()))
                    .filter(one -> received.stream()
                            .noneMatch(arrival -> arrival.office().equals(one.code())))
                    .forEach(one -> late.put(one, last.get(one.code())));
            var own = register.officeCode();
            return new Month(month, store.sent(from, until), received, late, new WaitingStore(sql, own).all());
        });
    }

    /** How much of this office could not be applied above and is to be mended here, by dossier. */
    public int toMend() {
        return register.database().read(sql -> new WaitingStore(sql, register.officeCode()).mine());
    }

    /** A package that was sent. */
    public Shipment find(java.util.UUID epoch, long sequence) {
        return register.database().read(sql -> new RegisterStore(sql).find(epoch, sequence));
    }

    /** The fingerprint of this office's keys, as it stands on the slip; empty before it was invited. */
    public String fingerprint() {
        return register.database()
                .read(keys::keys)
                .map(own -> own.identity().fingerprint())
                .orElse("");
    }

    /**
     * Takes the code that an office above read out for a receipt: the newest package that it fits, and all before it, are
     * acknowledged.
     *
     * @return that package
     * @throws ProblemException {@code phone.code_wrong}, {@code phone.nothing_open}
     */
    public Shipment byPhone(Session session, String typed) {
        Rights.require(session, Action.EXCHANGE);
        var digits = org.sanad.core.Tidy.digits(typed == null ? "" : typed).replaceAll("\\D", "");
        return register.database().write(sql -> {
            var store = new RegisterStore(sql);
            var open = store.open(register.epoch());
            if (open.isEmpty()) {
                throw new ProblemException(Problem.of("phone.nothing_open"));
            }
            var found = open.reversed().stream()
                    .filter(one -> store.code(register.officeCode(), one).equals(digits))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(Problem.at("code", "phone.code_wrong")));
            PackageStore.acknowledge(
                    sql, found.epoch(), found.sequence(), clock.instant().truncatedTo(ChronoUnit.SECONDS), "phone");
            return found;
        });
    }
}
