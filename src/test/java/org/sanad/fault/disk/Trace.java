package org.sanad.fault.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that was done to the files of a folder since a moment, in order. */
public final class Trace {
    private final Path root;
    private final Map<String, Integer> names = new HashMap<>();
    private final List<byte[]> contents = new ArrayList<>();
    private final Map<String, Integer> firstNames;
    private final List<String> firstFolders = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /** @param root a folder; what is in it is taken as durable */
    public Trace(Path root) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        try (var tree = Files.walk(this.root)) {
            for (var path : tree.sorted().toList()) {
                if (Files.isDirectory(path)) {
                    firstFolders.add(name(path));
                } else {
                    names.put(name(path), contents.size());
                    contents.add(Files.readAllBytes(path));
                }
            }
        }
        firstNames = Map.copyOf(names);
    }

    /** Notes that the program told somebody that something is kept. */
    public synchronized void acknowledge(String what) {
        steps.add(new Step.Acknowledged(what));
    }

    /** How many steps there are. */
    public synchronized int size() {
        return steps.size();
    }

    /** What was acknowledged in the first steps. */
    public synchronized List<String> acknowledged(int instant) {
        return steps.subList(0, instant).stream()
                .filter(Step.Acknowledged.class::isInstance)
                .map(step -> ((Step.Acknowledged) step).what())
                .toList();
    }

    synchronized List<Step> steps(int instant) {
        return List.copyOf(steps.subList(0, instant));
    }

    Map<String, Integer> firstNames() {
        return firstNames;
    }

    List<String> firstFolders() {
        return firstFolders;
    }

    byte[] firstContent(int file) {
        return file < contents.size() ? contents.get(file) : new byte[0];
    }

    boolean holds(Path path) {
        return path.toAbsolutePath().normalize().startsWith(root);
    }

    String name(Path path) {
        return root.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** The number of the file that has a name, which is made when there is none. */
    synchronized int file(Path path) {
        return names.computeIfAbsent(name(path), name -> {
            var file = contents.size()
                    + (int) steps.stream().filter(Step.Made.class::isInstance).count();
            steps.add(new Step.Made(name, file));
            return file;
        });
    }

    void add(Step step) {
        switch (step) {
            case Step.Renamed renamed -> names.put(renamed.to(), names.remove(renamed.from()));
            case Step.Deleted deleted -> names.remove(deleted.name());
            default -> {}
        }
        steps.add(step);
    }
}
