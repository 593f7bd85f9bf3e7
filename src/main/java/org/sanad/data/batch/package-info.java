/**
 * A layer below H2 that makes its file change by whole batches only.
 *
 * <p>H2 writes a chunk of its file and fsyncs it afterwards. When the power fails in between, the disk may have kept the
 * first and the last sector of the chunk and lost what is in the middle; H2 looks at the first and the last only, and
 * opens with tables missing (seen in the campaign of power cuts). So what H2 writes waits in memory until H2 asks for an
 * fsync, or too much waits; then it is written to a log beside, with a checksum, and fsynced, and only then into the
 * file. At opening, the whole batches of the log are written into the file again and a torn last one is left out: the
 * file then holds exactly what it held at one fsync. A save still costs one fsync here, because the file itself is
 * fsynced only when the log has grown long, and at closing.
 *
 * <p>H2 encrypts above this layer: nothing here is in clear. H2's own double of this, the file system “nioMapped” and its
 * like, has no such log; moving to a database with one would cost all else that H2 gives.
 */
package org.sanad.data.batch;
