package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.function.Function;
import org.sanad.text.Lang;

/**
 * What the settings tell about the register that is open.
 *
 * @param level code of the office's level: {@code provincial}
 * @param version of the program
 */
public record AboutRegister(
        Function<Lang, String> office, String officeCode, String level, String person, Path folder, String version) {}
