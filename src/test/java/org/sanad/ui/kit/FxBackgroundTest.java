package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

class FxBackgroundTest {
    private final List<String> published = new CopyOnWriteArrayList<>();
    private FxStage stage;
    private FxBackground background;

    @BeforeEach
    void open() {
        stage = FxStage.open(Lang.EN);
        background = FxStage.call(() -> new FxBackground(new Errors(stage.dialogs(), stage.wording())));
    }

    @AfterEach
    void close() {
        background.close();
        stage.close();
    }

    @Test
    void publishesOnlyTheNewestOfOneName() throws InterruptedException {
        var release = new CountDownLatch(1);
        var all = new CountDownLatch(1);
        FxStage.call(() -> {
            background.run("find", () -> waited(release, "old"), published::add);
            background.run("find", () -> "new", published::add);
            background.run("other", () -> "other", published::add);
            return null;
        });
        release.countDown();
        whenIdle(all);
        assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(published).containsExactlyInAnyOrder("new", "other");
    }

    @Test
    void computesOffTheScreensThreadAndPublishesOnIt() throws InterruptedException {
        var done = new CountDownLatch(1);
        FxStage.call(() -> {
            background.run("where", () -> Thread.currentThread().getName(), name -> {
                published.add(name);
                published.add(Thread.currentThread().getName());
                done.countDown();
            });
            return null;
        });
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(published.getFirst()).startsWith("background-");
        assertThat(published.getLast()).isEqualTo("JavaFX Application Thread");
    }

    /** A stick may hang for minutes: nobody waits for that, and work goes on beside it. */
    @Test
    void aLookThatHangsIsNoWorkAndKeepsNoneUp() throws InterruptedException {
        var release = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        FxStage.call(() -> {
            background.look(() -> waited(release, "late"), published::add);
            published.add(String.valueOf(background.busyProperty().get()));
            for (var each : List.of("a", "b", "c", "d")) {
                background.run(each, () -> each, published::add);
            }
            return null;
        });
        whenIdle(done);
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(published).containsExactlyInAnyOrder("false", "a", "b", "c", "d");
        FxStage.call(() -> {
            background.close();
            return null;
        });
        release.countDown();
        assertThat(published).as("after the end").doesNotContain("late");
    }

    @Test
    void givesAnExpectedProblemToTheScreen() throws InterruptedException {
        var done = new CountDownLatch(1);
        FxStage.call(() -> {
            background.run(
                    "save",
                    () -> {
                        throw new ProblemException(Problem.of("disk.full"));
                    },
                    nothing -> published.add("published"),
                    refusal -> {
                        published.add(refusal.problem().key());
                        done.countDown();
                    });
            return null;
        });
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(published).containsExactly("disk.full");
    }

    /** A person who is not used to it presses everything twice. */
    @Test
    void whatIsPressedTwiceIsDoneOnceAndCanBeDoneAgainAfterwards() throws InterruptedException {
        var release = new CountDownLatch(1);
        var first = new CountDownLatch(1);
        FxStage.call(() -> {
            background.once("pay", () -> waited(release, "paid"), published::add, refusal -> {});
            background.once("pay", () -> "paid again", published::add, refusal -> {});
            return null;
        });
        release.countDown();
        whenIdle(first);
        assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(published).containsExactly("paid");

        var next = new CountDownLatch(1);
        FxStage.call(() -> {
            background.once("pay", () -> "the next", published::add, refusal -> {});
            return null;
        });
        whenIdle(next);
        assertThat(next.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(published).containsExactly("paid", "the next");
    }

    /** An interrupt inside the database would close its file. */
    @Test
    void whatRunsIsNotInterruptedByANewerRequestNorByTheEnd() throws InterruptedException {
        var release = new CountDownLatch(1);
        var all = new CountDownLatch(1);
        FxStage.call(() -> {
            background.run("save", () -> waited(release, "saved"), published::add);
            background.run("save", () -> waited(release, "saved again"), published::add);
            background.close();
            return null;
        });
        release.countDown();
        whenIdle(all);
        assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(published).containsExactly("saved again");
    }

    /** A pause of typing may run out while the window closes. */
    @Test
    void whatIsAskedForAfterTheEndIsNotDone() {
        FxStage.call(() -> {
            background.close();
            background.run("person.like", () -> published.add("computed"), done -> published.add("published"));
            assertThat(background.busyProperty().get()).isFalse();
            return null;
        });
        assertThat(published).isEmpty();
    }

    private void whenIdle(CountDownLatch idle) {
        FxStage.call(() -> {
            background.busyProperty().subscribe(busy -> {
                if (!busy) {
                    Platform.runLater(idle::countDown);
                }
            });
            return null;
        });
    }

    private static String waited(CountDownLatch latch, String value) throws InterruptedException {
        latch.await();
        return value;
    }
}
