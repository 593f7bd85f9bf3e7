package org.sanad.core.sync;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How packages and receipts are called: {@code P10.521-000007.sanad}. The label decides, not the name of the file: a
 * stick or a mail program may have changed that.
 *
 * @param sequence running number of the office's packages in its epoch, from 1
 */
public record PackageName(String office, long sequence) {
    private static final String OFFICE = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,18}[A-Za-z0-9])?";
    private static final Pattern OFFICES = Pattern.compile(OFFICE);
    private static final Pattern BASES = Pattern.compile("(" + OFFICE + ")-([0-9]{6,12})");
    private static final String ENDING = ".sanad";

    public PackageName {
        Shape.require(isOffice(office), "office");
        Shape.require(sequence >= 1 && sequence <= 999_999_999_999L, "sequence");
    }

    static boolean isOffice(String code) {
        return code != null && OFFICES.matcher(code).matches() && !code.contains("..");
    }

    /** The folder in which everything of a bag stands, as BagIt asks of an archive. */
    public String base() {
        return String.format(Locale.ROOT, "%s-%06d", office, sequence);
    }

    public String file() {
        return base() + ENDING;
    }

    public String receiptFile() {
        return base() + ".receipt" + ENDING;
    }

    /** The package that a receipt is for, by the name of its file. */
    public static Optional<PackageName> ofReceipt(String file) {
        var ending = ".receipt" + ENDING;
        return file.endsWith(ending) ? ofBase(file.substring(0, file.length() - ending.length())) : Optional.empty();
    }

    /** Contents of scans that go down beside the receipt. */
    public String scansFile() {
        return base() + ".scans" + ENDING;
    }

    /** What {@link #base} wrote. */
    static Optional<PackageName> ofBase(String base) {
        var match = BASES.matcher(base);
        if (!match.matches() || base.contains("..")) {
            return Optional.empty();
        }
        var sequence = Long.parseLong(match.group(2));
        return sequence < 1
                ? Optional.empty()
                : Optional.of(new PackageName(match.group(1), sequence))
                        .filter(name -> name.base().equals(base));
    }

    /** What {@link #file} wrote. */
    static Optional<PackageName> ofFile(String file) {
        return file.endsWith(ENDING) ? ofBase(file.substring(0, file.length() - ENDING.length())) : Optional.empty();
    }
}
