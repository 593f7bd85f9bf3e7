package org.sanad.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyingTest {
    private static final int BLOCK = 4096;

    /** The salt of the cipher and H2's two headers, which tell where the newest part is. */
    private static final int HEADS = 3 * BLOCK;

    private static final int ROWS = 40;

    @TempDir
    Path scratch;

    private final MasterKey key = MasterKey.random();
    private final Random random = new Random(1);

    @Test
    void nothingThatStandsIsWrittenOver() throws Exception {
        make(); // small enough not to be made tidy
        for (var life = 0; life < 4; life++) {
            var before = new byte[0];
            try (var file = open()) {
                ofAge(file);
                for (var time = 0; time < 12; time++) {
                    change(file, 3, 100);
                    var now = Files.readAllBytes(path());
                    assertStands(before, now);
                    before = now;
                }
            }
            assertStands(before, Files.readAllBytes(path()));
        }
    }

    /** As after much work, which is done with more memory for pages: H2 reads its own lists anew. */
    @Test
    void whatIsNotInUseIsGivenBackWhereNoPageIsInMemory() throws Exception {
        make();
        try (var file = open()) {
            addTables(file);
        }
        wear();
        var length = Files.size(path());
        try (var file = open()) {
            all(file);
            change(file, 4, 100);
            file.roomily(() -> null);
        }
        assertThat(Files.size(path())).isLessThan(length / 2);
        assertThat(scratch).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsNotInUseIsGivenBackAtClosing() throws Exception {
        make();
        wear();
        var length = Files.size(path());
        String all;
        try (var file = open()) {
            all = all(file);
        }
        assertThat(Files.size(path())).isLessThan(length / 2);
        try (var file = open()) {
            assertThat(all(file)).isEqualTo(all);
        }
        assertThat(scratch).isDirectoryNotContaining("glob:**.part");
    }

    /** What a process that was killed while tidying leaves is nothing that anybody needs. */
    @Test
    void halfAFileBesideIsForgotten() throws Exception {
        make();
        Files.write(scratch.resolve("file.mv.db.part"), new byte[BLOCK]);
        open().close();
        assertThat(scratch).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whereTheFileBesideCannotBeMadeTheFileStaysAsItIs() throws Exception {
        make();
        wear();
        String all;
        try (var file = open()) {
            all = all(file);
            Files.createDirectories(scratch.resolve("file.mv.db.part/in-the-way"));
        }
        try (var file = open()) {
            assertThat(all(file)).isEqualTo(all);
        }
    }

    /** H2 keeps for 45 seconds what it may write over afterwards: as if they were gone. */
    private static void ofAge(H2File file) throws SQLException {
        try (var connection = file.writing();
                var statement = connection.createStatement()) {
            statement.execute("set retention_time 0");
        }
    }

    /** Each block of before that is still in the file, save the heads. */
    private static void assertStands(byte[] before, byte[] now) {
        for (var at = HEADS; at < Math.min(before.length, now.length); at += BLOCK) {
            assertThat(Arrays.equals(before, at, at + BLOCK, now, at, at + BLOCK))
                    .as("block %d of %d", at / BLOCK, now.length / BLOCK)
                    .isTrue();
        }
    }

    /** Many changes in one life that ends without being tidy, as when the process is killed. */
    private void wear() throws SQLException {
        var file = open();
        for (var time = 0; time < 60; time++) {
            change(file, ROWS, 1500);
        }
        file.abandon();
    }

    private H2File open() throws SQLException {
        return H2File.open(scratch.resolve("file"), key);
    }

    private Path path() {
        return scratch.resolve("file.mv.db");
    }

    private void make() throws SQLException {
        try (var file = open();
                var connection = file.writing()) {
            try (var statement = connection.createStatement()) {
                statement.execute("create table kept(id int primary key, content varchar)");
                for (var row = 0; row < ROWS; row++) {
                    statement.execute("insert into kept values(" + row + ", '')");
                }
            }
            connection.commit();
        }
    }

    /** So many that H2's list of what it keeps is longer than a page, as that of a register is. */
    private static void addTables(H2File file) throws SQLException {
        try (var connection = file.writing();
                var statement = connection.createStatement()) {
            for (var table = 0; table < 150; table++) {
                statement.execute("create table other" + table + "(id int primary key, content varchar unique)");
            }
            connection.commit();
        }
    }

    private void change(H2File file, int rows, int length) throws SQLException {
        try (var connection = file.writing();
                var statement = connection.prepareStatement("update kept set content = ? where id = ?")) {
            for (var row = 0; row < rows; row++) {
                var content = new byte[length];
                random.nextBytes(content);
                statement.setString(1, HexFormat.of().formatHex(content));
                statement.setInt(2, random.nextInt(ROWS));
                statement.executeUpdate();
            }
            connection.commit();
            H2File.sync(connection);
        }
    }

    private static String all(H2File file) throws SQLException {
        try (var connection = file.reading();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select listagg(content) within group (order by id) from kept")) {
            row.next();
            return row.getString(1);
        }
    }
}
