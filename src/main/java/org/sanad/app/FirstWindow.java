package org.sanad.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One window for each person of a computer: a second start asks the first window to come forward and ends. The lock of a
 * file tells who is first, so that a window that was killed leaves nothing behind that would keep the next from opening.
 */
final class FirstWindow implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FirstWindow.class.getName());

    private final FileChannel lock;
    private final ServerSocketChannel door;

    private FirstWindow(FileChannel lock, ServerSocketChannel door) {
        this.lock = lock;
        this.door = door;
    }

    /**
     * Becomes the first window, or has the first one come forward.
     *
     * @param folder of this person on this computer
     * @param forward called on a thread of its own whenever a second start asks
     * @return empty where another window came forward; also first is one that could not ask
     */
    static Optional<FirstWindow> claim(Path folder, Runnable forward) {
        FileChannel lock = null;
        try {
            Files.createDirectories(folder);
            lock = FileChannel.open(folder.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (taken(lock)) {
                lock.close();
                ask(folder);
                return Optional.empty();
            }
            return Optional.of(new FirstWindow(lock, listen(folder, forward)));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.FINE, "windows cannot speak with each other here", e);
            return Optional.of(new FirstWindow(lock, null));
        }
    }

    private static boolean taken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true; // by a window of this program
        }
    }

    private static UnixDomainSocketAddress address(Path folder) {
        return UnixDomainSocketAddress.of(folder.resolve("window.socket"));
    }

    /** To knock is enough: nothing is said. */
    private static void ask(Path folder) throws IOException {
        SocketChannel.open(address(folder)).close();
    }

    private static ServerSocketChannel listen(Path folder, Runnable forward) throws IOException {
        var address = address(folder);
        Files.deleteIfExists(address.getPath());
        var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address);
        Thread.ofVirtual().name("second start").start(() -> serve(door, forward));
        return door;
    }

    /** Until the door is closed. */
    private static void serve(ServerSocketChannel door, Runnable forward) {
        try {
            while (door.isOpen()) {
                door.accept().close();
                forward.run();
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "no longer listening", e);
        }
    }

    @Override
    public void close() {
        try (lock;
                door) {
            LOG.log(Level.FINE, "the first window closes");
        } catch (IOException e) {
            LOG.log(Level.FINE, "the lock goes with the process", e);
        }
    }
}
