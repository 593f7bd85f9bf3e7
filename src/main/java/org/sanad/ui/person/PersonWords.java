package org.sanad.ui.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.core.account.AccessLog;
import org.sanad.core.dossier.HistoryEvent;
import org.sanad.core.extract.PersonExtract;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.person.PersonLink;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Wording;

/** What is held, in a line each. */
final class PersonWords {
    private final Wording wording;
    private final OfficeTree offices;

    PersonWords(Wording wording, OfficeTree offices) {
        this.wording = wording;
        this.offices = offices;
    }

    String record(PersonExtract.Held held) {
        var person = held.person();
        var born = person.birthDate() != null
                ? wording.formats().day(person.birthDate())
                : person.birthYear() == null ? null : person.birthYear().toString();
        return joined(
                person.nameAr(),
                person.nameLatin(),
                named("field.cnie", person.cnie()),
                named("field.birth_date", born),
                named("field.phone", national(person.phone())),
                named("field.address", person.address()),
                named("field.fighter_name", person.kin().fighterName()),
                named("field.title_number", person.kin().titleNumber()),
                office(held.owner()));
    }

    String dossier(PersonExtract.Taken taken) {
        var file = taken.file();
        var project = file.dossier().project();
        var arabic = wording.lang() == Lang.AR;
        var first = arabic ? project.titleAr() : project.titleFr();
        var title = first != null ? first : arabic ? project.titleFr() : project.titleAr();
        var texts = wording.texts();
        var formats = wording.formats();
        return joined(
                title,
                texts.word("part", taken.part().code()),
                texts.word("state", file.dossier().state().code()),
                file.awards().isEmpty() ? null : wording.get("extract.awarded", formats.money(file.awarded())),
                file.awards().isEmpty() ? null : wording.get("extract.paid", formats.money(file.paid())));
    }

    String link(PersonLink link) {
        return joined(
                wording.get("action.person." + link.verdict().code()),
                link.by(),
                office(link.owner()),
                wording.formats().day(link.on()));
    }

    String event(HistoryEvent event) {
        var action = wording.get("action." + event.action());
        var what = event.setAside() ? wording.get("history.set_aside_short", action) : action;
        return joined(day(event.at()), what, event.by(), office(event.office()));
    }

    String access(AccessLog.Line line) {
        return joined(
                day(Instant.parse(line.at())),
                wording.texts().word("access", line.access().code()),
                line.person());
    }

    private String day(Instant at) {
        return wording.formats().day(LocalDate.ofInstant(at, ZoneId.systemDefault()));
    }

    private String office(String code) {
        return offices.find(code).map(office -> office.name(wording.lang())).orElse(code);
    }

    private String named(String key, String value) {
        return value == null ? null : wording.get("extract.value", wording.get(key), value);
    }

    /** A plus sign would stand at the wrong end within Arabic. */
    private static String national(String phone) {
        return phone == null ? null : phone.replaceFirst("^\\+212", "0");
    }

    private String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
