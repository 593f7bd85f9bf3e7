package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.data.SafeFile;
import org.sanad.fault.disk.PowerCut;
import org.sanad.fault.disk.Trace;
import org.sanad.fault.disk.TracedFiles;

/**
 * A file that is finished in one folder and put into another, both of which were there before. A disk that was asked to
 * keep the names of the second only may forget that the file was ever made. Two scans whose names begin alike met this
 * in the campaign.
 */
class MovedFileTest {
    private static final byte[] CONTENT = "a scan".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path scratch;

    @Test
    void aFileThatWasPutIntoAnotherFolderIsThereAfterAPowerCut() throws IOException {
        var real = scratch.resolve("register");
        Files.createDirectories(real.resolve("made"));
        Files.createDirectories(real.resolve("kept"));
        var trace = new Trace(real);
        var traced = new TracedFiles(trace).path(real);
        var made = traced.resolve("made").resolve("scan.part");
        try (var channel = FileChannel.open(made, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(CONTENT));
            channel.force(true);
        }
        SafeFile.put(made, traced.resolve("kept").resolve("scan"));
        for (var seed = 0; seed < 50; seed++) {
            var left = Files.createDirectories(scratch.resolve("left-" + seed));
            new PowerCut(trace, trace.size(), seed).leave(left);
            assertThat(left.resolve("kept").resolve("scan")).as("seed %d", seed).hasBinaryContent(CONTENT);
        }
    }
}
