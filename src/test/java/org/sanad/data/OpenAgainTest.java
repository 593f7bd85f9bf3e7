package org.sanad.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.data.journal.Journal;
import org.sanad.text.ProblemException;

/** A disk that failed and is well again, while H2 has not yet let go of the file. */
class OpenAgainTest {
    @TempDir
    Path scratch;

    private final AtomicInteger tries = new AtomicInteger();
    private RegisterFolder folder;
    private MasterKey key;

    @BeforeEach
    void make() throws IOException {
        folder = new RegisterFolder(scratch.resolve("register"));
        Files.createDirectories(folder.path());
        key = KeyFile.create(
                folder.keys(), new KeyFile.Whose("a", "A"), "long enough".toCharArray(), new KeyCost(64, 1));
        Database.open(folder, key).close();
    }

    @Test
    void itIsWaitedForWhatH2LetsGoOf() throws Exception {
        try (var database = failed(() -> {
            if (tries.incrementAndGet() < 3) {
                throw Faults.working(new SQLException("held", null, ErrorCode.DATABASE_ALREADY_OPEN_1));
            }
            return Database.open(folder, key);
        })) {
            assertThat(database.<Integer>read(sql -> sql.selectOne().fetchOne(0, Integer.class)))
                    .isEqualTo(1);
            assertThat(tries).hasValue(3);
        }
    }

    @Test
    void anotherFaultIsNamedAtOnce() throws Exception {
        var database = failed(() -> {
            tries.incrementAndGet();
            throw new IllegalStateException("another");
        });
        assertThatThrownBy(() -> database.read(sql -> 1)).hasMessage("another");
        assertThat(tries).hasValue(1);
    }

    /** An open database whose last read met a full disk. */
    private Database failed(Supplier<Database> again) throws Exception {
        var file = H2File.open(folder.databaseName(), key);
        var journal =
                Journal.open(folder.journal(), key.derive("journal"), Migrations.schema(file.pool()), file.mark());
        var database = new Database(file, journal, List.of(), folder, again);
        assertThatThrownBy(() -> database.read(sql -> {
                    throw new IllegalStateException(new IOException("No space left on device"));
                }))
                .isInstanceOf(ProblemException.class);
        return database;
    }
}
