package org.sanad.core.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * What became of a file.
 *
 * @param read rows below the heading that say anything; read = accepted + rejected + unchanged
 * @param unchanged rows that an earlier import took over
 * @param sums by measure ({@code awardedCentimes}, {@code paidCentimes}; of the plan what the file has)
 * @param problems in the order of the rows; the first ten thousand warnings and as many that reject a row
 * @param unlisted how many more there were
 */
public record ImportReport(
        int read,
        int accepted,
        int rejected,
        int unchanged,
        Map<String, Sum> sums,
        Mapping mapping,
        List<RowProblem> problems,
        int unlisted) {
    /**
     * In centimes. Rows that an earlier import took over count as accepted, so that read = accepted + rejected.
     *
     * @param unread rejected rows whose amount cannot be read, so that it is in none of the three
     */
    public record Sum(long read, long accepted, long rejected, int unread) {
        static final Sum ZERO = new Sum(0, 0, 0, 0);

        public Sum(long read, long accepted, long rejected) {
            this(read, accepted, rejected, 0);
        }

        Sum plusUnread() {
            return new Sum(read, accepted, rejected, unread + 1);
        }

        Sum plus(long amount, boolean rejects) {
            return new Sum(read + amount, accepted + (rejects ? 0 : amount), rejected + (rejects ? amount : 0), unread);
        }
    }
}
