package org.sanad.command;

import org.sanad.core.desk.Desk;
import picocli.CommandLine.Command;

/** Proves that nothing of a register was altered or lost. */
@Command(name = "verify")
public final class VerifyCommand extends OfficeTask {
    public VerifyCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var proof = desk.proofs().prove();
        var answer = Output.object()
                .put("ok", proof.ok())
                .put("rows", proof.rows())
                .put("digest", proof.digest())
                .put("entries", proof.entries())
                .put("signedStatements", proof.signed());
        var problems = answer.putArray("problems");
        proof.findings()
                .forEach(found -> problems.add(Output.object()
                        .put("file", found.file())
                        .put("part", found.part())
                        .put("key", found.problem().key())
                        .put("message", output().texts().of(found.problem()))));
        output().answer(answer);
        proof.findings().forEach(found -> output().say(found.problem()));
        return proof.ok() ? DONE : PROBLEM;
    }
}
