package org.sanad.core.spreadsheet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.sanad.core.Coded;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Enterprise;
import org.sanad.core.dossier.Participant;
import org.sanad.core.person.Mask;
import org.sanad.core.subsidy.Award;

/** Dossiers with their people, awards and payments as JSON, written as a stream. Codes, ISO days, centimes. */
final class JsonDossiers implements AutoCloseable {
    private final JsonGenerator json;
    private final boolean unmasked;

    JsonDossiers(OutputStream out, String office, LocalDate on, boolean unmasked) throws IOException {
        this.json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        this.unmasked = unmasked;
        json.writeStartObject();
        json.writeStringField("asOf", on.toString());
        json.writeStringField("office", office);
        json.writeBooleanField("unmasked", unmasked);
        json.writeArrayFieldStart("dossiers");
    }

    void add(DossierFile file) throws IOException {
        var dossier = file.dossier();
        var project = dossier.project();
        json.writeStartObject();
        text("number", dossier.number());
        text("office", dossier.owner());
        text("kind", Coded.code(project.kind()));
        text("purpose", Coded.code(project.purpose()));
        text("titleAr", project.titleAr());
        text("titleFr", project.titleFr());
        text("organisationAr", project.organisationAr());
        text("organisationLatin", project.organisationLatin());
        enterprise(project.enterprise());
        text("sector", Coded.code(project.sector()));
        text("province", project.provinceCode());
        text("commune", project.commune());
        day("filedOn", dossier.filedOn());
        text("state", Coded.code(dossier.state()));
        day("stateOn", dossier.stateOn());
        number("costCentimes", dossier.plan().cost());
        number("askedCentimes", dossier.plan().asked());
        number("awardedCentimes", file.awarded());
        number("paidCentimes", file.paid());
        json.writeArrayFieldStart("people");
        for (var one : file.people()) {
            person(one);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("awards");
        for (var award : file.awards()) {
            award(award);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void enterprise(Enterprise enterprise) throws IOException {
        text("ice", enterprise.ice());
        text("tradeRegister", enterprise.tradeRegister());
        text("tradeCourt", enterprise.tradeCourt());
        text("taxNumber", enterprise.taxNumber());
        text("cooperativeRegister", enterprise.cooperativeRegister());
        text("cooperativeCourt", enterprise.cooperativeCourt());
    }

    private void person(Participant one) throws IOException {
        json.writeStartObject();
        text("part", Coded.code(one.part()));
        text("ar", one.person().nameAr());
        text("latin", one.person().nameLatin());
        text("cnie", unmasked ? one.person().cnie() : Mask.of(one.person().cnie()));
        text(
                "gender",
                one.person().gender() == null ? null : one.person().gender().code());
        json.writeEndObject();
    }

    private void award(Award award) throws IOException {
        json.writeStartObject();
        text("programme", award.terms().programme());
        json.writeNumberField("budgetYear", award.terms().year());
        text("support", Coded.code(award.terms().support()));
        json.writeNumberField("amountCentimes", award.terms().amount());
        json.writeNumberField("releasedCentimes", award.released());
        text("decisionNumber", award.terms().decisionNumber());
        day("decisionOn", award.terms().decisionOn());
        json.writeArrayFieldStart("payments");
        for (var payment : award.payments()) {
            json.writeStartObject();
            json.writeNumberField("amountCentimes", payment.amount());
            day("paidOn", payment.paidOn());
            text("means", Coded.code(payment.means()));
            json.writeBooleanField("reversal", payment.reversal());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String name, String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private void day(String name, LocalDate value) throws IOException {
        text(name, value == null ? null : value.toString());
    }

    private void number(String name, Long value) throws IOException {
        if (value != null) {
            json.writeNumberField(name, value);
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
