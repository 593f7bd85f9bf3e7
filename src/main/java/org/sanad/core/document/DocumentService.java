package org.sanad.core.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Action;
import org.sanad.core.account.Records;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.office.Office;
import org.sanad.data.Database;
import org.sanad.data.SafeFile;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;

/** Makes PDF files of documents, in the office’s wording. Each is noted in the log of who exported what. */
public final class DocumentService {
    private final Database database;
    private final Records records;
    private final Clock clock;
    private final Office office;
    private final AccessLog log;
    private final Templates templates = new Templates();
    private Pdf pdf;

    /** @param office that stands in the head of every document */
    public DocumentService(Database database, Clock clock, Office office, AccessLog log) {
        this.database = database;
        this.records = new Records(database);
        this.clock = clock;
        this.office = office;
        this.log = log;
    }

    /**
     * Makes a document; nothing leaves the register yet.
     *
     * @param langs at least one; each begins a page of its own
     * @throws ProblemException {@code right.missing}
     */
    public Paper make(Session session, Document document, List<Lang> langs) {
        Rights.require(session, Action.READ_DOSSIERS);
        var problems = new ArrayList<Problem>();
        var parts = langs.stream().map(lang -> pages(document, lang, problems)).toList();
        return new Paper(document.kind(), document.subject(), pdf(document, parts), problems);
    }

    /** Makes a document in a wording and under a head that are not kept yet. */
    Paper preview(Document document, Lang lang, Template template, Pages.Head head) {
        var parts = List.of(pages(document, lang, template, head));
        return new Paper(document.kind(), document.subject(), pdf(document, parts), List.of());
    }

    /**
     * Saves a document as a file, whole or not at all, and notes it.
     *
     * @throws ProblemException {@code file.cannot_write}, {@code right.missing}
     */
    public void save(Session session, Paper paper, Path file) {
        note(session, paper);
        try {
            SafeFile.write(file, paper.pdf());
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_write", file), e);
        }
    }

    /**
     * Sends a document to a printer and notes it.
     *
     * @throws ProblemException as {@link Printers#print} and {@link #save}
     */
    public void print(Session session, Paper paper, Printers printers, String printer, int copies) {
        note(session, paper);
        printers.print(paper.pdf(), paper.fileName(), printer, copies);
    }

    private void note(Session session, Paper paper) {
        Rights.require(session, Action.READ_DOSSIERS);
        if (paper.kind() == DocumentKind.DOSSIER_LIST) {
            Rights.require(session, Action.EXPORT);
        }
        database.write(sql -> {
            log.add(sql, session, Access.DOCUMENT_PRINT, paper.kind().code() + " " + paper.subject());
            return null;
        });
    }

    /** One maker, one document at a time: each takes memory. */
    private synchronized byte[] pdf(Document document, List<Pages> parts) {
        if (pdf == null) {
            pdf = new Pdf();
        }
        var texts = new Texts(parts.getFirst().lang());
        var title = texts.word("document_kind", document.kind().code()) + " " + document.subject();
        var out = new ByteArrayOutputStream();
        try {
            pdf.write(title, parts, clock.instant(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Pages pages(Document document, Lang lang, List<Problem> problems) {
        var kind = document.kind();
        var own = records.readForAll(sql -> templates.own(sql, kind, lang));
        if (own.isPresent()) {
            var read = TemplateReader.read(kind, own.get());
            if (read.problems().isEmpty()) {
                return pages(document, lang, read.template(), head());
            }
            problems.addAll(read.problems());
        }
        var shipped = TemplateReader.read(kind, Templates.shipped(kind, lang)).template();
        return pages(document, lang, shipped, head());
    }

    private static Pages pages(Document document, Lang lang, Template template, Pages.Head head) {
        var texts = new Texts(lang);
        var blocks = Filler.fill(template, document.fill(texts), texts);
        var wide = document.kind() == DocumentKind.DOSSIER_LIST;
        return new Pages(lang, head, document.foot(texts), wide, blocks);
    }

    /** The head in use. */
    Pages.Head head() {
        return records.readForAll(sql -> new Pages.Head(
                Templates.headLines(templates.head(sql, Lang.AR), office.nameAr()),
                Templates.headLines(templates.head(sql, Lang.FR), office.nameFr()),
                templates.logo(sql).orElse(null)));
    }
}
