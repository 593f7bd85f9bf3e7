package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.data.tables.Tables.DOSSIER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.core.desk.Desk;
import org.sanad.core.paper.AttachmentStore;

/** One scan after another; acknowledged by the hash of its content. */
final class Scanning {
    private Scanning() {}

    static void attach(Desk desk, int round, Consumer<String> acknowledge) {
        var dossier = desk.register()
                .database()
                .read(sql -> sql.select(DOSSIER.ID).from(DOSSIER).fetchAny(DOSSIER.ID));
        var content = ("%PDF-1.7\n" + round + "\n" + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        var scan = desk.scans().attach(desk.session(), dossier, "cnie", round + ".pdf", content);
        acknowledge.accept(scan.id() + " " + scan.sha256());
    }

    static void check(Desk desk, List<String> acknowledged) throws IOException {
        var contents = new AttachmentStore(
                desk.register().folder().attachments(), desk.register().key());
        for (var scan : acknowledged) {
            var parts = scan.split(" ");
            assertThat(desk.scans().content(UUID.fromString(parts[0])))
                    .startsWith("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
            try (var in = contents.read(parts[1])) {
                in.readAllBytes();
            }
        }
    }
}
