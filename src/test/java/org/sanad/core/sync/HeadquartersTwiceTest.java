package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.core.desk.Desk;
import org.sanad.text.Problem;

/** Headquarters was restored twice from one backup, and both registers go on. */
class HeadquartersTwiceTest extends HeadquartersAndProvince {
    @Test
    void theSecondIsNamedTheWorkGoesOnAndTheWayOutEndsIt() throws IOException {
        save(province);
        exchange();
        var backups = Files.createDirectory(folder.resolve("backups"));
        var later = Files.createDirectory(folder.resolve("later"));
        var backup =
                headquarters.backups().make(headquarters.session(), backups).file();
        headquarters.close();
        headquarters = open(backup, "once");
        assertThat(between(headquarters)).doesNotContain("keyring.forked");
        try (var other = open(backup, "twice")) {
            save(province);
            assertThat(between(other)).contains("keyring.forked");
            assertThat(province.exchanges().standing().acknowledged()).isNotNull();
        }
        assertThat(between(headquarters)).doesNotContain("keyring.forked");

        var last = headquarters.backups().make(headquarters.session(), later).file();
        headquarters.close();
        headquarters = open(last, "once-more");
        assertThat(between(headquarters)).doesNotContain("keyring.forked");
    }

    /** What is said when a full package goes up and its receipt comes down. */
    private List<String> between(Desk above) {
        var sent = province.sending()
                .send(province.session(), stick, true, Pace.UNWATCHED)
                .file()
                .file();
        var receipt = take(above, sent).receipt();
        return take(province, receipt).warnings().stream().map(Problem::key).toList();
    }
}
