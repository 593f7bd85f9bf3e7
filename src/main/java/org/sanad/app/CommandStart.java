package org.sanad.app;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanad.command.ActivitiesCommand;
import org.sanad.command.AnswerCommand;
import org.sanad.command.BackupCommand;
import org.sanad.command.BenchCommand;
import org.sanad.command.CheckCommand;
import org.sanad.command.Commands;
import org.sanad.command.CopyCommand;
import org.sanad.command.DemoCommand;
import org.sanad.command.DuplicatesCommand;
import org.sanad.command.ExportCommand;
import org.sanad.command.FindingsCommand;
import org.sanad.command.ImportCommand;
import org.sanad.command.InviteCommand;
import org.sanad.command.LinkCommand;
import org.sanad.command.ListCommand;
import org.sanad.command.MoneyCommand;
import org.sanad.command.NewCommand;
import org.sanad.command.OfficeCommand;
import org.sanad.command.OfficesCommand;
import org.sanad.command.Output;
import org.sanad.command.PersonCommand;
import org.sanad.command.PrintCommand;
import org.sanad.command.ReceiveCommand;
import org.sanad.command.RecordCommand;
import org.sanad.command.ReleaseCommand;
import org.sanad.command.RenumberCommand;
import org.sanad.command.RescueCommand;
import org.sanad.command.RestoreCommand;
import org.sanad.command.RevokeCommand;
import org.sanad.command.SendCommand;
import org.sanad.command.TargetCommand;
import org.sanad.command.Task;
import org.sanad.command.Tools;
import org.sanad.command.TotalsCommand;
import org.sanad.command.TransferCommand;
import org.sanad.command.UpdateCommand;
import org.sanad.command.VerifyCommand;
import org.sanad.command.WaiveCommand;
import org.sanad.command.bench.ExportMeasurement;
import org.sanad.command.bench.FiguresMeasurement;
import org.sanad.command.bench.ImportMeasurement;
import org.sanad.command.bench.Measurement;
import org.sanad.command.bench.NamesMeasurement;
import org.sanad.command.bench.PackagesMeasurement;
import org.sanad.command.bench.ReopeningMeasurement;
import org.sanad.command.bench.ScansMeasurement;
import org.sanad.command.bench.StartMeasurement;
import org.sanad.command.bench.WorkMeasurement;
import org.sanad.core.office.Registers;
import org.sanad.data.KeyCost;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** Wires the command line. */
public final class CommandStart {
    private final Map<String, String> environment;
    private final Clock clock;
    private final KeyCost cost;

    /** @param cost of guessing the password of a new register; {@link KeyCost#STANDARD} outside tests */
    public CommandStart(Map<String, String> environment, Clock clock, KeyCost cost) {
        this.environment = environment;
        this.clock = clock;
        this.cost = cost;
    }

    /** Runs one command and gives its exit status. */
    public int run(OutputStream answers, OutputStream messages, boolean terminal, String... arguments) {
        var output = new Output(
                writer(answers), writer(messages), terminal, new Texts(Lang.of(Locale.getDefault(), Lang.EN)));
        return new Commands(output, tasks(output)).run(arguments);
    }

    private List<Task> tasks(Output output) {
        var tools = new Tools(output, new Registers(cost), clock, environment);
        return List.of(
                new NewCommand(tools),
                new DemoCommand(tools),
                new ImportCommand(tools),
                new InviteCommand(tools),
                new OfficeCommand(tools),
                new TransferCommand(tools),
                new AnswerCommand(tools),
                new DuplicatesCommand(tools),
                new LinkCommand(tools),
                new CopyCommand(tools),
                new RescueCommand(tools),
                new RevokeCommand(tools),
                new BackupCommand(tools),
                new RestoreCommand(tools),
                new VerifyCommand(tools),
                new RenumberCommand(tools),
                new WaiveCommand(tools),
                new SendCommand(tools),
                new CheckCommand(output),
                new ReceiveCommand(tools),
                new TotalsCommand(tools),
                new MoneyCommand(tools),
                new RecordCommand(tools),
                new ActivitiesCommand(tools),
                new TargetCommand(tools),
                new FindingsCommand(tools),
                new OfficesCommand(tools),
                new ListCommand(tools),
                new PersonCommand(tools),
                new PrintCommand(tools),
                new BenchCommand(output, measurements(tools)),
                new ExportCommand(tools),
                new ReleaseCommand(output),
                new UpdateCommand(output, Program.file().orElse(null)),
                new GuideCommand(output, clock),
                new TourCommand(output));
    }

    private List<Measurement> measurements(Tools tools) {
        return List.of(
                new NamesMeasurement(tools.registers(), clock),
                new ExportMeasurement(tools.registers(), clock),
                new FiguresMeasurement(),
                new ReopeningMeasurement(),
                new ImportMeasurement(tools.registers(), clock),
                new WorkMeasurement(tools.registers(), clock),
                new PackagesMeasurement(tools.registers(), clock, false),
                new PackagesMeasurement(tools.registers(), clock, true),
                new ScansMeasurement(tools.registers(), clock),
                new StartMeasurement(tools.registers(), clock, Program.command()));
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
