/**
 * A new version of Sanad, carried on a stick: packed and signed where it is published, checked, put beside the version in
 * use, tried, and only then chosen.
 *
 * <p>Decisions. A release is one ZIP: first {@code release.json}, which names every file with its SHA-512 and is signed
 * (Ed25519, canonical JSON), then the files. Nothing of it is written anywhere before the signature was found good, and
 * nothing that the signed list does not name is written at all; unlike in a package of dossiers, what comes is executed,
 * so the key of the publisher stands beside the installed versions and never on the stick.
 *
 * <p>Versions stand beside each other in {@code versions}; a file of three lines, {@code current}, says which is started,
 * and is replaced as a whole. So a power cut at any moment leaves the version of before, or the new one, never a mixture.
 * The version of before is kept until the new one has opened a register; until then going back is a change of that file.
 * Afterwards it is not offered, because the tables of the register may have changed: the backup that was made before they
 * did ({@code backups/before-migration}) is the way back then, with the loss of what came after it.
 *
 * <p>Two versions never open one register: its file is locked while it is open, and a version refuses a register whose
 * tables are newer than its own.
 */
package org.sanad.core.release;
