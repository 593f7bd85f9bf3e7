package org.sanad.core.sync;

import java.nio.file.Path;

/**
 * A package that stands in its folder, was read back from it and found whole.
 *
 * @param bytes size of the file
 * @param sha512 of the whole file, hexadecimal
 * @param tagHash SHA-512 of the tag manifest, which the next package names as the one before it
 */
public record PackageFile(Path file, Label label, long bytes, String sha512, String tagHash) {
    PackageFile at(Path place) {
        return new PackageFile(place, label, bytes, sha512, tagHash);
    }
}
