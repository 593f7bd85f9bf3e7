package org.sanad.ui.kit;

/**
 * A key that does something, as the list of keys tells it.
 *
 * @param keys as they are written on a keyboard: {@code Ctrl+S}; several are parted by spaces
 * @param wordsKey of what it does
 */
public record Shortcut(String keys, String wordsKey) {}
