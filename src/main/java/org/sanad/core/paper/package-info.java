/**
 * The papers of a dossier: which are expected, which are there, and their scans.
 *
 * <p>No text that was at hand fixes the papers of an application. The shipped checklist ({@code papers.csv}) is a
 * proposal of this software, put together from the words of the glossary; it is said to be one on screen, and no rule
 * of law is claimed by it. Headquarters may change it ({@code core.reference}): the table {@code paper_listed} holds only
 * what was changed, by the code of the paper, so that the shipped list needs no history and a newer version may ship a
 * better one; {@code paper_kind} is what headquarters changed before the list was sent down. An office may mark a paper
 * as not required for one dossier; it does not change the list.
 *
 * <p>A missing paper does not forbid filing: the person is at the desk and wants the receipt. A dossier is ready for
 * study when every required paper is present or marked as not required. What is imported or generated is not asked.
 *
 * <p>A scan (PDF, JPEG, PNG, at most 20 MB) is sealed into a file of its own, once for each content, and is on the disk
 * before the row that names it is committed. A file without a row is swept away by the next sweep. Its content travels
 * in packages ({@code core.sync}); an office that has the row and not yet the content says so, and is told when it comes.
 *
 * <p>Nothing is deleted from the history: a scan that is removed keeps its row, which says so.
 */
package org.sanad.core.paper;
