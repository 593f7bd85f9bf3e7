/**
 * Paper on screen: a document is looked at, saved or sent to a printer, and an office words its own templates.
 *
 * <p>JavaFX cannot print PDF, and no other program may be asked to on an old computer without network: pages are shown
 * as pictures and printed through the JDK. What is printed is the file that would be saved.
 */
package org.sanad.ui.document;
