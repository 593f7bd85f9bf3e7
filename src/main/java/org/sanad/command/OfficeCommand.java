package org.sanad.command;

import java.util.List;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** At headquarters: adds an office, or changes the one of that code. */
@Command(name = "office")
public final class OfficeCommand extends OfficeTask {
    @Option(names = "--code", required = true, paramLabel = "CODE", descriptionKey = "command.office")
    private String code;

    @Option(names = "--under", required = true, paramLabel = "CODE", descriptionKey = "command.office_under")
    private String under;

    @Option(names = "--name-ar", required = true, paramLabel = "NAME", descriptionKey = "command.name_ar")
    private String nameAr;

    @Option(names = "--name-fr", required = true, paramLabel = "NAME", descriptionKey = "command.name_fr")
    private String nameFr;

    public OfficeCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var above = desk.offices().office(under);
        var level = Level.values()[Math.min(above.level().ordinal() + 1, Level.LOCAL.ordinal())];
        desk.reference()
                .keep(
                        desk.session(),
                        List.of(new Office(
                                code, level, nameAr, nameFr, under, above.regionCode(), above.provinceCode())));
        output().answer(Output.object().put("code", code).put("under", under).put("level", level.code()));
        return DONE;
    }
}
