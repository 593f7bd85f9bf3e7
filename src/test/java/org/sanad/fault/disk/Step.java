package org.sanad.fault.disk;

/** One thing that was done to the files of a folder. Names are relative to it; a file keeps its number when renamed. */
sealed interface Step {
    /** What changes names; durable when the folder that holds the name is fsynced. */
    sealed interface OfNames extends Step {}

    /** What changes the content of a file; durable when that file is fsynced. */
    sealed interface OfContent extends Step {
        int file();
    }

    record Made(String name, int file) implements OfNames {}

    record MadeFolder(String name) implements OfNames {}

    record Renamed(String from, String to) implements OfNames {}

    record Deleted(String name) implements OfNames {}

    record Written(int file, long at, byte[] bytes) implements OfContent {}

    record Shortened(int file, long size) implements OfContent {}

    record Forced(int file) implements Step {}

    record ForcedFolder(String name) implements Step {}

    /** The program told somebody that something is kept. */
    record Acknowledged(String what) implements Step {}
}
