package org.sanad.core.document;

/**
 * A picture of the head of a page.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 */
public record Logo(String type, byte[] bytes) {}
