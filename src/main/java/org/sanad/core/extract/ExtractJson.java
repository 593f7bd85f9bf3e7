package org.sanad.core.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sanad.core.Coded;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Enterprise;
import org.sanad.core.person.Person;
import org.sanad.core.subsidy.Award;

/** An extract as JSON: amounts are whole centimes, dates ISO, codes those of the register. What is not held is left out. */
final class ExtractJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtractJson() {}

    static byte[] bytes(PersonExtract extract) {
        try {
            return JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(tree(extract));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode tree(PersonExtract extract) {
        var tree = JSON.createObjectNode();
        put(tree, "on", extract.on());
        put(tree, "office", extract.office());
        put(tree, "by", extract.by());
        var records = tree.putArray("records");
        extract.records().forEach(held -> records.add(person(held.person(), held.owner())));
        var dossiers = tree.putArray("dossiers");
        extract.taken().forEach(taken -> dossiers.add(taken(taken)));
        var links = tree.putArray("links");
        extract.links().forEach(link -> {
            var node = links.addObject();
            put(node, "one", link.one());
            put(node, "other", link.other());
            put(node, "verdict", link.verdict());
            put(node, "by", link.by());
            put(node, "office", link.owner());
            put(node, "on", link.on());
        });
        var history = tree.putArray("history");
        extract.history().forEach(event -> {
            var node = history.addObject();
            put(node, "at", event.at());
            put(node, "by", event.by());
            put(node, "office", event.office());
            put(node, "action", event.action());
            if (event.setAside()) {
                node.put("setAside", true);
            }
            node.set("changes", JSON.valueToTree(event.changes()));
        });
        var accesses = tree.putArray("accesses");
        extract.accesses().forEach(line -> {
            var node = accesses.addObject();
            put(node, "at", line.at());
            put(node, "by", line.person());
            put(node, "access", line.access());
        });
        return tree;
    }

    private static ObjectNode person(Person person, String owner) {
        var node = JSON.createObjectNode();
        put(node, "id", person.id());
        put(node, "office", owner);
        put(node, "nameAr", person.nameAr());
        put(node, "nameLatin", person.nameLatin());
        put(node, "cnie", person.cnie());
        put(node, "birthDate", person.birthDate());
        put(node, "birthYear", person.birthYear());
        put(node, "gender", person.gender());
        put(node, "phone", person.phone());
        put(node, "address", person.address());
        put(node, "education", person.education());
        put(node, "kinship", person.kin().kinship());
        put(node, "kinshipNote", person.kin().note());
        put(node, "fighterName", person.kin().fighterName());
        put(node, "titleNumber", person.kin().titleNumber());
        return node;
    }

    private static ObjectNode taken(PersonExtract.Taken taken) {
        var dossier = taken.file().dossier();
        var project = dossier.project();
        var node = JSON.createObjectNode();
        put(node, "person", taken.person());
        put(node, "part", taken.part());
        put(node, "number", dossier.number());
        put(node, "office", dossier.owner());
        put(node, "kind", project.kind());
        put(node, "purpose", project.purpose());
        put(node, "titleAr", project.titleAr());
        put(node, "titleFr", project.titleFr());
        put(node, "organisationAr", project.organisationAr());
        put(node, "organisationLatin", project.organisationLatin());
        put(node, "sector", project.sector());
        put(node, "section", project.section());
        put(node, "province", project.provinceCode());
        put(node, "commune", project.commune());
        put(node, "filedOn", dossier.filedOn());
        put(node, "state", dossier.state());
        put(node, "stateOn", dossier.stateOn());
        put(node, "until", dossier.until());
        addEnterprise(node, project.enterprise());
        addPlan(node, taken.file());
        addLife(node, taken.file());
        taken.file().awards().forEach(award -> node.withArray("awards").add(award(award)));
        taken.further().forEach((kind, rows) -> node.set(kind, JSON.valueToTree(rows)));
        return node;
    }

    private static void addEnterprise(ObjectNode node, Enterprise enterprise) {
        put(node, "ice", enterprise.ice());
        put(node, "tradeRegister", enterprise.tradeRegister());
        put(node, "tradeCourt", enterprise.tradeCourt());
        put(node, "taxNumber", enterprise.taxNumber());
        put(node, "cooperativeRegister", enterprise.cooperativeRegister());
        put(node, "cooperativeCourt", enterprise.cooperativeCourt());
    }

    private static void addPlan(ObjectNode node, DossierFile file) {
        var plan = file.dossier().plan();
        var jobs = file.dossier().jobs();
        put(node, "costCentimes", plan.cost());
        put(node, "ownCashCentimes", plan.ownCash());
        put(node, "ownInKindCentimes", plan.ownInKind());
        put(node, "loanCentimes", plan.loan());
        put(node, "askedCentimes", plan.asked());
        put(node, "jobsPlanned", jobs.planned());
        put(node, "jobsStart", jobs.start());
        put(node, "familyJobsStart", jobs.family());
        put(node, "womenJobsStart", jobs.women());
    }

    private static void addLife(ObjectNode node, DossierFile file) {
        file.steps().forEach(step -> {
            var one = node.withArray("steps").addObject();
            put(one, "from", step.from());
            put(one, "to", step.to());
            put(one, "on", step.on());
            put(one, "until", step.until());
            put(one, "reason", step.reason());
            put(one, "by", step.takenBy());
            put(one, "office", step.takenAt());
            one.put("undo", step.undo());
        });
        file.visits().forEach(visit -> {
            var one = node.withArray("visits").addObject();
            put(one, "on", visit.on());
            one.put("trading", visit.trading());
            put(one, "jobs", visit.jobs());
            put(one, "familyJobs", visit.family());
            put(one, "womenJobs", visit.women());
            put(one, "remarks", visit.remarks());
        });
    }

    private static ObjectNode award(Award award) {
        var node = JSON.createObjectNode();
        put(node, "programme", award.terms().programme());
        put(node, "year", award.terms().year());
        put(node, "support", award.terms().support());
        put(node, "amountCentimes", award.terms().amount());
        put(node, "decisionNumber", award.terms().decisionNumber());
        put(node, "decisionOn", award.terms().decisionOn());
        put(node, "description", award.terms().description());
        award.instalments().forEach(part -> {
            var one = node.withArray("instalments").addObject();
            put(one, "amountCentimes", part.amount());
            put(one, "dueOn", part.dueOn());
        });
        award.payments().forEach(payment -> {
            var one = node.withArray("payments").addObject();
            put(one, "amountCentimes", payment.amount());
            put(one, "on", payment.paidOn());
            put(one, "means", payment.means());
            put(one, "reference", payment.reference());
        });
        return node;
    }

    private static void put(ObjectNode node, String name, Object value) {
        switch (value) {
            case null -> {}
            case Long amount -> node.put(name, amount);
            case Integer count -> node.put(name, count);
            case Coded coded -> node.put(name, coded.code());
            default -> node.put(name, value.toString());
        }
    }
}
