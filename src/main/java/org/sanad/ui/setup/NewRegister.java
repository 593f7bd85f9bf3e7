package org.sanad.ui.setup;

import java.nio.file.Path;

/**
 * The register a person wants.
 *
 * @param folder new or empty
 * @param person who works with it first
 * @param password wiped by whoever made the register
 * @param dossiers how many to generate; 0 for a real register
 * @param invitation file from headquarters, or null
 */
public record NewRegister(
        String officeCode, Path folder, String person, char[] password, int dossiers, Path invitation) {}
