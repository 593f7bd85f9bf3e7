package org.sanad.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.core.release.Publisher;
import org.sanad.core.release.Release;
import org.sanad.data.SafeFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Packs and signs a version, for whoever publishes Sanad. */
@Command(name = "release")
public final class ReleaseCommand implements Task {
    @Parameters(index = "0", paramLabel = "IMAGE", descriptionKey = "command.image")
    private Path image;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "command.release")
    private Path file;

    @Option(names = "--number", required = true, paramLabel = "0.2.0", descriptionKey = "command.release_number")
    private String number;

    @Option(names = "--key", required = true, paramLabel = "KEYFILE", descriptionKey = "command.publisher_key")
    private Path key;

    @Option(names = "--system", paramLabel = "linux-amd64", descriptionKey = "command.system")
    private String system = Release.thisSystem();

    private final Output output;

    public ReleaseCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        var publisher = new Publisher(key());
        var release = publisher.pack(image, number, system, file);
        output.answer(Output.object()
                .put("file", file.toString())
                .put("version", release.version())
                .put("system", release.system())
                .put("files", release.files().size())
                .put("bytes", release.bytes())
                .put("publisher", publisher.publicKey()));
        return DONE;
    }

    /** Made once, where there is none: all later releases must be signed by the same. */
    private String key() {
        try {
            if (!Files.exists(key)) {
                SafeFile.folder(key.toAbsolutePath().getParent());
                SafeFile.write(key, Publisher.newKey().getBytes(StandardCharsets.US_ASCII));
                key.toFile().setReadable(false, false);
                key.toFile().setReadable(true, true);
                output.say("release.key_made", key);
            }
            return Files.readString(key, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("folder.cannot_write", key), e);
        }
    }
}
