package org.sanad.text;

/** A word of the bundles as an argument of a sentence: {@code state.filed}. */
public record Word(String key) {}
