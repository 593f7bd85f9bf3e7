/**
 * Paper: what an office prints, as PDF files that may be archived (PDF/A-2u) and read aloud (PDF/UA-1).
 *
 * <p>A {@link org.sanad.core.document.Document} is a record of facts. It gives them as words of one language under
 * names ({@link org.sanad.core.document.DocumentKind}); a template says in which sentences and tables they stand; what
 * comes out are blocks, and blocks become pages. Templates are plain text with eight signs at most, so that an office
 * can change its wording and its head without a release and without breaking a layout: how a page looks is not theirs
 * to say. A template with a fault is named with its line and the shipped one is used: paper is never empty. Unlike the
 * rest of the core this room asks the bundles for words, because paper is words.
 *
 * <p>Apache FOP lays the pages out, because of all that was tried it alone joins, mirrors and marks Arabic rightly. It is
 * fed by events, reads nothing but the fonts that are shipped, writes no cache and asks no network. Kerning is off: that
 * of Plex splits words when they are searched. Texts are cut where their direction changes ({@code Bidi}), and shapes of
 * the font that have no letter are given one ({@code Marks}), so that every word that goes in can be found again.
 *
 * <p>A PDF file holds personal data in clear: each that is made is noted in the log of who exported what.
 */
package org.sanad.core.document;
