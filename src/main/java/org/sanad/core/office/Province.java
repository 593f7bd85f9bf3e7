package org.sanad.core.office;

/** A province or prefecture. The code is text: {@code 10.521}. */
public record Province(String code, String regionCode, String nameAr, String nameFr) implements Place {}
