package org.sanad.ui.shell;

/**
 * How a person goes away from an open register. What they typed is kept.
 *
 * @param lock covers the window until the same person comes back
 * @param leave closes the register, so that somebody else can open one
 */
public record Leaving(Runnable lock, Runnable leave) {}
