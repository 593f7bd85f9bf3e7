package org.sanad.core.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Support given to a dossier by one programme, with its instalments in order and its payments, oldest first.
 *
 * @param released in centimes: what will not be paid after all
 */
public record Award(
        UUID id,
        UUID dossierId,
        String owner,
        Terms terms,
        List<Instalment> instalments,
        List<Payment> payments,
        long released) {
    /** One of which nothing was released. */
    public Award(
            UUID id, UUID dossierId, String owner, Terms terms, List<Instalment> instalments, List<Payment> payments) {
        this(id, dossierId, owner, terms, instalments, payments, 0);
    }

    public Award {
        instalments = List.copyOf(instalments);
        payments = List.copyOf(payments);
    }

    /**
     * What was decided.
     *
     * @param programme code of the programme
     * @param year of the budget
     * @param amount in centimes, above 0; in kind, the recorded value
     * @param description what is given in kind
     * @param donor code of who gives it, where the directory names it; null for the programme itself
     */
    public record Terms(
            String programme,
            int year,
            Support support,
            long amount,
            String decisionNumber,
            LocalDate decisionOn,
            String description,
            String donor) {
        /** Given by the programme itself. */
        public Terms(
                String programme,
                int year,
                Support support,
                long amount,
                String decisionNumber,
                LocalDate decisionOn,
                String description) {
            this(programme, year, support, amount, decisionNumber, decisionOn, description, null);
        }
    }

    /** In centimes, reversals deducted. */
    public long paid() {
        return payments.stream().mapToLong(Payment::amount).sum();
    }

    /** In centimes: what is committed, releases deducted. */
    public long committed() {
        return terms.amount() - released;
    }

    /** In centimes: what may still be paid. */
    public long remaining() {
        return committed() - paid();
    }

    /** In centimes, reversals deducted. */
    public long paid(Instalment instalment) {
        return payments.stream()
                .filter(payment -> instalment.id().equals(payment.instalmentId()))
                .mapToLong(Payment::amount)
                .sum();
    }

    public boolean reversed(Payment payment) {
        return payments.stream().anyMatch(other -> payment.id().equals(other.reversedId()));
    }

    public Optional<Payment> payment(UUID paymentId) {
        return payments.stream().filter(one -> one.id().equals(paymentId)).findFirst();
    }
}
