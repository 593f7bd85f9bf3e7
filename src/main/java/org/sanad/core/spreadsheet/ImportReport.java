package org.sanad.core.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * What became of a file.
 *
 * @param read rows below the heading that say anything; read = accepted + rejected + unchanged
 * @param unchanged rows that an earlier import took over
 * @param sums by measure ({@code awardedCentimes}, {@code paidCentimes}; of the plan what the file has)
 * @param leftOut headings of columns from which nothing is taken
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
        List<String> leftOut,
        List<RowProblem> problems,
        int unlisted) {
    /**
     * In centimes; read = accepted + rejected + unchanged.
     *
     * @param unchanged of rows that an earlier import took over
     * @param unread rejected rows whose amount cannot be read, so that it is in none of the four
     */
    public record Sum(long read, long accepted, long rejected, long unchanged, int unread) {
        static final Sum ZERO = new Sum(0, 0, 0);

        public Sum(long read, long accepted, long rejected) {
            this(read, accepted, rejected, 0, 0);
        }

        Sum plusUnread() {
            return new Sum(read, accepted, rejected, unchanged, unread + 1);
        }

        Sum plusRejected(long amount) {
            return new Sum(read + amount, accepted, rejected + amount, unchanged, unread);
        }

        Sum plusUnchanged(long amount) {
            return new Sum(read + amount, accepted, rejected, unchanged + amount, unread);
        }

        Sum plusAccepted(long amount) {
            return new Sum(read + amount, accepted + amount, rejected, unchanged, unread);
        }
    }
}
