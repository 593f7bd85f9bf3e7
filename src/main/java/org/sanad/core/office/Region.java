package org.sanad.core.office;

/** One of the twelve regions. Code {@code 01} to {@code 12}; ISO 3166-2 code {@code MA-01}. */
public record Region(String code, String nameAr, String nameFr, String isoCode) implements Place {}
