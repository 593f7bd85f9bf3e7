package org.sanad.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import org.sanad.core.desk.Desk;
import org.sanad.core.sync.Inspection;
import org.sanad.core.sync.Pace;
import org.sanad.core.sync.Received;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a package or a receipt. */
@Command(name = "receive")
public final class ReceiveCommand extends OfficeTask {
    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "command.package")
    private Path file;

    @Option(names = "--dry-run", descriptionKey = "command.dry_run")
    private boolean dryRun;

    public ReceiveCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        if (dryRun) {
            output().answer(inspected(desk.receiving().inspect(desk.session(), file, Pace.UNWATCHED)));
            return DONE;
        }
        var receipts = file.toAbsolutePath().getParent();
        var received = desk.receiving().receive(desk.session(), file, receipts, Pace.UNWATCHED);
        output().answer(answer(received));
        received.warnings().forEach(output()::say);
        return DONE;
    }

    private static ObjectNode answer(Received received) {
        var verdicts = received.verdicts();
        return Output.object()
                .put("from", received.from())
                .put("applied", verdicts.applied())
                .put("unchanged", verdicts.unchanged())
                .put("merged", verdicts.merged())
                .put("conflicts", verdicts.conflicts())
                .put("setAside", verdicts.setAside())
                .put("slices", received.slices())
                .put("recalls", received.asked())
                .put("reference", received.renewed())
                .put("letters", received.letters())
                .put("scans", received.scans())
                .put("duplicates", received.duplicates())
                .put(
                        "receipt",
                        received.receipt() == null ? null : received.receipt().toString());
    }

    /** What taking in would change: the same members, with nothing applied yet. */
    private static ObjectNode inspected(Inspection inspection) {
        var applied = 0L;
        var unchanged = 0L;
        for (var part : inspection.parts()) {
            applied += sum(part.added()) + sum(part.changed());
            unchanged += part.unchanged();
        }
        return Output.object()
                .put("from", inspection.checked().label().orElseThrow().office())
                .put("applied", applied)
                .put("unchanged", unchanged)
                .put("merged", 0)
                .put("conflicts", 0)
                .put("setAside", 0)
                .putNull("receipt");
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
