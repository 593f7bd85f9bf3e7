package org.sanad.core.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.Register;
import org.sanad.data.BackupAbout;
import org.sanad.data.Backups;
import org.sanad.data.DiskFault;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Backups of the open register. */
public final class BackupService {
    private static final String SECOND_PLACE = "second_place_of_backups";

    private final Register register;
    private final Clock clock;
    private final Backups backups;
    private final OfficeStore settings = new OfficeStore();

    public BackupService(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
        this.backups = new Backups(register.folder(), register.key(), register.database(), clock);
    }

    /**
     * What there is.
     *
     * @param last made on this disk; null where there is none
     * @param secondPlace null where none is set
     * @param secondThere whether it can be reached now
     * @param secondHas whether the last backup stands there too
     */
    public record Standing(
            BackupAbout last, List<Path> here, Path secondPlace, boolean secondThere, boolean secondHas) {}

    /**
     * Makes a backup in a folder of a person's choice, with the attachments beside it.
     *
     * @throws ProblemException {@code right.missing}, {@code folder.cannot_write}, {@code disk.full},
     *     {@code backup.not_proved}
     */
    public Backups.Made make(Session session, Path place) {
        Rights.require(session, Action.BACK_UP);
        var made = backups.make(register.officeCode(), named(), place);
        mirrorAttachments(place);
        register.database().write(sql -> {
            new AccessLog(clock)
                    .add(sql, session, Access.BACKUP, made.file().getFileName().toString());
            return null;
        });
        return made;
    }

    /**
     * What happens by itself, once a day and at closing: a backup on this disk where something changed since the last;
     * those that are past their time go.
     *
     * @return the backup; empty where nothing had changed
     */
    public Optional<Backups.Made> automatic() {
        var last = last();
        if (last.isPresent() && !backups.changedSince(last.get())) {
            return Optional.empty();
        }
        var here = register.folder().backups();
        var made = backups.make(register.officeCode(), named(), here);
        prune(here);
        backups.settle();
        return Optional.of(made);
    }

    /**
     * Has the last backup stand in the second place too, where one is set and there: also one of a day when it was not.
     *
     * @throws ProblemException {@code backup.second_full}, {@code backup.second_failed}; the backup on this disk stands
     */
    public void toSecondPlace() {
        var second = second().filter(SecondPlace::there);
        var newest = newest();
        if (second.isPresent() && newest.isPresent() && !second.get().has(newest.get())) {
            second.get().copy(newest.get(), register.folder().attachments());
            secondPlace().ifPresent(this::prune);
        }
    }

    /** Whether the last backup on this disk is of an earlier day. */
    public boolean dueToday() {
        return last().map(about -> !day(about).equals(LocalDate.now(clock))).orElse(true);
    }

    public Standing standing() {
        var second = second();
        var newest = newest();
        return new Standing(
                last().orElse(null),
                Backups.in(register.folder().backups()),
                secondPlace().orElse(null),
                second.map(SecondPlace::there).orElse(false),
                second.isPresent() && newest.map(second.get()::has).orElse(false));
    }

    /**
     * Sets where backups also go: a stick, a share.
     *
     * @param place null for none
     * @throws ProblemException {@code right.missing}, {@code folder.cannot_write}
     */
    public void secondPlace(Session session, Path place) {
        Rights.require(session, Action.BACK_UP);
        if (place != null && !Files.isDirectory(place)) {
            throw new ProblemException(Problem.at("second_place", "folder.cannot_write", place));
        }
        register.database().write(sql -> {
            settings.set(sql, SECOND_PLACE, place == null ? "" : place.toString());
            return null;
        });
    }

    private Optional<Path> secondPlace() {
        return register.database()
                .read(sql -> settings.setting(sql, SECOND_PLACE))
                .filter(place -> !place.isEmpty())
                .map(Path::of);
    }

    /** Somebody who tries Sanad on the stick of the office must not cost it a backup. */
    private String named() {
        return (register.demonstration() ? Restoring.DEMONSTRATION : "") + register.officeCode();
    }

    private Optional<SecondPlace> second() {
        return secondPlace().map(place -> new SecondPlace(place, register.officeCode()));
    }

    private Optional<BackupAbout> last() {
        return newest().map(Backups::look);
    }

    /** A damaged one counts for none. */
    private Optional<Path> newest() {
        return Backups.in(register.folder().backups()).stream()
                .filter(file -> Backups.position(file) >= 0)
                .findFirst();
    }

    /**
     * The two that reach furthest stay, whatever day they bear: a clock that was set back must not cost them. So does what has not
     * exactly the name that a backup of this office is given: another office’s, or one that somebody named.
     */
    private void prune(Path place) {
        var name = Pattern.compile(Pattern.quote(named()) + "-(\\d{4}-\\d{2}-\\d{2})T\\d{6}\\.sanad-backup");
        var ours = Backups.in(place).stream()
                .filter(file -> name.matcher(file.getFileName().toString()).matches())
                .toList();
        var days = ours.stream().map(file -> dayOfName(name, file)).toList();
        var kept = Retention.kept(days);
        for (var index = 0; index < ours.size(); index++) {
            var newestOfDay = days.indexOf(days.get(index)) == index;
            if (index > 1 && !(newestOfDay && kept.contains(days.get(index)))) {
                delete(ours.get(index));
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mirrorAttachments(Path place) {
        var from = register.folder().attachments();
        try {
            if (Files.isDirectory(from)) {
                Attachments.copyMissing(from, Attachments.beside(place, register.officeCode()));
            }
        } catch (UncheckedIOException e) {
            var refused = DiskFault.full(e) ? "disk.full" : "folder.cannot_write";
            throw new ProblemException(Problem.of(refused, place.toString()), e);
        }
    }

    private static LocalDate day(BackupAbout about) {
        return Instant.parse(about.madeAt()).atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** {@code P10.521-2026-03-02T090000.sanad-backup}. */
    private static LocalDate dayOfName(Pattern name, Path file) {
        var day = name.matcher(file.getFileName().toString());
        return LocalDate.parse(day.replaceFirst("$1"));
    }
}
