package org.sanad.core.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.office.Office;
import org.sanad.data.Database;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;

/** Makes PDF files of documents, in the office’s wording. Each is noted in the log of who exported what. */
public final class DocumentService {
    private final Database database;
    private final Clock clock;
    private final Office office;
    private final AccessLog log;
    private final Templates templates = new Templates();
    private Pdf pdf;

    /** @param office that stands in the head of every document */
    public DocumentService(Database database, Clock clock, Office office, AccessLog log) {
        this.database = database;
        this.clock = clock;
        this.office = office;
        this.log = log;
    }

    /**
     * Writes a document and notes that it was made.
     *
     * @param langs at least one; each begins a page of its own
     * @return what is wrong in adapted templates, in whose place the shipped ones were used; usually nothing
     * @throws ProblemException {@code right.missing}
     * @throws IOException where {@code out} cannot be written
     */
    public List<Problem> print(Session session, Document document, List<Lang> langs, OutputStream out)
            throws IOException {
        Rights.require(session, Action.READ_DOSSIERS);
        if (document.kind() == DocumentKind.DOSSIER_LIST) {
            Rights.require(session, Action.EXPORT);
        }
        var problems = new ArrayList<Problem>();
        var parts = langs.stream().map(lang -> pages(document, lang, problems)).toList();
        write(document, parts, out);
        database.write(sql -> {
            log.add(sql, session, Access.DOCUMENT_PRINT, document.kind().code() + " " + document.subject());
            return null;
        });
        return problems;
    }

    /**
     * Writes a document as a wording under work would make it, for the eye; nothing is noted.
     *
     * @throws ProblemException where the wording has faults, each with its line
     */
    public void preview(Document document, Lang lang, String template, OutputStream out) throws IOException {
        var read = TemplateReader.read(document.kind(), template);
        if (!read.problems().isEmpty()) {
            throw new ProblemException(read.problems());
        }
        write(document, List.of(pages(document, lang, read.template())), out);
    }

    /** One maker, one document at a time: each takes memory. */
    private synchronized void write(Document document, List<Pages> parts, OutputStream out) throws IOException {
        if (pdf == null) {
            pdf = new Pdf();
        }
        var texts = new Texts(parts.getFirst().lang());
        var title = texts.word("document_kind", document.kind().code()) + " " + document.subject();
        pdf.write(title, parts, clock.instant(), out);
    }

    private Pages pages(Document document, Lang lang, List<Problem> problems) {
        var kind = document.kind();
        var own = database.read(sql -> templates.own(sql, kind, lang));
        if (own.isPresent()) {
            var read = TemplateReader.read(kind, own.get());
            if (read.problems().isEmpty()) {
                return pages(document, lang, read.template());
            }
            problems.addAll(read.problems());
        }
        return pages(
                document,
                lang,
                TemplateReader.read(kind, Templates.shipped(kind, lang)).template());
    }

    private Pages pages(Document document, Lang lang, Template template) {
        var texts = new Texts(lang);
        var blocks = Filler.fill(template, document.fill(texts), texts);
        var wide = document.kind() == DocumentKind.DOSSIER_LIST;
        return new Pages(
                lang, head(), texts.word("document_kind", document.kind().code()), wide, blocks);
    }

    private Pages.Head head() {
        return database.read(sql -> new Pages.Head(
                Templates.headLines(templates.head(sql, Lang.AR), office.nameAr()),
                Templates.headLines(templates.head(sql, Lang.FR), office.nameFr()),
                templates.logo(sql).orElse(null)));
    }
}
