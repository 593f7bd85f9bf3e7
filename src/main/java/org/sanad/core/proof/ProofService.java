package org.sanad.core.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanad.core.account.AccessLog;
import org.sanad.core.draft.DraftStore;
import org.sanad.core.history.HistoryProof;
import org.sanad.core.office.Register;
import org.sanad.core.paper.AttachmentStore;
import org.sanad.core.paper.ScanCheck;
import org.sanad.core.statement.Signing;
import org.sanad.core.statement.StatementProof;
import org.sanad.core.sync.Originals;
import org.sanad.data.Backups;
import org.sanad.data.Whole;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Proves a register. */
public final class ProofService {
    private static final String DATABASE = "sanad.mv.db";

    private final Register register;
    private final AccessLog log;

    private final Signing signing;

    public ProofService(Register register, AccessLog log, Signing signing) {
        this.register = register;
        this.log = log;
        this.signing = signing;
    }

    /**
     * What was proved, and what was found.
     *
     * @param rows of all tables, read
     * @param digest SHA-256 of them, hex
     * @param entries of the history, followed
     * @param signed annual statements whose signature was verified
     */
    public record Proof(long rows, String digest, long entries, int signed, List<Finding> findings) {
        public Proof {
            findings = List.copyOf(findings);
        }

        public boolean ok() {
            return findings.isEmpty();
        }
    }

    /** Reads all of the register; may take minutes for a large one. */
    public Proof prove() {
        var findings = new ArrayList<Finding>();
        var whole = new Whole(register.folder(), register.key(), register.database());
        whole.journal()
                .ifPresent(damage -> findings.add(new Finding(
                        damage.file().getFileName().toString(),
                        String.valueOf(damage.position()),
                        Problem.of("proof.journal", damage.position()))));
        var history = register.database().read(new HistoryProof()::prove);
        history.broken().forEach(broken -> findings.add(new Finding(DATABASE, broken.part(), broken.problem())));
        register.database()
                .read(log::firstBroken)
                .ifPresent(position -> findings.add(
                        new Finding(DATABASE, "access_log " + position, Problem.of("proof.access_log", position))));
        var signed = statements(findings);
        backups(findings);
        files(findings);
        var measure = whole.database();
        return new Proof(measure.rows(), measure.digest(), history.entries(), signed, findings);
    }

    /** How many were verified. */
    private int statements(List<Finding> findings) {
        var proved = new StatementProof(register.database(), signing).prove();
        proved.broken()
                .forEach(one -> findings.add(new Finding(
                        DATABASE,
                        "annual_statement " + one.id(),
                        Problem.of("proof.statement", one.year(), one.owner()))));
        return proved.verified();
    }

    /** What stands beside the database: scans, originals of packages, what was typed and not saved. */
    private void files(List<Finding> findings) {
        var folder = register.folder();
        var contents = new AttachmentStore(folder.attachments(), register.key());
        new ScanCheck(register.database(), contents)
                .lost(register.officeCode())
                .forEach(lost -> findings.add(new Finding(
                        folder.attachments().getFileName().toString(),
                        lost.scan().id().toString(),
                        lost.problem())));
        new Originals(register)
                .lost()
                .forEach(lost -> findings.add(new Finding(lost.file(), "package", lost.problem())));
        new DraftStore(folder, register.key(), UUID::randomUUID)
                .list(null)
                .damaged()
                .forEach(name -> findings.add(new Finding(name, "draft", Problem.of("draft.damaged", name))));
    }

    private void backups(List<Finding> findings) {
        for (var file : Backups.in(register.folder().backups())) {
            try {
                Backups.look(file);
            } catch (ProblemException e) {
                findings.add(new Finding(file.getFileName().toString(), "about", e.problem()));
            }
        }
    }
}
