package org.sanad.core.sync;

import java.time.Instant;

/** The last package of an office that was taken in here, and when. */
public record LastPackage(String office, String file, Instant at) {}
