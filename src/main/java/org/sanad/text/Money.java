package org.sanad.text;

/** An amount as an argument of a sentence: each language writes it its own way. In centimes. */
public record Money(long centimes) {}
