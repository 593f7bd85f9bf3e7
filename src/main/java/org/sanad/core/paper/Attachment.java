package org.sanad.core.paper;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A scan of a paper. Its content stands in a sealed file, once for all scans with the same content.
 *
 * @param owner code of the office that added it
 * @param paper code of the paper
 * @param name of the file when it was added
 * @param bytes of its content
 * @param sha256 of its content, 64 hexadecimal digits
 */
public record Attachment(
        UUID id,
        String owner,
        UUID dossierId,
        String paper,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        LocalDate addedOn) {}
