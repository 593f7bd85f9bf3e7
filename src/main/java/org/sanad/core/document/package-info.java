/**
 * Paper: what an office prints, as PDF files that may be archived (PDF/A-2u) and read aloud (PDF/UA-1).
 *
 * <p>Apache FOP lays the pages out, because of all that was tried it alone joins, mirrors and marks Arabic rightly. It is
 * fed by events, reads nothing but the fonts that are shipped, writes no cache and asks no network. Kerning is off: that
 * of Plex splits words when they are searched. Texts are cut where their direction changes ({@code Bidi}), and shapes of
 * the font that have no letter are given one ({@code Marks}), so that every word that goes in can be found again.
 */
package org.sanad.core.document;
