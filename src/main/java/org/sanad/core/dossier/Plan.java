package org.sanad.core.dossier;

/** What a project costs and who pays. In centimes; null where it was not said. */
public record Plan(Long cost, Long ownCash, Long ownInKind, Long loan, Long asked) {
    public static final Plan NONE = new Plan(null, null, null, null, null);

    /** Own contribution, loan and support asked together. */
    public long parts() {
        return value(ownCash) + value(ownInKind) + value(loan) + value(asked);
    }

    /** What the parts leave open of the cost; below 0 when they are more. 0 where no cost was said. */
    public long gap() {
        return cost == null ? 0 : cost - parts();
    }

    private static long value(Long amount) {
        return amount == null ? 0 : amount;
    }
}
