package org.sanad.fault.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What the disk allows at the moment: it fills up, becomes read-only, or is a share that vanishes. */
public final class Weather {
    private enum Kind {
        FAIR,
        READ_ONLY,
        GONE
    }

    private Kind kind = Kind.FAIR;
    private long room = Long.MAX_VALUE;
    private int steps = -1;

    public synchronized void fair() {
        steps = -1;
        kind = Kind.FAIR;
        room = Long.MAX_VALUE;
    }

    /** @param bytes that still fit */
    public synchronized void room(long bytes) {
        room = bytes;
    }

    /** Whether something did not fit. */
    public synchronized boolean full() {
        return room == 0;
    }

    /** As a folder that the person may read and not write, or a disk that was mounted anew after a fault. */
    public synchronized void readOnly() {
        kind = Kind.READ_ONLY;
    }

    /** As a share whose network is gone: nothing can be read or written. */
    public synchronized void gone() {
        kind = Kind.GONE;
    }

    /** As a stick that is pulled out in the middle: after so many reads and writes nothing is there any more. */
    public synchronized void goneAfter(int reads) {
        steps = reads;
    }

    synchronized void reading(Path path) throws IOException {
        if (path == null && steps >= 0 && steps-- == 0) {
            kind = Kind.GONE;
        }
        if (kind == Kind.GONE) {
            throw path == null ? new IOException("Host is down") : new NoSuchFileException(path.toString());
        }
    }

    synchronized void changing(Path path) throws IOException {
        reading(path);
        if (kind == Kind.READ_ONLY) {
            throw new AccessDeniedException(path.toString());
        }
    }

    /** @param growth bytes by which a file becomes longer */
    synchronized void writing(long growth) throws IOException {
        reading(null);
        if (kind == Kind.READ_ONLY) {
            throw new IOException("Read-only file system");
        }
        if (growth > room || room == 0) {
            room = 0;
            throw new IOException("No space left on device");
        }
        room -= growth;
    }
}
