package org.sanad.core.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.fixture.Office;
import org.sanad.text.Problem;

class SubsidyRulesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CASH, CHEQUE, 100, -",
                "CASH, TRANSFER, 100, -",
                "CASH, DELIVERY, 100, payment.means_unfit",
                "IN_KIND, DELIVERY, 100, -",
                "IN_KIND, CHEQUE, 100, payment.means_unfit",
                "CASH, -, 100, payment.means_missing",
                "CASH, CHEQUE, 101, payment.above_award",
                "CASH, CHEQUE, 0, payment.amount_missing"
            })
    void aPaymentHasItsConditions(Support support, Means means, long amount, String problem) {
        var payment = new NewPayment(null, amount, Office.TODAY, means, null);
        assertThat(SubsidyRules.payment(award(support, 100, List.of()), payment, Office.TODAY))
                .extracting(Problem::key)
                .containsExactlyElementsOf(problem == null ? List.of() : List.of(problem));
    }

    /** Amounts above 0 pay, others take back one of the payments. */
    @Property
    void whatIsPaidStaysBetweenNothingAndTheAward(
            @ForAll @Size(max = 20) List<@IntRange(min = -20, max = 60) Integer> actions) {
        var payments = new ArrayList<Payment>();
        for (var action : actions) {
            var award = award(Support.CASH, 100, payments);
            var id = new UUID(0, payments.size() + 1L);
            if (action > 0) {
                var payment = new NewPayment(null, action, Office.TODAY, Means.CHEQUE, null);
                if (SubsidyRules.payment(award, payment, Office.TODAY).isEmpty()) {
                    payments.add(new Payment(id, null, null, action, Office.TODAY, Means.CHEQUE, null));
                }
            } else if (-action < payments.size()) {
                var payment = payments.get(-action);
                if (SubsidyRules.reversal(award, payment).isEmpty()) {
                    payments.add(
                            new Payment(id, null, payment.id(), -payment.amount(), Office.TODAY, Means.CHEQUE, null));
                }
            }
            assertThat(award(Support.CASH, 100, payments).paid()).isBetween(0L, 100L);
        }
    }

    private static Award award(Support support, long amount, List<Payment> payments) {
        var terms = new Award.Terms("OWN", 2026, support, amount, null, Office.TODAY, null);
        return new Award(new UUID(1, 1), new UUID(2, 2), "P10.521", terms, List.of(), payments);
    }
}
