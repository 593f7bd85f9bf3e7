package org.sanad.core.spreadsheet;

import java.util.List;
import org.sanad.core.office.Province;

/** What only a person can say of a file before its rows are read; who does not answer has those rows given back. */
public record ImportQuestions(List<Amount> amounts, List<Place> provinces) {
    public ImportQuestions {
        amounts = List.copyOf(amounts);
        provinces = List.copyOf(provinces);
    }

    public boolean isEmpty() {
        return amounts.isEmpty() && provinces.isEmpty();
    }

    /**
     * Does the mark in this column group thousands, or part decimals?
     *
     * @param example the first cell that reads two ways
     * @param rows how many of them there are
     */
    public record Amount(Target target, String heading, String example, int rows) {}

    /**
     * Which province is meant?
     *
     * @param written in the file
     * @param rows in which it stands so
     * @param likely the provinces whose names are most like it
     */
    public record Place(String written, int rows, List<Province> likely) {}
}
