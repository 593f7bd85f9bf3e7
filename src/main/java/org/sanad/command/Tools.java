package org.sanad.command;

import java.time.Clock;
import java.util.Map;
import org.sanad.core.office.Registers;

/** What commands are given: where to print, how registers are made and opened, what time it is. */
public record Tools(Output output, Registers registers, Clock clock, Map<String, String> environment) {}
