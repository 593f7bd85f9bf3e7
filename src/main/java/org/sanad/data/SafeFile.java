package org.sanad.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Small files written whole or not at all: beside, fsync, rename, fsync of the folder. */
public final class SafeFile {
    private SafeFile() {}

    public static void write(Path file, byte[] content) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var channel = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            put(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Copies a file of any size, whole or not at all. */
    public static void copy(Path from, Path file) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING);
            force(beside);
            put(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** What was written to a file is on the disk from now on. */
    public static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes a folder, with those that it stands in, durably: a file in it is no more lasting than its folder's name. */
    public static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            var parent = folder.toAbsolutePath().getParent();
            folder(parent);
            Files.createDirectories(folder);
            syncFolder(parent);
        }
    }

    /**
     * Gives a finished and fsynced file its final name, durably. Where it comes from another folder, that one is made
     * durable first: a disk may forget a move of a file that it does not know to have been made.
     */
    public static void put(Path finished, Path file) throws IOException {
        var from = finished.toAbsolutePath().getParent();
        var to = file.toAbsolutePath().getParent();
        if (!from.equals(to)) {
            syncFolder(from);
        }
        try {
            Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, file, StandardCopyOption.REPLACE_EXISTING);
        }
        syncFolder(to);
    }

    private static void syncFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder; it has no need of it either
        }
    }
}
