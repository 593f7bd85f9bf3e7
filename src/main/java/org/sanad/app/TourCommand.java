package org.sanad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sanad.command.Output;
import org.sanad.command.Task;
import org.sanad.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Saves a picture of every screen. Stands in this room because it needs the screens. */
@Command(name = "tour")
final class TourCommand implements Task {
    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "command.out")
    private Path out;

    @Option(names = "--lang", split = ",", paramLabel = "ar,fr,en", descriptionKey = "command.tour_lang")
    private List<String> languages = List.of("ar", "fr", "en");

    @Option(names = "--theme", split = ",", paramLabel = "light,dark", descriptionKey = "command.theme")
    private List<String> themes = List.of("light", "dark");

    @Option(names = "--text", split = ",", paramLabel = "100,125,150,175,200", descriptionKey = "command.text_size")
    private List<Integer> sizes = List.of(100);

    private final Output output;

    TourCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        var looks = new ArrayList<Tour.Look>();
        for (var language : languages) {
            for (var theme : themes) {
                sizes.forEach(size -> looks.add(new Tour.Look(Lang.of(language), theme.equals("dark"), size)));
            }
        }
        var count = new Tour(out, picture -> {}).walk(looks);
        output.answer(Output.object().put("folder", out.toString()).put("pictures", count));
        return DONE;
    }
}
