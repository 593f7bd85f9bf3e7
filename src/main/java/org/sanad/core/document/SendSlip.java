package org.sanad.core.document;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.sync.ExchangeRegister;
import org.sanad.core.sync.Shipment;
import org.sanad.text.Texts;

/**
 * What a carrier hands over with the stick, and what the office keeps: which package, of when, how it can be told from
 * another. The telephone code is not on it: whoever carries the slip shall not be able to give the receipt.
 *
 * @param to the office directly above
 * @param fingerprint of the sender's keys, for the first time that the office above compares them
 */
public record SendSlip(Office office, Office to, Shipment shipment, String fingerprint) implements Document {
    /** Signs of the digest that a person compares; the whole is in the package itself. */
    private static final int SHORT = 32;

    /** Of a package that an office sent. */
    public static SendSlip of(OfficeTree offices, String own, ExchangeRegister register, UUID epoch, long sequence) {
        var to = offices.above(own).getFirst();
        return new SendSlip(offices.office(own), to, register.find(epoch, sequence), register.fingerprint());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SEND_SLIP;
    }

    @Override
    public Filling fill(Texts texts) {
        var values = new Values(texts)
                .text("office", office.nameAr(), office.nameFr())
                .text("to", to.nameAr(), to.nameFr())
                .text("file", shipment.file())
                .day("sent_on", shipment.sentAt().atZone(ZoneId.systemDefault()).toLocalDate())
                .count("dossiers", shipment.dossiers())
                .count("size", Math.toIntExact(Math.ceilDiv(shipment.bytes(), 1024)))
                .groups("digest", shipment.sha512().substring(0, SHORT).replaceAll("(.{4})(?=.)", "$1 "))
                .groups("fingerprint", fingerprint);
        return new Filling(values.map(), Map.of());
    }

    @Override
    public String subject() {
        return shipment.file();
    }
}
