/**
 * What headquarters sets for all: programmes with their conditions, the directory of donors with what each gave, the list
 * of papers. Other offices read it here and change nothing.
 */
package org.sanad.ui.reference;
