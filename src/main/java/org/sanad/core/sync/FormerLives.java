package org.sanad.core.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.Register;
import org.sanad.data.SafeFile;

/**
 * What a register wrote before it was restored, and nobody acknowledged. It goes along with the next package as a package
 * of the former life, under a number that the lost one cannot have used; what is known above is passed over there.
 */
final class FormerLives {
    private static final int NUMBERS = 900_000;

    private final Register register;
    private final HistoryStore history = new HistoryStore();
    private final OfficeStore settings = new OfficeStore();

    FormerLives(Register register) {
        this.register = register;
    }

    /**
     * Makes the packages of former lives that are not made yet; they stand among those that are to be forwarded.
     *
     * @param anew how often headquarters was restored, where all of each life shall go to it again; 0 where not
     */
    void pack(
            DSLContext sql,
            OfficeKeys keys,
            List<Recipient> recipients,
            Invitation invitation,
            long anew,
            Instant now,
            Pace pace) {
        for (var life : settings.formerLives(sql)) {
            var made = "tail/" + life + (anew > 0 ? "/" + anew : "");
            var from = anew > 0 ? 1 : PackageStore.acknowledged(sql, life) + 1;
            var to = history.tip(sql, register.officeCode(), life).counter();
            if (from <= to && settings.setting(sql, made).isEmpty()) {
                var former = keys.in(life);
                pack(sql, former, recipients, invitation.enrol(former.identity()), from, to, now, pace);
                settings.set(sql, made, now.toString());
            }
        }
    }

    private void pack(
            DSLContext sql,
            OfficeKeys keys,
            List<Recipient> recipients,
            Enrolment enrolment,
            long from,
            long to,
            Instant now,
            Pace pace) {
        var folder = register.folder().received();
        var number = 100_000L + new SecureRandom().nextInt(NUMBERS);
        var draft = new PackageDraft(keys, number, from, to, now, null, 0, recipients, enrolment, List.of());
        try {
            SafeFile.folder(folder);
            var file = new PackageWriter(pace)
                    .write(folder, draft, content(sql, keys.identity().epoch(), from, to));
            Files.move(file.file(), folder.resolve(ReceivedFiles.name(file.sha512())));
            PackageStore.received(
                    sql, file.label(), file.sha512(), file.tagHash(), new Receipt.Verdicts(0, 0, 0, 0, 0), now);
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }

    private PackageContent content(DSLContext sql, UUID life, long from, long to) {
        return new PackageContent() {
            @Override
            public Summary summary() {
                return Summary.NONE;
            }

            @Override
            public void lines(Consumer<byte[]> each) {
                history.bytes(sql, register.officeCode(), life, from, to, each);
            }
        };
    }
}
