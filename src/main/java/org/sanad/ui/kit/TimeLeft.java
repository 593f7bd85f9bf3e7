package org.sanad.ui.kit;

/** How long work will still take, told from how fast it went. Says nothing before it knows enough to be believed. */
final class TimeLeft {
    private static final double SECOND = 1e9;
    private static final double FIRST_WORD = 3 * SECOND;

    private long begun = -1;

    /**
     * @param share of the work that is done, 0 to 1; below 0 while it is not known
     * @param now in nanoseconds, by any clock that only goes forward
     * @return seconds, rounded up; -1 while it cannot be told
     */
    long seconds(double share, long now) {
        if (begun < 0) {
            begun = now;
        }
        var spent = now - begun;
        if (share <= 0 || spent < FIRST_WORD) {
            return -1;
        }
        return (long) Math.ceil(spent * (1 - Math.min(1, share)) / share / SECOND);
    }
}
