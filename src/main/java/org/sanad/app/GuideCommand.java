package org.sanad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sanad.command.Output;
import org.sanad.command.Task;
import org.sanad.core.document.Block;
import org.sanad.core.document.Logo;
import org.sanad.core.document.Pages;
import org.sanad.core.document.Pdf;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;
import org.sanad.ui.help.Guide;
import org.sanad.ui.help.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the guide as PDF, in each language, with the pictures of the tour. Stands here because it needs the screens’. */
@Command(name = "guide")
final class GuideCommand implements Task {
    /** The picture of the tour that shows what a page tells. */
    static final Map<Topic, String> PICTURES = Map.ofEntries(
            Map.entry(Topic.START, "start"),
            Map.entry(Topic.APPEARANCE, "settings"),
            Map.entry(Topic.TODAY, "today"),
            Map.entry(Topic.DOSSIER, "dossier"),
            Map.entry(Topic.PERSON, "person"),
            Map.entry(Topic.PAPERS, "dossier-papers"),
            Map.entry(Topic.LIFE, "dossier-studied"),
            Map.entry(Topic.SUPPORT, "dossier-support"),
            Map.entry(Topic.MONEY, "money"),
            Map.entry(Topic.VISITS, "dossier-visit-new"),
            Map.entry(Topic.PRINTING, "print"),
            Map.entry(Topic.IMPORT, "import-check"),
            Map.entry(Topic.LIST, "dossiers"),
            Map.entry(Topic.EXPORT, "export"),
            Map.entry(Topic.DASHBOARD, "dashboard"),
            Map.entry(Topic.ACTIVITIES, "activities"),
            Map.entry(Topic.STATEMENT, "statements"),
            Map.entry(Topic.SEND, "exchanges"),
            Map.entry(Topic.RECEIVE, "exchanges-headquarters"),
            Map.entry(Topic.CONFLICTS, "conflicts"),
            Map.entry(Topic.SUGGESTIONS, "suggestions"),
            Map.entry(Topic.DUPLICATES, "duplicates"),
            Map.entry(Topic.TRANSFER, "transfer-offer"),
            Map.entry(Topic.LOST, "exchange-register"),
            Map.entry(Topic.REPLACED, "exchange-register-twice"),
            Map.entry(Topic.INVITE, "exchanges-headquarters"),
            Map.entry(Topic.OFFICES, "offices"),
            Map.entry(Topic.REFERENCE, "reference"),
            Map.entry(Topic.PEOPLE, "accounts"),
            Map.entry(Topic.INSPECTION, "inspection"),
            Map.entry(Topic.BACKUPS, "backups"),
            Map.entry(Topic.UPDATE, "update"),
            Map.entry(Topic.PASSWORD, "recovery"),
            Map.entry(Topic.WRONG, "exchanges-damaged"),
            Map.entry(Topic.KEYS, "shortcuts"));

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "command.out")
    private Path out;

    @Option(names = "--lang", split = ",", paramLabel = "ar,fr,en", descriptionKey = "command.guide_lang")
    private List<String> languages = List.of("ar", "fr", "en");

    @Option(names = "--pictures", paramLabel = "DIR", descriptionKey = "command.guide_pictures")
    private Path pictures;

    private final Output output;
    private final Clock clock;

    GuideCommand(Output output, Clock clock) {
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var answer = Output.object();
        var files = answer.putArray("files");
        try {
            Files.createDirectories(out);
            for (var code : languages) {
                files.add(write(Lang.of(code)).toString());
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.of("folder.cannot_write", out), e);
        }
        output.answer(answer);
        return DONE;
    }

    private Path write(Lang lang) throws IOException {
        var file = out.resolve("sanad-guide-" + lang.code() + ".pdf");
        var title = new Texts(lang).get("guide.title");
        try (var pdf = Files.newOutputStream(file)) {
            new Pdf().write(title, List.of(pages(lang, title)), clock.instant(), pdf);
        }
        return file;
    }

    private Pages pages(Lang lang, String title) throws IOException {
        var guide = Guide.in(lang);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Contents(Arrays.stream(Topic.values())
                .map(topic -> chapter(guide, topic))
                .toList()));
        for (var topic : Topic.values()) {
            var page = guide.page(topic);
            blocks.add(chapter(guide, topic));
            picture(lang, topic)
                    .ifPresent(picture -> blocks.add(new Block.Picture(new Logo("image/png", picture), page.title())));
            page.lines()
                    .forEach(line -> blocks.add(
                            line.head() ? new Block.Heading(line.text()) : new Block.Passage(line.phrases())));
        }
        return new Pages(lang, new Pages.Head(List.of(), List.of(), null), title, false, blocks);
    }

    private static Block.Chapter chapter(Guide guide, Topic topic) {
        return new Block.Chapter(guide.page(topic).title(), topic.name().toLowerCase(Locale.ROOT));
    }

    /** By its name, {@code ar-light-07-dossiers.png}: the numbers change whenever a screen is added. */
    private Optional<byte[]> picture(Lang lang, Topic topic) throws IOException {
        var name = PICTURES.get(topic);
        if (pictures == null || name == null) {
            return Optional.empty();
        }
        try (var files = Files.newDirectoryStream(pictures, lang.code() + "-light-??-" + name + ".png")) {
            for (var file : files) {
                return Optional.of(Files.readAllBytes(file));
            }
        }
        return Optional.empty();
    }
}
