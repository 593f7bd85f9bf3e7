package org.sanad.core.dossier;

import org.sanad.core.Coded;
import org.sanad.data.tables.tables.records.DossierPersonRecord;
import org.sanad.data.tables.tables.records.DossierRecord;
import org.sanad.data.tables.tables.records.DossierStepRecord;
import org.sanad.data.tables.tables.records.VisitRecord;

/** Records of a dossier to rows and back. */
final class DossierRows {
    DossierRecord row(Dossier dossier) {
        var row = new DossierRecord();
        row.setId(dossier.id());
        row.setOwnerCode(dossier.owner());
        row.setNumber(dossier.number());
        row.setFiledOn(dossier.filedOn());
        row.setState(dossier.state().code());
        row.setStateOn(dossier.stateOn());
        row.setUntilOn(dossier.until());
        row.setSourceKey(dossier.sourceKey());
        fill(row, dossier.project());
        fill(row, dossier.plan());
        fill(row, dossier.jobs());
        return row;
    }

    private static void fill(DossierRecord row, Project project) {
        row.setKind(project.kind().code());
        row.setPurpose(project.purpose().code());
        row.setTitleAr(project.titleAr());
        row.setTitleFr(project.titleFr());
        row.setOrganisationAr(project.organisationAr());
        row.setOrganisationLatin(project.organisationLatin());
        row.setSector(Coded.code(project.sector()));
        row.setSection(project.section());
        row.setProvinceCode(project.provinceCode());
        row.setCommune(project.commune());
        fill(row, project.enterprise());
    }

    private static void fill(DossierRecord row, Enterprise enterprise) {
        row.setIce(enterprise.ice());
        row.setTradeRegister(enterprise.tradeRegister());
        row.setTradeCourt(enterprise.tradeCourt());
        row.setTaxNumber(enterprise.taxNumber());
        row.setCooperativeRegister(enterprise.cooperativeRegister());
        row.setCooperativeCourt(enterprise.cooperativeCourt());
    }

    private static void fill(DossierRecord row, Plan plan) {
        row.setCost(plan.cost());
        row.setOwnCash(plan.ownCash());
        row.setOwnInKind(plan.ownInKind());
        row.setLoan(plan.loan());
        row.setAsked(plan.asked());
    }

    private static void fill(DossierRecord row, Jobs jobs) {
        row.setJobsPlanned(jobs.planned());
        row.setJobsStart(jobs.start());
        row.setFamilyJobsStart(jobs.family());
        row.setWomenJobsStart(jobs.women());
    }

    Dossier dossier(DossierRecord row) {
        var project = new Project(
                Kind.of(row.getKind()),
                Purpose.of(row.getPurpose()),
                row.getTitleAr(),
                row.getTitleFr(),
                row.getOrganisationAr(),
                row.getOrganisationLatin(),
                Sector.of(row.getSector()),
                row.getSection(),
                row.getProvinceCode(),
                row.getCommune(),
                new Enterprise(
                        row.getIce(),
                        row.getTradeRegister(),
                        row.getTradeCourt(),
                        row.getTaxNumber(),
                        row.getCooperativeRegister(),
                        row.getCooperativeCourt()));
        return new Dossier(
                row.getId(),
                row.getOwnerCode(),
                row.getNumber(),
                project,
                new Plan(row.getCost(), row.getOwnCash(), row.getOwnInKind(), row.getLoan(), row.getAsked()),
                new Jobs(row.getJobsPlanned(), row.getJobsStart(), row.getFamilyJobsStart(), row.getWomenJobsStart()),
                row.getFiledOn(),
                State.of(row.getState()),
                row.getStateOn(),
                row.getUntilOn(),
                row.getSourceKey());
    }

    DossierPersonRecord row(Dossier dossier, Participant one) {
        var row = new DossierPersonRecord();
        row.setId(one.id());
        row.setOwnerCode(dossier.owner());
        row.setDossierId(dossier.id());
        row.setPersonId(one.person().id());
        row.setPart(one.part().code());
        return row;
    }

    DossierStepRecord row(Dossier dossier, Step step) {
        var row = new DossierStepRecord();
        row.setId(step.id());
        row.setOwnerCode(dossier.owner());
        row.setDossierId(dossier.id());
        row.setPosition(step.position());
        row.setUndoneId(step.undoneId());
        row.setFromState(Coded.code(step.from()));
        row.setToState(step.to().code());
        row.setStepOn(step.on());
        row.setUntilOn(step.until());
        row.setReason(step.reason());
        row.setTakenBy(step.takenBy());
        row.setTakenAt(step.takenAt());
        return row;
    }

    Step step(DossierStepRecord row) {
        return new Step(
                row.getId(),
                row.getPosition(),
                row.getUndoneId(),
                State.of(row.getFromState()),
                State.of(row.getToState()),
                row.getStepOn(),
                row.getUntilOn(),
                row.getReason(),
                row.getTakenBy(),
                row.getTakenAt());
    }

    VisitRecord row(Dossier dossier, Visit visit) {
        var row = new VisitRecord();
        row.setId(visit.id());
        row.setOwnerCode(dossier.owner());
        row.setDossierId(dossier.id());
        row.setVisitedOn(visit.on());
        row.setTrading(visit.trading());
        row.setJobs(visit.jobs());
        row.setFamilyJobs(visit.family());
        row.setWomenJobs(visit.women());
        row.setRemarks(visit.remarks());
        return row;
    }

    VisitRecord takenBack(Dossier dossier, Visit visit, String reason) {
        var row = row(dossier, visit);
        row.setTakenBack(reason);
        return row;
    }

    Visit visit(VisitRecord row) {
        return new Visit(
                row.getId(),
                row.getVisitedOn(),
                row.getTrading(),
                row.getJobs(),
                row.getFamilyJobs(),
                row.getWomenJobs(),
                row.getRemarks());
    }
}
