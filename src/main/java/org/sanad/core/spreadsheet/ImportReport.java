package org.sanad.core.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * What became of a file.
 *
 * @param read rows below the heading that say anything; read = accepted + rejected + unchanged
 * @param unchanged rows that an earlier import took over
 * @param sums by measure ({@code awardedCentimes}, {@code paidCentimes})
 */
public record ImportReport(
        int read,
        int accepted,
        int rejected,
        int unchanged,
        Map<String, Sum> sums,
        Mapping mapping,
        List<RowProblem> problems) {
    /** In centimes. Rows that an earlier import took over count as accepted, so that read = accepted + rejected. */
    public record Sum(long read, long accepted, long rejected) {
        static final Sum ZERO = new Sum(0, 0, 0);

        Sum plus(long amount, boolean rejects) {
            return new Sum(read + amount, accepted + (rejects ? 0 : amount), rejected + (rejects ? amount : 0));
        }
    }
}
