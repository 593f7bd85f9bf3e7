package org.sanad.command;

import java.nio.file.Path;
import java.util.List;
import org.sanad.core.desk.Desk;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.document.DocumentRules;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a document of a dossier as PDF. */
@Command(name = "print")
public final class PrintCommand extends OfficeTask {
    @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "command.number")
    private String number;

    @Parameters(index = "2", paramLabel = "DOCUMENT", descriptionKey = "command.document")
    private String document;

    @Parameters(index = "3", paramLabel = "FILE.pdf", descriptionKey = "command.pdf")
    private Path file;

    @Option(
            names = "--lang",
            split = ",",
            paramLabel = "ar|fr|en",
            defaultValue = "ar",
            descriptionKey = "command.print_lang")
    private List<String> langs;

    public PrintCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var id = desk.dossiers().numbered(number);
        var facts = desk.handouts().facts().of(desk.session(), kind(), id);
        var paper = desk.handouts()
                .documents()
                .make(desk.session(), facts, langs.stream().map(Lang::of).toList());
        desk.handouts().documents().save(desk.session(), paper, file);
        paper.problems().forEach(output()::say);
        output().answer(Output.object()
                .put("file", file.toString())
                .put("document", paper.kind().code())
                .put("bytes", paper.pdf().length));
        return DONE;
    }

    private DocumentKind kind() {
        return DocumentRules.OFFERED.stream()
                .filter(kind -> kind.code().equals(document))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("command.no_document", document)));
    }
}
