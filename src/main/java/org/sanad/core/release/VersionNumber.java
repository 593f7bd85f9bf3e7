package org.sanad.core.release;

import java.util.Arrays;
import java.util.regex.Pattern;

/** {@code 1.10.2}: newer and older as people count, part by part. */
public record VersionNumber(String text) implements Comparable<VersionNumber> {
    private static final Pattern FORM = Pattern.compile("\\d{1,5}(\\.\\d{1,5}){1,3}");

    /** @throws IllegalArgumentException where the text is no number of a version */
    public VersionNumber {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("version " + text);
        }
    }

    private int[] parts() {
        return Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    public boolean newerThan(VersionNumber other) {
        return compareTo(other) > 0;
    }

    /** {@code 1.2} and {@code 1.2.0} are the same to this, though not equal. */
    @Override
    public int compareTo(VersionNumber other) {
        var mine = parts();
        var theirs = other.parts();
        for (var at = 0; at < Math.max(mine.length, theirs.length); at++) {
            var order = Integer.compare(at < mine.length ? mine[at] : 0, at < theirs.length ? theirs[at] : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
