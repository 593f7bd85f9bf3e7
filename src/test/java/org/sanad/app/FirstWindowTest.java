package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstWindowTest {
    @TempDir
    Path folder;

    @Test
    void aSecondStartBringsTheFirstWindowForwardAndEnds() throws Exception {
        var asked = new CountDownLatch(2);
        try (var _ = FirstWindow.claim(folder, asked::countDown).orElseThrow()) {
            assertThat(FirstWindow.claim(folder, () -> {})).isEmpty();
            assertThat(FirstWindow.claim(folder, () -> {})).isEmpty();
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        }
        try (var _ = FirstWindow.claim(folder, () -> {}).orElseThrow()) {
            assertThat(FirstWindow.claim(folder, () -> {})).isEmpty();
        }
    }

    @Test
    void whatAKilledWindowLeftIsNotInTheWay() throws Exception {
        Files.createFile(folder.resolve("window.lock"));
        Files.createFile(folder.resolve("window.socket"));
        try (var _ = FirstWindow.claim(folder, () -> {}).orElseThrow()) {
            assertThat(FirstWindow.claim(folder, () -> {})).isEmpty();
        }
    }

    @Test
    void whereWindowsCannotSpeakWithEachOtherEachOpens() throws Exception {
        var file = Files.createFile(folder.resolve("no folder"));
        assertThat(FirstWindow.claim(file, () -> {})).isPresent();
        assertThat(FirstWindow.claim(file, () -> {})).isPresent();
    }
}
