package org.sanad.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.data.tables.Tables;
import org.sanad.fixture.ScratchRegister;

/** Two threads read as one would: the same moment, each piece once, each line in its order, and every fault is told. */
class TwoReadersTest {
    @TempDir
    Path folder;

    private ScratchRegister register;

    @BeforeEach
    void open() {
        register = ScratchRegister.create(folder, "P10.521");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Database database() {
        return register.register().database();
    }

    @Test
    void bothSeeTheSameMoment() {
        var seen = new ConcurrentLinkedQueue<Integer>();
        var before = database().read(TwoReadersTest::numbers);
        database().readByTwo(readers -> {
            database()
                    .write(sql -> sql.insertInto(
                                    Tables.NUMBERING, Tables.NUMBERING.SERIES, Tables.NUMBERING.LAST_NUMBER)
                            .values("meanwhile", 1L)
                            .execute());
            var together = new CountDownLatch(2);
            Consumer<DSLContext> count = sql -> {
                wait(together);
                seen.add(numbers(sql));
            };
            readers.share(List.of(count, count));
            return null;
        });
        assertThat(seen).containsExactly(before, before);
        assertThat(database().read(TwoReadersTest::numbers)).isEqualTo(before + 1);
    }

    /** Until each of two threads has come here. */
    private static void wait(CountDownLatch together) {
        together.countDown();
        try {
            together.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int numbers(DSLContext sql) {
        return sql.fetchCount(Tables.NUMBERING);
    }

    @Test
    void eachPieceIsDoneOnce() {
        var done = new ConcurrentLinkedQueue<Integer>();
        var pieces = IntStream.range(0, 40)
                .<Consumer<DSLContext>>mapToObj(piece -> sql -> done.add(piece))
                .toList();
        database().readByTwo(readers -> {
            readers.share(pieces);
            return null;
        });
        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).boxed().toList());
    }

    @Test
    void aFaultOfEitherIsThrown() {
        Consumer<DSLContext> failing = sql -> {
            throw new IllegalStateException("piece");
        };
        assertThatThrownBy(() -> database().readByTwo(readers -> {
                    readers.share(List.of(failing, failing, failing));
                    return null;
                }))
                .hasMessage("piece");
        assertThatThrownBy(() -> ahead(
                        into -> {
                            into.accept(line(1));
                            throw new IllegalStateException("source");
                        },
                        line -> {}))
                .hasMessage("source");
    }

    @Test
    void linesComeInTheirOrder() {
        var lines = new ArrayList<Integer>();
        ahead(
                into -> IntStream.range(0, 3_000).forEach(number -> into.accept(line(number))),
                line -> lines.add(Integer.valueOf(new String(line, StandardCharsets.UTF_8).strip())));
        assertThat(lines)
                .containsExactlyElementsOf(IntStream.range(0, 3_000).boxed().toList());
    }

    /** A stick that is full or a person who stops: what reads ahead of it ends too, and is waited for. */
    @Test
    void whoStopsIsNotWaitedForInVain() {
        var read = new AtomicInteger();
        assertThatThrownBy(() -> ahead(
                        into -> IntStream.range(0, 1_000_000).forEach(number -> {
                            into.accept(line(number));
                            read.incrementAndGet();
                        }),
                        line -> {
                            throw new IllegalStateException("stopped");
                        }))
                .hasMessage("stopped");
        var ended = read.get();
        assertThat(ended).isLessThan(1_000_000);
        database().readByTwo(readers -> null);
        assertThat(read.get()).isEqualTo(ended);
    }

    private void ahead(Consumer<Consumer<byte[]>> source, Consumer<byte[]> each) {
        database().readByTwo(readers -> {
            readers.ahead((sql, into) -> source.accept(into), each);
            return null;
        });
    }

    /** A kilobyte. */
    private static byte[] line(int number) {
        return "%1024d".formatted(number).getBytes(StandardCharsets.UTF_8);
    }
}
