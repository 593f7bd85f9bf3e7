package org.sanad.core.subsidy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import org.sanad.core.Coded;

/** What a proposal proposes, as it is kept: amounts in centimes, dates ISO. */
final class ProposalJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProposalJson() {}

    static String write(Proposal.Content content) {
        var node = JSON.createObjectNode();
        switch (content) {
            case Proposal.Giving giving -> award(node, giving);
            case Proposal.Paying paying -> payment(node, paying.payment());
        }
        return node.toString();
    }

    private static void award(ObjectNode node, Proposal.Giving giving) {
        var terms = giving.award().terms();
        node.put("settle", giving.settle())
                .put("programme", terms.programme())
                .put("year", terms.year())
                .put("support", terms.support().code())
                .put("amount", terms.amount())
                .put("decisionNumber", terms.decisionNumber())
                .put("decisionOn", text(terms.decisionOn()))
                .put("description", terms.description())
                .put("donor", terms.donor());
        var parts = node.putArray("instalments");
        giving.award()
                .instalments()
                .forEach(part -> parts.addObject()
                        .put("position", part.position())
                        .put("amount", part.amount())
                        .put("dueOn", text(part.dueOn()))
                        .put("papers", String.join(" ", part.papers())));
    }

    private static void payment(ObjectNode node, NewPayment payment) {
        node.put("instalment", payment.instalment())
                .put("amount", payment.amount())
                .put("paidOn", text(payment.paidOn()))
                .put("means", Coded.code(payment.means()))
                .put("reference", payment.reference());
    }

    static Proposal.Giving award(String json) {
        var node = read(json);
        var terms = new Award.Terms(
                text(node, "programme"),
                node.path("year").asInt(),
                Support.of(text(node, "support")),
                node.path("amount").asLong(),
                text(node, "decisionNumber"),
                day(node, "decisionOn"),
                text(node, "description"),
                text(node, "donor"));
        var parts = new ArrayList<Instalment>();
        node.path("instalments")
                .forEach(part -> parts.add(new Instalment(
                        null,
                        part.path("position").asInt(),
                        part.path("amount").asLong(),
                        day(part, "dueOn"),
                        Scheme.codes(text(part, "papers"), " "))));
        return new Proposal.Giving(
                new NewAward(terms, parts), node.path("settle").asBoolean());
    }

    static NewPayment payment(String json) {
        var node = read(json);
        return new NewPayment(
                node.path("instalment").isNumber() ? node.path("instalment").asInt() : null,
                node.path("amount").asLong(),
                day(node, "paidOn"),
                Means.of(text(node, "means")),
                text(node, "reference"));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).isTextual() ? node.path(member).asText() : null;
    }

    private static LocalDate day(JsonNode node, String member) {
        var text = text(node, member);
        return text == null ? null : LocalDate.parse(text);
    }
}
