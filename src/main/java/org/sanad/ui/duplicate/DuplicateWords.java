package org.sanad.ui.duplicate;

import java.util.stream.Collectors;
import org.sanad.core.duplicate.Duplicate;
import org.sanad.core.duplicate.Elsewhere;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.person.Person;
import org.sanad.core.person.Verdict;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Wording;

/** What is said of two people. */
final class DuplicateWords {
    private final Wording wording;
    private final OfficeTree offices;

    DuplicateWords(Wording wording, OfficeTree offices) {
        this.wording = wording;
        this.offices = offices;
    }

    String reasons(Duplicate duplicate) {
        return duplicate.reasons().stream()
                .map(reason -> wording.texts().word("reason", reason.code()))
                .collect(Collectors.joining(wording.get("resemblance.between")));
    }

    String office(String code) {
        return offices.find(code).map(one -> one.name(wording.lang())).orElse(code);
    }

    /** The name as a person of this language reads it. */
    String name(Person person) {
        var arabic = wording.lang() == Lang.AR;
        var first = arabic ? person.nameAr() : person.nameLatin();
        var name = first != null ? first : arabic ? person.nameLatin() : person.nameAr();
        return name != null ? name : wording.get("resemblance.unnamed");
    }

    /** The day, or the year alone; null where neither is known. */
    String born(Person person) {
        return person.birthDate() != null
                ? wording.formats().day(person.birthDate())
                : person.birthYear() == null ? null : person.birthYear().toString();
    }

    /** What was decided, by whom, and when. */
    String decided(Duplicate duplicate, String own) {
        var link = duplicate.link();
        return wording.get(
                link.verdict() == Verdict.SAME ? "duplicate.said_same" : "duplicate.said_different",
                name(duplicate.one().person()),
                office(duplicate.one().owner()),
                name(duplicate.other().person()),
                office(duplicate.other().owner()),
                link.owner().equals(own) ? link.by() : office(link.owner()),
                wording.formats().day(link.on()));
    }

    /** Who is in another office too, who says so, and since when. */
    String elsewhere(Elsewhere one) {
        return wording.get(
                "duplicate.said_elsewhere",
                name(one.person()),
                office(one.link().owner()),
                wording.formats().day(one.link().on()));
    }
}
