package org.sanad.fault.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Makes the folder that a PC finds again whose power failed after some of the steps of a trace. */
public final class PowerCut {
    private static final int SECTOR = 512;

    /** What a disk did with what nobody had asked it to make durable. */
    private enum Mood {
        NOTHING,
        ALL,
        BEGINNING,
        ANY,
        TORN
    }

    private final Trace trace;
    private final int instant;
    private final List<Step> steps;
    private final Random random;
    private final Mood mood;

    /**
     * @param instant how many steps were done, 0 to {@link Trace#size}
     * @param seed of all that is left to the disk
     */
    public PowerCut(Trace trace, int instant, long seed) {
        this.trace = trace;
        this.instant = instant;
        this.steps = trace.steps(instant);
        this.random = new Random(seed);
        this.mood = Mood.values()[random.nextInt(Mood.values().length)];
    }

    /** Writes what is left into a folder that is new. */
    public void leave(Path into) throws IOException {
        var folders = new TreeSet<>(trace.firstFolders());
        var names = names(folders);
        for (var folder : folders) {
            Files.createDirectories(into.resolve(folder));
        }
        var contents = contents();
        for (var name : names.entrySet()) {
            var content = contents.getOrDefault(name.getValue(), trace.firstContent(name.getValue()));
            Files.write(into.resolve(name.getKey()), content);
        }
    }

    @Override
    public String toString() {
        return "power cut after " + instant + " steps, what was not fsynced: " + mood;
    }

    private Map<String, Integer> names(Set<String> folders) {
        var names = new HashMap<>(trace.firstNames());
        var reached = switch (mood) {
            case NOTHING -> 0;
            case ALL -> instant;
            default -> random.nextInt(instant + 1);
        };
        var forced = new HashMap<String, Integer>();
        for (var at = 0; at < instant; at++) {
            if (steps.get(at) instanceof Step.ForcedFolder folder) {
                forced.put(folder.name(), at);
            }
        }
        for (var at = 0; at < instant; at++) {
            if (steps.get(at) instanceof Step.OfNames step
                    && (at < reached || at < forced.getOrDefault(folder(step), 0))) {
                apply(step, names, folders);
            }
        }
        return names;
    }

    private static String folder(Step.OfNames step) {
        var name = switch (step) {
            case Step.Made made -> made.name();
            case Step.MadeFolder made -> made.name();
            case Step.Renamed renamed -> renamed.to();
            case Step.Deleted deleted -> deleted.name();
        };
        return parent(name);
    }

    private static String parent(String name) {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    }

    private static void apply(Step.OfNames step, Map<String, Integer> names, Set<String> folders) {
        switch (step) {
            case Step.Made made when folders.contains(parent(made.name())) -> names.put(made.name(), made.file());
            case Step.MadeFolder made when folders.contains(parent(made.name())) -> folders.add(made.name());
            case Step.Renamed renamed
            when names.containsKey(renamed.from()) -> names.put(renamed.to(), names.remove(renamed.from()));
            case Step.Deleted deleted -> {
                names.remove(deleted.name());
                if (names.keySet().stream().noneMatch(name -> parent(name).equals(deleted.name()))) {
                    folders.remove(deleted.name());
                }
            }
            default -> {} // in a folder that was lost
        }
    }

    private Map<Integer, byte[]> contents() {
        var forced = new HashMap<Integer, Integer>();
        for (var at = 0; at < instant; at++) {
            if (steps.get(at) instanceof Step.Forced file) {
                forced.put(file.file(), at);
            }
        }
        var contents = new HashMap<Integer, Content>();
        var reached = random.nextInt(instant + 1);
        for (var at = 0; at < instant; at++) {
            if (steps.get(at) instanceof Step.OfContent step) {
                var content = contents.computeIfAbsent(step.file(), file -> new Content(trace.firstContent(file)));
                if (at < forced.getOrDefault(step.file(), 0)) {
                    content.apply(step);
                } else {
                    perhaps(content, step, at < reached);
                }
            }
        }
        var all = new HashMap<Integer, byte[]>();
        contents.forEach((file, content) -> all.put(file, content.bytes()));
        return all;
    }

    private void perhaps(Content content, Step.OfContent step, boolean early) {
        switch (mood) {
            case NOTHING -> {}
            case ALL -> content.apply(step);
            case BEGINNING -> {
                if (early) {
                    content.apply(step);
                }
            }
            case ANY -> {
                if (random.nextBoolean()) {
                    content.apply(step);
                }
            }
            case TORN -> tear(content, step);
        }
    }

    private void tear(Content content, Step.OfContent step) {
        if (!(step instanceof Step.Written written)) {
            content.apply(step);
            return;
        }
        for (var from = 0; from < written.bytes().length; from += SECTOR) {
            if (random.nextBoolean()) {
                var to = Math.min(from + SECTOR, written.bytes().length);
                content.apply(new Step.Written(
                        written.file(), written.at() + from, Arrays.copyOfRange(written.bytes(), from, to)));
            }
        }
    }

    /** The bytes of one file as they grow. */
    private static final class Content {
        private byte[] bytes;
        private int size;

        Content(byte[] bytes) {
            this.bytes = bytes.clone();
            this.size = bytes.length;
        }

        void apply(Step.OfContent step) {
            switch (step) {
                case Step.Written written -> {
                    var end = Math.toIntExact(written.at() + written.bytes().length);
                    grow(end);
                    System.arraycopy(written.bytes(), 0, bytes, (int) written.at(), written.bytes().length);
                    size = Math.max(size, end);
                }
                case Step.Shortened shortened -> {
                    if (shortened.size() < size) {
                        Arrays.fill(bytes, (int) shortened.size(), size, (byte) 0);
                        size = (int) shortened.size();
                    }
                }
            }
        }

        private void grow(int end) {
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, size);
        }
    }
}
