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
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.Register;
import org.sanad.data.BackupAbout;
import org.sanad.data.Backups;
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
     */
    public record Standing(BackupAbout last, List<Path> here, Path secondPlace, boolean secondThere) {}

    /**
     * Makes a backup in a folder of a person's choice, with the attachments beside it.
     *
     * @throws ProblemException {@code right.missing}, {@code folder.cannot_write}, {@code disk.full},
     *     {@code backup.not_proved}
     */
    public Backups.Made make(Session session, Path place) {
        Rights.require(session, Action.BACK_UP);
        var made = backups.make(register.officeCode(), place);
        mirrorAttachments(place);
        register.database().write(sql -> {
            new AccessLog(clock)
                    .add(sql, session, Access.BACKUP, made.file().getFileName().toString());
            return null;
        });
        return made;
    }

    /**
     * What happens by itself, once a day and at closing: a backup on this disk where something changed since the last,
     * one in the second place where that is there, and those that are past their time go.
     *
     * @return the backup; empty where nothing had changed
     */
    public Optional<Backups.Made> automatic() {
        var last = last();
        if (last.isPresent() && !backups.changedSince(last.get())) {
            return Optional.empty();
        }
        var here = register.folder().backups();
        var made = backups.make(register.officeCode(), here);
        secondPlace().filter(Files::isDirectory).ifPresent(second -> copy(made.file(), second));
        prune(here);
        backups.settle();
        return Optional.of(made);
    }

    /** Whether the last backup on this disk is of an earlier day. */
    public boolean dueToday() {
        return last().map(about -> !day(about).equals(LocalDate.now(clock))).orElse(true);
    }

    public Standing standing() {
        var second = secondPlace();
        return new Standing(
                last().orElse(null),
                Backups.in(register.folder().backups()),
                second.orElse(null),
                second.map(Files::isDirectory).orElse(false));
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

    private Optional<BackupAbout> last() {
        for (var file : Backups.in(register.folder().backups())) {
            try {
                return Optional.of(Backups.look(file));
            } catch (ProblemException e) {
                continue; // a damaged one counts for none
            }
        }
        return Optional.empty();
    }

    /** A second place that fails must not hinder the first; the standing shows that it is behind. */
    private void copy(Path made, Path second) {
        try {
            var beside = second.resolve(made.getFileName() + ".part");
            Files.copy(made, beside, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            org.sanad.data.SafeFile.put(beside, second.resolve(made.getFileName()));
            mirrorAttachments(second);
            prune(second);
        } catch (IOException e) {
            System.getLogger(BackupService.class.getName()).log(System.Logger.Level.WARNING, "second place", e);
        }
    }

    private void prune(Path place) {
        var ours = Backups.in(place).stream()
                .filter(file -> file.getFileName().toString().startsWith(register.officeCode() + "-"))
                .toList();
        var days = ours.stream().map(BackupService::dayOfName).toList();
        var kept = Retention.kept(days);
        for (var index = 0; index < ours.size(); index++) {
            var newestOfDay = days.indexOf(days.get(index)) == index;
            if (index > 0 && !(newestOfDay && kept.contains(days.get(index)))) {
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
        if (Files.isDirectory(from)) {
            Attachments.copyMissing(from, Attachments.beside(place, register.officeCode()));
        }
    }

    private static LocalDate day(BackupAbout about) {
        return Instant.parse(about.madeAt()).atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** {@code P10.521-2026-03-02T090000.sanad-backup}. */
    private static LocalDate dayOfName(Path file) {
        var name = file.getFileName().toString();
        var end = name.lastIndexOf('T');
        return LocalDate.parse(name.substring(end - 10, end));
    }
}
