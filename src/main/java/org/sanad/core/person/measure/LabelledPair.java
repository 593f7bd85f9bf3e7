package org.sanad.core.person.measure;

/**
 * Two names as typed.
 *
 * @param same whether they were made from one person’s name
 * @param kind of the pair, a code: {@code cross}, {@code latin}, {@code arabic}; {@code given}, {@code family}, {@code
 *     near}, {@code other}
 */
public record LabelledPair(String one, String other, boolean same, String kind) {}
