package org.sanad.core.document;

import java.util.List;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Action;
import org.sanad.core.account.Records;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.office.Office;
import org.sanad.data.Database;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * What an office changes in the wording of its documents.
 *
 * <p>Where a kind is null, the head of all documents is meant: lines in Arabic and in French, in which {@code {office}}
 * stands for the office’s name.
 */
public final class WordingService {
    private final Database database;
    private final Records records;
    private final Office office;
    private final AccessLog log;
    private final DocumentService documents;
    private final Templates templates = new Templates();

    public WordingService(Database database, Office office, AccessLog log, DocumentService documents) {
        this.database = database;
        this.records = new Records(database);
        this.office = office;
        this.log = log;
        this.documents = documents;
    }

    /** The wording in use. */
    public String wording(DocumentKind kind, Lang lang) {
        return records.readForAll(sql -> kind == null
                ? templates.head(sql, lang)
                : templates.own(sql, kind, lang).orElseGet(() -> Templates.shipped(kind, lang)));
    }

    /** The wording that comes with Sanad. */
    public static String shipped(DocumentKind kind, Lang lang) {
        return kind == null ? Templates.shippedHead(lang) : Templates.shipped(kind, lang);
    }

    /** Headings of what the shipped wording prints and this one does not; none of the head of all documents. */
    public static List<String> missing(DocumentKind kind, Lang lang, String wording) {
        return kind == null ? List.of() : ShippedParts.of(shipped(kind, lang)).missing(wording);
    }

    /** A wording with those parts, each where the shipped wording has it. */
    public static String completed(DocumentKind kind, Lang lang, String wording) {
        return ShippedParts.of(shipped(kind, lang)).completed(wording);
    }

    /**
     * Keeps an office’s own wording.
     *
     * @param wording null to use the shipped one again
     * @throws ProblemException {@code template.*}, {@code right.missing}
     */
    public void keep(Session session, DocumentKind kind, Lang lang, String wording) {
        Rights.require(session, Action.CHANGE_SETTINGS);
        if (wording != null) {
            refuse(kind, wording);
        }
        database.write(sql -> {
            if (kind == null) {
                templates.keepHead(sql, lang, wording);
            } else {
                templates.keep(sql, kind, lang, wording);
            }
            log.add(sql, session, Access.DOCUMENT_WORDING, code(kind) + " " + lang.code());
            return null;
        });
    }

    /**
     * Puts a picture into the head of all documents.
     *
     * @param picture null for none
     * @throws ProblemException {@code template.logo_too_large}, {@code template.logo_unreadable}, {@code right.missing}
     */
    public void keepLogo(Session session, byte[] picture) {
        Rights.require(session, Action.CHANGE_SETTINGS);
        var logo = picture == null ? null : Logo.of(picture);
        database.write(sql -> {
            templates.keep(sql, logo);
            log.add(sql, session, Access.DOCUMENT_WORDING, "logo");
            return null;
        });
    }

    /**
     * A document of made-up facts as a wording under work would make it, for the eye.
     *
     * @throws ProblemException where the wording has faults, each with its line
     */
    public Paper preview(DocumentKind kind, Lang lang, String wording) {
        refuse(kind, wording);
        if (kind == null) {
            var shown = DocumentKind.FILING_RECEIPT;
            var template =
                    TemplateReader.read(shown, Templates.shipped(shown, lang)).template();
            return documents.preview(Specimen.of(shown, office), lang, template, head(lang, wording));
        }
        var template = TemplateReader.read(kind, wording).template();
        return documents.preview(Specimen.of(kind, office), lang, template, documents.head());
    }

    private static String code(DocumentKind kind) {
        return kind == null ? "head" : kind.code();
    }

    private Pages.Head head(Lang lang, String wording) {
        var now = documents.head();
        return lang == Lang.AR
                ? new Pages.Head(Templates.headLines(wording, office.nameAr()), now.french(), now.logo())
                : new Pages.Head(now.arabic(), Templates.headLines(wording, office.nameFr()), now.logo());
    }

    private static void refuse(DocumentKind kind, String wording) {
        List<Problem> faults = kind == null
                ? Templates.headProblems(wording)
                : TemplateReader.read(kind, wording).problems();
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
    }
}
