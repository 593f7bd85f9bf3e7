/** Faults on purpose, one for each rule of the architecture: see ArchitectureTest. */
package org.sanad.core.planted;
