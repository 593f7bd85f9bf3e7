package org.sanad.text;

/**
 * Words of a sentence that are written alike.
 *
 * @param words with the spaces around them, where there are any
 * @param strong whether they stand out from the rest, such as the name of a button
 */
public record Phrase(String words, boolean strong) {}
