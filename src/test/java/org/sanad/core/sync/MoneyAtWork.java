package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.sanad.core.account.Role;
import org.sanad.core.dossier.State;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Payment;
import org.sanad.core.subsidy.Proposal;
import org.sanad.core.subsidy.Support;
import org.sanad.data.tables.Tables;
import org.sanad.fixture.Office;
import org.sanad.text.ProblemException;

/** What an office of a schedule proposes, approves, pays, takes back and gives back. */
final class MoneyAtWork {
    private final OfficeAtWork office;
    private final Random chance;
    private final Consumer<String> told;

    /** @param told what was tried */
    MoneyAtWork(OfficeAtWork office, Random chance, Consumer<String> told) {
        this.office = office;
        this.chance = chance;
        this.told = told;
    }

    void propose() {
        office.own().ifPresent(file -> {
            var amount = 10_000_00L * (1 + chance.nextInt(9));
            var terms = new Award.Terms("OWN", 2026, Support.CASH, amount, "D " + office.mark(), Office.TODAY, null);
            office.desk()
                    .awards()
                    .give(
                            office.as(Role.CLERK),
                            file.dossier().id(),
                            new NewAward(terms, List.of()),
                            chance.nextBoolean() && file.dossier().state() == State.UNDER_STUDY);
        });
    }

    /** Of what this office gave, wherever the dossier is now. */
    void pay() {
        any(given(true)).ifPresent(award -> {
            var amount = Math.max(1, award.remaining() / (1 + chance.nextInt(3)));
            office.desk().payments().record(office.as(Role.CLERK), award.id(), payment(amount));
        });
    }

    /** What another office gave is neither paid here nor taken back, though the dossier is here. */
    void payOfOther() {
        var foreign = office.own().stream()
                .flatMap(file -> file.awards().stream())
                .filter(award -> !award.owner().equals(office.code))
                .toList();
        any(foreign).ifPresent(award -> {
            assertThat(catchThrowableOfType(
                            ProblemException.class,
                            () -> office.desk().payments().record(office.as(Role.CLERK), award.id(), payment(1))))
                    .extracting(wrong -> wrong.problem().key())
                    .isIn("award.not_own", "fund.rescue_first", "fund.hear_first");
            told.accept("refused to who did not give");
        });
    }

    private NewPayment payment(long amount) {
        return new NewPayment(null, amount, Office.TODAY, Means.CHEQUE, office.mark());
    }

    /** Awards of this office. */
    private List<Award> given(boolean unpaid) {
        var dossiers = office.desk()
                .register()
                .database()
                .read(sql -> sql.selectDistinct(Tables.AWARD.DOSSIER_ID)
                        .from(Tables.AWARD)
                        .where(Tables.AWARD.OWNER_CODE.eq(office.code))
                        .orderBy(Tables.AWARD.DOSSIER_ID)
                        .fetch(Tables.AWARD.DOSSIER_ID));
        return dossiers.stream()
                .flatMap(id -> office.desk().dossiers().find(id).awards().stream())
                .filter(award -> award.owner().equals(office.code))
                .filter(award -> !unpaid || award.remaining() > 0)
                .toList();
    }

    private <T> Optional<T> any(List<T> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(chance.nextInt(some.size())));
    }

    /** Whoever did not propose approves, with no network. */
    void approve() {
        var waiting = office.desk().proposals().waiting(office.code);
        if (!waiting.isEmpty()) {
            var proposal = waiting.get(chance.nextInt(waiting.size()));
            office.desk().proposals().approve(office.as(Role.HEAD_OF_OFFICE), proposal.id());
            var giving = proposal.content() instanceof Proposal.Giving;
            if (giving) {
                office.sworn.committed(proposal.dossierId(), proposal.content().amount());
            } else {
                office.sworn.paid(proposal.dossierId(), proposal.content().amount());
            }
        }
    }

    void reverse() {
        var paid = given(false).stream()
                .flatMap(award -> award.payments().stream()
                        .filter(one -> !one.reversal() && !award.reversed(one))
                        .map(payment -> new Paid(award, payment)))
                .toList();
        any(paid).ifPresent(one -> {
            office.desk()
                    .payments()
                    .reverse(
                            office.as(Role.HEAD_OF_OFFICE),
                            one.award().id(),
                            one.payment().id());
            office.sworn.paid(one.award().dossierId(), -one.payment().amount());
        });
    }

    private record Paid(Award award, Payment payment) {}

    /** Gives back some of what is free, whether it was asked to or not. */
    void giveBack() {
        var free = office.desk().funds().balance(office.slice()).left();
        var amount = Math.min(free, 10_000_00L * (1 + chance.nextInt(30)));
        var line = new NewAllotment(office.slice(), Math.max(1, amount), "R " + office.mark(), Office.TODAY);
        office.desk().recalls().giveBack(office.desk().session(), line);
    }
}
