package org.sanad.core.facts;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * Memory that the Java machine takes from the system ahead of need. It gives back what a collection frees, but for a
 * little: what is read after that is copied into memory that the system hands out and clears page by page, while somebody
 * waits. That took a third of the processor’s time until a million dossiers were read.
 */
final class HeapRoom {
    /** How much of the heap may be free after a collection, in percent: told to the launcher, and changed here for one. */
    private static final String FREE = "MaxHeapFreeRatio";

    private HeapRoom() {}

    /**
     * Collects, and leaves room for so many bytes that the system has handed out already; the next collection of all, which
     * follows an opening, gives back what was not used. Never more than half of what the heap may still grow by.
     *
     * @param wanted bytes
     */
    static void make(long wanted) {
        var runtime = Runtime.getRuntime();
        System.gc();
        var used = runtime.totalMemory() - runtime.freeMemory();
        var room = Math.min(Math.min(wanted, (runtime.maxMemory() - used) / 2), Integer.MAX_VALUE - Long.BYTES);
        if (room > 0) {
            leave((int) room, used);
        }
    }

    private static void leave(int room, long used) {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        var usual = machine.getVMOption(FREE).getValue();
        machine.setVMOption(FREE, String.valueOf(Math.max(Long.parseLong(usual), free(room, used))));
        try {
            touch(room);
            System.gc();
        } finally {
            machine.setVMOption(FREE, usual);
        }
    }

    /** An array is cleared, so that all of its memory is there. */
    private static int touch(int room) {
        return new byte[room].length;
    }

    /** The least part of a heap that has room for so many bytes beside those that are used, in percent. */
    static long free(long room, long used) {
        return Math.ceilDiv(100 * room, room + used);
    }
}
