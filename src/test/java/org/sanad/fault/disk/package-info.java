/**
 * A disk that forgets: the register's files stand on a file system that notes each write, rename and fsync, and a power
 * cut is played from those notes.
 *
 * <p>H2 and our own files go through the same layer: {@link org.sanad.fault.disk.TracedFiles} is a Java file system, and
 * {@link org.sanad.fault.disk.TracedDatabaseFiles} joins H2's to it. The files really written hold what the running
 * program sees; {@link org.sanad.fault.disk.PowerCut} makes the folder that a PC would find again: what was fsynced is
 * there, of the rest any part may be, in any order, torn at sectors. A name is durable only when its folder was fsynced,
 * which is stricter than the usual file systems are.
 */
package org.sanad.fault.disk;
