package org.sanad.data.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final byte[] KEY = new byte[32];

    @TempDir
    Path folder;

    @Test
    void whatWasAppendedIsReadInOrderAfterReopening() throws IOException {
        write(5);
        write(3);
        assertThat(read(Journal.Mark.NONE)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void readingBeginsAfterAMark() throws IOException {
        Journal.Mark mark;
        try (var journal = open(Journal.Mark.NONE)) {
            append(journal);
            mark = append(journal);
            append(journal);
            journal.rotate();
            append(journal);
        }
        assertThat(read(mark)).containsExactly("3", "4");
    }

    @Test
    void everyKindOfValueComesBack() throws IOException {
        var row = Arrays.<Object>asList(
                null,
                "نص",
                7,
                1L << 40,
                true,
                false,
                new UUID(1, 2),
                LocalDate.of(2026, 3, 2),
                new java.math.BigDecimal("1.50"));
        try (var journal = open(Journal.Mark.NONE)) {
            journal.append(List.of(new Dml("insert", List.of(row, row))));
        }
        var found = new ArrayList<Dml>();
        new JournalReader(folder, KEY)
                .read(Journal.Mark.NONE, (schema, mark, statements) -> statements.forEach(found::add));
        assertThat(found).singleElement().isEqualTo(new Dml("insert", List.of(row, row)));
    }

    /** Packed as they come, in blocks and over their ends, with a checksum that is put together. */
    @Test
    void manyStatementsOfManySizesComeBack() throws IOException {
        var chance = new Random(7);
        for (var size : new int[] {0, 1, 2, 40, 3_000}) {
            var written = new ArrayList<Dml>();
            for (var at = 0; at < size; at++) {
                var text = Long.toHexString(chance.nextLong()).repeat(chance.nextInt(30));
                written.add(new Dml("insert " + at, List.of(List.of(text, at), List.of("", at))));
            }
            var found = new ArrayList<Dml>();
            var bytes = new java.io.ByteArrayOutputStream();
            DmlCodec.write(written).pieces().forEach(bytes::writeBytes);
            DmlCodec.read(bytes.toByteArray()).forEach(found::add);
            assertThat(found).isEqualTo(written);
        }
    }

    /** Wherever the power failed while the last record was written, what was acknowledged before stays. */
    @Test
    void cutAnywhereInTheLastRecordOnlyThatOneIsMissing() throws IOException {
        write(4);
        var whole = Files.readAllBytes(file());
        write(1);
        var longer = Files.readAllBytes(file());
        for (var length = whole.length; length < longer.length; length++) {
            Files.write(file(), Arrays.copyOf(longer, length));
            try (var journal = open(Journal.Mark.NONE)) {
                assertThat(journal.last().position()).as("cut at %d", length).isEqualTo(4);
            }
            assertThat(Files.size(file())).isEqualTo(whole.length);
        }
    }

    /** A flip is either found or takes the end away; then the database, which knows more, finds it out. */
    @Test
    void noFlippedBitIsEverReadAsData() throws IOException {
        var last = write(4);
        var good = Files.readAllBytes(file());
        var chance = new Random(11);
        for (var place = 0; place < good.length; place++) {
            var bad = good.clone();
            bad[place] ^= (byte) (1 << chance.nextInt(8));
            Files.write(file(), bad);
            assertThatThrownBy(() -> open(last).close()).as("byte %d", place).isInstanceOf(JournalDamage.class);
            assertThat(Files.readAllBytes(file())).isEqualTo(bad);
        }
    }

    @Test
    void aRecordTakenOutOrPutElsewhereIsFound() throws IOException {
        try (var journal = open(Journal.Mark.NONE)) {
            append(journal);
            journal.rotate();
            append(journal);
            journal.rotate();
            append(journal);
        }
        var files = Journal.files(folder);
        var middle = Files.readAllBytes(files.get(1));
        Files.delete(files.get(1));
        assertThatThrownBy(() -> read(Journal.Mark.NONE)).isInstanceOf(JournalDamage.class);
        Files.write(files.get(1), middle);
        Files.write(files.get(2), middle);
        assertThatThrownBy(() -> read(Journal.Mark.NONE)).isInstanceOf(JournalDamage.class);
    }

    @Test
    void whatFailedIsTakenBack() throws IOException {
        try (var journal = open(Journal.Mark.NONE)) {
            append(journal);
            journal.append(List.of(new Dml("failed", List.of())));
            journal.takeBack();
            append(journal);
        }
        assertThat(read(Journal.Mark.NONE)).containsExactly("1", "2");
    }

    @Test
    void filesThatABackupHoldsAreForgotten() throws IOException {
        try (var journal = open(Journal.Mark.NONE)) {
            append(journal);
            journal.rotate();
            append(journal);
            journal.rotate();
            append(journal);
            journal.forget(1);
            assertThat(Journal.files(folder)).hasSize(2);
            journal.forget(3);
            assertThat(Journal.files(folder)).hasSize(1);
        }
    }

    @Test
    void anotherKeyReadsNothing() throws IOException {
        write(2);
        var other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> Journal.open(folder, other, 1, Journal.Mark.NONE))
                .isInstanceOf(JournalDamage.class);
        assertThat(new String(Files.readAllBytes(file()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("insert into");
    }

    private Journal.Mark write(int records) throws IOException {
        try (var journal = open(Journal.Mark.NONE)) {
            for (var record = 0; record < records; record++) {
                append(journal);
            }
            return journal.last();
        }
    }

    private Journal open(Journal.Mark known) throws IOException {
        return Journal.open(folder, KEY, 1, known);
    }

    private static Journal.Mark append(Journal journal) throws IOException {
        var next = String.valueOf(journal.last().position() + 1);
        return journal.append(List.of(new Dml("insert into t values (?)", List.of(List.of(next)))));
    }

    private List<String> read(Journal.Mark after) throws IOException {
        var found = new ArrayList<String>();
        new JournalReader(folder, KEY)
                .read(
                        after,
                        (schema, mark, statements) -> statements.forEach(statement ->
                                found.add((String) statement.rows().getFirst().getFirst())));
        return found;
    }

    private Path file() {
        return Journal.files(folder).getLast();
    }
}
